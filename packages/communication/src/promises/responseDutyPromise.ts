import { derivedId, type Id, type Reason, reason } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf, type TimeZone, type ZoneRules, zonedAt } from "@samtal/core/time";
import { calendarDaysFrom } from "../timing/calendarDaysFrom.ts";
import type { Recipient } from "../plan/recipient.ts";
import type { DatedPromise } from "./datedPromise.ts";
import type { DutyAcceptance, ResponseDuty } from "./responseDuty.ts";

/** Whom an answer is owed, and since when. */
export interface DutyOccasion {
  readonly applicationId: Id<"application">;
  readonly interviewId?: Id<"interview">;
  readonly roleId: Id<"role">;
  readonly ownerId?: Id<"interviewer">;
  readonly to: Recipient["id"];
  readonly timeZone: TimeZone;
  /** When the event occurred that the days are counted from; which event that is, the caller answers for. */
  readonly countedFrom: Instant;
}

/** What {@link responseDutyPromise} returns. */
export type ResponseDutyOutcome =
  | { readonly status: "due"; readonly promise: DatedPromise; readonly because: readonly Reason[] }
  | { readonly status: "acceptance-needed"; readonly because: readonly Reason[] }
  | { readonly status: "not-in-force"; readonly because: readonly Reason[] }
  | { readonly status: "no-days-known"; readonly because: readonly Reason[] };

/**
 * The answer that a response duty asks for, as a promise for {@link promiseLedger}.
 *
 * An unverified duty is used only under an acceptance that names it, its days and a person. Its days are calendar
 * days on the recipient's clock and end at the time of day at which the counting began: of the readings the one
 * that ends first, since no text was read that says otherwise. No date that a message tells moves it.
 *
 * @param duty - one of {@link responseDuties}, or the employer's own
 * @param occasion - the application, and when the counting began
 * @param options - `zoneRules`; `acceptance` of an unverified duty
 * @returns `due` with the promise, `acceptance-needed`, `not-in-force`, or `no-days-known`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { responseDuties, responseDutyPromise } from "@samtal/communication";
 * import { toId } from "@samtal/core";
 * import { parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const [ontario] = responseDuties;
 * if (ontario === undefined) throw new Error("no duty");
 * const occasion = {
 *   applicationId: toId("application", "1"),
 *   roleId: toId("role", "backend"),
 *   to: toId("candidate", "1"),
 *   timeZone: parseTimeZone("America/Toronto"),
 *   countedFrom: parseInstant("2027-03-01T15:00:00Z"),
 * };
 * const acceptance = {
 *   jurisdiction: "CA-ON",
 *   days: 45,
 *   acceptedBy: toId("interviewer", "lead"),
 *   acceptedOn: parseLocalDate("2027-01-15"),
 * };
 * const asked = responseDutyPromise(ontario, occasion, { zoneRules: tzdataRules });
 * const accepted = responseDutyPromise(ontario, occasion, { zoneRules: tzdataRules, acceptance });
 * [asked.status, accepted.status === "due" && accepted.promise.by.local];
 * // => ["acceptance-needed", "2027-04-15T10:00:00"]
 * ```
 */
export function responseDutyPromise(
  duty: ResponseDuty,
  occasion: DutyOccasion,
  { zoneRules, acceptance }: { readonly zoneRules: ZoneRules; readonly acceptance?: DutyAcceptance },
): ResponseDutyOutcome {
  const { jurisdiction, days, inForceFrom, status } = duty;
  if (days === null) {
    return { status: "no-days-known", because: [reason("communication/duty-days-unknown", { jurisdiction })] };
  }
  const isAccepted = acceptance?.jurisdiction === jurisdiction && acceptance.days === days;
  if (status === "unverified" && !isAccepted) {
    const asked = reason("communication/duty-unverified", { jurisdiction, days });
    return { status: "acceptance-needed", because: [asked] };
  }
  const { countedFrom, timeZone, ...about } = occasion;
  const began = zonedAt(countedFrom, timeZone, zoneRules);
  if (inForceFrom !== null && began.local.slice(0, 10) < inForceFrom) {
    const because = [reason("communication/duty-not-in-force", { jurisdiction, from: inForceFrom })];
    return { status: "not-in-force", because };
  }
  const at = calendarDaysFrom(epochMilliseconds(countedFrom), days, undefined, zoneRules.table(timeZone));
  const by = zonedAt(instantOf(at), timeZone, zoneRules);
  const promise: DatedPromise = {
    schemaVersion: 1,
    id: derivedId("promise", about.applicationId, about.to, "response", jurisdiction, countedFrom),
    kind: "response",
    key: "response",
    ...about,
    madeAt: countedFrom,
    madeIn: { kind: "response-duty", jurisdiction },
    by,
  };
  const counted = reason("communication/duty-counted", {
    jurisdiction,
    days,
    from: began.local.slice(0, 10),
    by: by.local.slice(0, 16).replace("T", " "),
  });
  const who = acceptance?.acceptedBy ?? "";
  const stood = reason("communication/duty-accepted", { jurisdiction, interviewerId: who });
  return { status: "due", promise, because: status === "unverified" ? [counted, stood] : [counted] };
}
