import { type Booking, type Candidate, type Interview, type Interviewer, type LocalizedText, textIn } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import { parseInvitation, writeInvitation } from "@samtal/scheduling/icalendar";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";

/** One calendar invitation per interview, in Swedish or English as the candidate reads: file names to texts. */
export function renderInvitations(input: RoundInput, result: RoundResult, zoneRules: ZoneRules): Record<string, string> {
  const files: Record<string, string> = {};
  for (const application of result.bookings) {
    const interview = result.interviews.find(({ applicationId }) => applicationId === application.applicationId);
    if (application.status === "none" || interview === undefined) continue;
    const candidate = input.candidates.find(({ id }) => id === application.candidateId) as Candidate;
    files[`invitation_${interview.id}.ics`] = invitation(input, application.booking, interview, candidate, zoneRules);
  }
  return files;
}

function invitation(
  input: RoundInput,
  booking: Booking,
  interview: Interview,
  candidate: Candidate,
  zoneRules: ZoneRules,
): string {
  const { settings, role } = input;
  // The round has its texts in two languages; who reads neither is written to in English, and the file says so.
  const sv = textIn({ sv: "sv" }, candidate.language) !== undefined;
  const language = sv ? "sv" : "en";
  const inWords = (text: LocalizedText): string => textIn(text, language) ?? Object.values(text)[0] ?? "";
  const lobby = (Date.parse(interview.assessmentStartsAt) - Date.parse(interview.lobbyOpensAt)) / 60_000;
  const agenda = interview.agenda.map(({ title, minutes }) => `${inWords(title)}, ${minutes} min`);
  return writeInvitation(
    parseInvitation({
      method: "REQUEST",
      booking,
      sequence: 0,
      writtenAt: settings.bookedAt,
      language,
      summary: `${sv ? "Intervju" : "Interview"}: ${inWords(role.title).toLowerCase()}`,
      description: [
        sv
          ? `Lobbyn öppnar ${lobby} minuter före intervjun. Där kan du testa ljud och bild i lugn och ro.`
          : `The lobby opens ${lobby} minutes before the interview. There you can test sound and picture in your own time.`,
        ...agenda,
        `${sv ? "Om tekniken krånglar: ring" : "If anything fails, call"} ${interview.contactNumbers.reserve}.`,
      ].join("\n"),
      joinUrl: interview.meeting.joinUrl,
      organizer: settings.organizer,
      attendees: [attendee(candidate, "required"), ...panelOf(input, booking)],
    }),
    { zoneRules },
  );
}

function panelOf(input: RoundInput, { seats }: Booking): ReturnType<typeof attendee>[] {
  const kinds = new Map<string, string>(
    input.plan.rounds.flatMap((round) => (round.mode === "live" ? round.panel.seats.map(({ id, kind }) => [id, kind] as const) : [])),
  );
  return seats.map(({ seatId, interviewerId }) => {
    const interviewer = input.interviewers.find(({ id }) => id === interviewerId) as Interviewer;
    return attendee(interviewer, kinds.get(seatId) === "chair" ? "chair" : "required");
  });
}

const attendee = ({ name, contact }: Candidate | Interviewer, role: "chair" | "required") =>
  ({ name, email: contact.email, kind: "person", role, reply: "needs-action" }) as const;
