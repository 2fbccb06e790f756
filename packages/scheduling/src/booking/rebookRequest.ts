import { epochMilliseconds, instantOf } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { RebookNeed } from "./rebookNeed.ts";

const day = 86_400_000;

/** A request with the notice that the candidate accepts, and without those who are not to be asked. */
export function rebookRequest(
  request: SlotRequest,
  { candidateAccepts, absentIds = [] }: Pick<RebookNeed, "candidateAccepts" | "absentIds">,
): SlotRequest {
  const { window, candidate } = request;
  const absent = new Set<string>(absentIds);
  const whole = {
    start: instantOf(epochMilliseconds(window.start) - day),
    end: instantOf(epochMilliseconds(window.end) + day),
  };
  const away = <Person extends PersonAvailability>(person: Person): Person =>
    absent.has(person.personId)
      ? { ...person, busy: [...person.busy, { interval: whole, kind: "out-of-office" as const }] }
      : person;
  const interviewers = request.interviewers.map(away);
  if (candidateAccepts === undefined) return { ...request, interviewers };
  const notice = { kind: "elapsed" as const, duration: candidateAccepts };
  return {
    ...request,
    interviewers,
    minimumNotice: candidateAccepts,
    // Whoever says how much is enough has said so over their own setting as well.
    candidate: candidate.notice === undefined ? candidate : { ...candidate, notice },
  };
}
