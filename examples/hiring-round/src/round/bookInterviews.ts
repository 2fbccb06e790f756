import type { Application, Booking, Candidate, Interviewer, LiveRound, Reason } from "@samtal/core";
import type { BusinessCalendar, ZoneRules } from "@samtal/core/time";
import {
  book,
  type CandidateAvailability,
  findSlots,
  type InterviewerAvailability,
  parseSlotRequest,
  type Slot,
} from "@samtal/scheduling";
import type { RoundInput } from "../input/roundInput.ts";
import { interviewIdOf } from "./interviewIdOf.ts";

/** What the search for one application's interview came to. */
export type BookedApplication =
  | {
      readonly applicationId: Application["id"];
      readonly candidateId: Candidate["id"];
      readonly status: "booked";
      readonly booking: Booking;
      readonly slot: Slot;
      /** Slots to choose from; the earliest was taken. */
      readonly choices: number;
      readonly because: readonly Reason[];
    }
  | {
      readonly applicationId: Application["id"];
      readonly candidateId: Candidate["id"];
      readonly status: "none";
      readonly because: readonly Reason[];
    };

/**
 * Books every application's interview, those who applied first choosing first.
 *
 * A booking takes its people's time, so it is busy time for the next one.
 */
export function bookInterviews(
  input: RoundInput,
  round: LiveRound,
  zoneRules: ZoneRules,
  calendars: readonly BusinessCalendar[],
): BookedApplication[] {
  const { settings, role } = input;
  const interviewers = input.interviewers.map((interviewer): InterviewerAvailability => {
    const { id: personId, qualifications } = interviewer;
    return { ...clockAndHours(input, interviewer), personId, qualifications, busy: [...(input.busy.get(personId) ?? [])] };
  });

  return byArrival(input.applications).map((application): BookedApplication => {
    const candidate = input.candidates.find(({ id }) => id === application.candidateId) as Candidate;
    const request = parseSlotRequest({
      schemaVersion: 1,
      round,
      candidate: { ...clockAndHours(input, candidate), personId: candidate.id, busy: [] },
      interviewers,
      accommodations: input.accommodations.filter(({ candidateId }) => candidateId === candidate.id),
      support: {
        interpreters: [],
        captioners: [],
        captionsByPlatform: input.platform.capabilities.captions,
      },
      window: settings.window,
      grid: { minutes: settings.grid.minutes, zone: role.timeZone },
      now: settings.bookedAt,
      minimumNotice: settings.minimumNotice,
    });
    const of = { applicationId: application.id, candidateId: candidate.id };
    const search = findSlots(request, { zoneRules, calendars });
    if (search.status === "none") return { ...of, status: "none", because: search.because };
    const [slot] = search.slots as [Slot];
    const interviewId = interviewIdOf(application.id);
    const outcome = book({ slot, interviewId, candidateZone: candidate.timeZone, zoneRules });
    if (outcome.status !== "booked") return { ...of, status: "none", because: outcome.because };
    for (const { resourceId, interval } of outcome.claims) {
      interviewers.find(({ personId }) => personId === resourceId)?.busy.push({ interval, kind: "busy" });
    }
    const because = [...search.because, ...outcome.because];
    return { ...of, status: "booked", booking: outcome.booking, slot, choices: search.total, because };
  });
}

function clockAndHours(
  input: RoundInput,
  { id, timeZone }: Candidate | Interviewer,
): Pick<CandidateAvailability, "schemaVersion" | "timeZone" | "workingHours" | "calendarId"> {
  const hours = input.hours.find(({ personId }) => personId === id);
  // referenceIssues() has made sure that everyone has hours.
  const { workingHours, calendarId } = hours as NonNullable<typeof hours>;
  return { schemaVersion: 1, timeZone, workingHours, ...(calendarId === undefined ? {} : { calendarId }) };
}

function byArrival(applications: readonly Application[]): Application[] {
  return [...applications].sort((a, b) => Date.parse(a.appliedAt) - Date.parse(b.appliedAt) || (a.id < b.id ? -1 : 1));
}
