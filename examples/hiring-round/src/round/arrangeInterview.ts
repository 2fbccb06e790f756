import { type Booking, type Candidate, type Interview, type LiveRound, parseInterview } from "@samtal/core";
import type { RoundInput } from "../input/roundInput.ts";

/** The interview that a booking makes: its times, its meeting, what to do when it fails, and its agenda. */
export function arrangeInterview(
  input: RoundInput,
  round: LiveRound,
  booking: Booking,
  candidate: Candidate,
  applicationId: Interview["applicationId"],
): Interview {
  const { settings, guide, platform } = input;
  const needs = input.accommodations.filter(({ candidateId }) => candidateId === candidate.id);
  return parseInterview({
    schemaVersion: 1,
    id: booking.interviewId,
    applicationId,
    candidateId: candidate.id,
    roundId: round.id,
    guideId: guide.id,
    guideVersion: guide.version,
    language: candidate.language,
    status: "booked",
    lobbyOpensAt: booking.lobbyOpensAt,
    assessmentStartsAt: booking.start.instant,
    endsAt: booking.end.instant,
    meeting: { platformId: platform.id, joinUrl: `${settings.joinUrlBase}${booking.id}` },
    fallbackPlan: [{ kind: "phone" }, { kind: "rebook" }],
    contactNumbers: {
      reserve: settings.reserveNumber,
      ...(candidate.contact.phone === undefined ? {} : { candidate: candidate.contact.phone }),
    },
    agenda: guide.sections.map(({ title, minutes }) => ({ title, minutes })),
    accommodationIds: needs.map(({ id }) => id),
  });
}
