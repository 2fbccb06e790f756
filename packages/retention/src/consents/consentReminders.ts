import { compareText, type Consent, derivedId, type Id, type Reason, reason } from "@samtal/core";
import {
  compareInstants,
  type Duration,
  epochDayOf,
  type LocalDate,
  localDateOf,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import { civilDayOf } from "../periods/civilDayOf.ts";
import { lastDay } from "../periods/lastDay.ts";

/** A reminder that a consent ends. */
export interface ConsentReminder {
  readonly consentId: Consent["id"];
  readonly subjectId: Consent["subjectId"];
  /** Days before the end. */
  readonly daysBefore: number;
  /** The day to send it. */
  readonly on: LocalDate;
  /** The first day on which the consent no longer holds, unless the person renews it. Silence is no renewal. */
  readonly expiresOn: LocalDate;
  /** The same at every run, so that a reminder is sent once. */
  readonly messageId: Id<"message">;
  /** `due` from its day until a later reminder of the same consent takes its place; then `passed`. */
  readonly status: "ahead" | "due" | "passed";
  readonly because: readonly Reason[];
}

/** What reminders are counted by. */
export interface ReminderContext {
  readonly day: LocalDate;
  /** The controller's zone. */
  readonly zone: TimeZone;
  readonly rules: ZoneRules;
  /** How long a consent holds that names no end: the period of the policy's claim, `P24M` say. Left out: such a consent gets no reminder. */
  readonly period?: Duration;
  /** Days before the end on which to remind; 30 and 7 where left out. */
  readonly daysBefore?: readonly number[];
}

/**
 * When people in the talent pool are reminded that their consent ends: 30 and 7 days before. Whoever says nothing is
 * let go; whoever wants to stay gives a new consent (`renewConsent`).
 *
 * A consent that was taken back, has ended, or was followed by a later answer of the same person gets none. Of
 * several whose day has come only the last is due, so that nobody gets two at once.
 *
 * @param consents - consents of any people, about any purpose; order means nothing
 * @param context - the day, the controller's zone, and how long a consent holds that names no end
 * @returns by day, then by consent
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { consentReminders } from "@samtal/retention";
 * import { buildConsent } from "@samtal/core/testing";
 * import { parseDuration, parseInstant, parseLocalDate, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const consent = buildConsent({ purpose: "talent-pool", answeredAt: parseInstant("2027-03-10T12:00:00Z") });
 * const reminders = consentReminders([consent], {
 *   day: parseLocalDate("2029-03-04"), zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules,
 *   period: parseDuration("P24M"),
 * });
 * reminders.map(({ daysBefore, on, status }) => [daysBefore, on, status]);
 * // => [[30, "2029-02-09", "passed"], [7, "2029-03-04", "due"]]
 * ```
 */
export function consentReminders(consents: readonly Consent[], context: ReminderContext): ConsentReminder[] {
  const { day, zone, rules, daysBefore = [30, 7] } = context;
  const today = epochDayOf(day);
  const dayOf = (at: Consent["answeredAt"]): LocalDate => civilDayOf(at, zone, rules);
  const pool = consents.filter(({ purpose, answeredAt }) => purpose === "talent-pool" && dayOf(answeredAt) <= day);
  return pool
    .filter((consent) => consent.answer === "given" && !isTakenBack(consent, pool, day, dayOf) && !isFollowed(consent, pool))
    .flatMap((consent) => {
      const expiresOn = expiryOf(consent, context);
      if (expiresOn === undefined || expiresOn <= day) return [];
      const nearest = Math.min(...daysBefore.filter((days) => epochDayOf(expiresOn) - days <= today));
      return [...new Set(daysBefore)].map((days): ConsentReminder => {
        const on = epochDayOf(expiresOn) - days;
        return {
          consentId: consent.id,
          subjectId: consent.subjectId,
          daysBefore: days,
          messageId: derivedId("message", consent.id, "consent-reminder", days),
          on: localDateOf(on),
          expiresOn,
          status: on > today ? "ahead" : days === nearest ? "due" : "passed",
          because: [reason("retention/pool-consent-ends", { on: expiresOn })],
        };
      });
    })
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.consentId, b.consentId));
}

/** The first day on which a consent no longer holds. */
function expiryOf(consent: Consent, { zone, rules, period }: Pick<ReminderContext, "zone" | "rules" | "period">): LocalDate | undefined {
  const own = consent.expiresAt && civilDayOf(consent.expiresAt, zone, rules);
  if (period === undefined) return own;
  const last = lastDay(civilDayOf(consent.answeredAt, zone, rules), period, "exclusive-start");
  const after = localDateOf(epochDayOf(last) + 1);
  return own !== undefined && own < after ? own : after;
}

/** Whether the person took it back, or another consent to the pool after giving this one. */
const isTakenBack = (
  { id, subjectId, answeredAt }: Consent,
  pool: readonly Consent[],
  day: LocalDate,
  dayOf: (at: Consent["answeredAt"]) => LocalDate,
): boolean =>
  pool.some(
    (other) =>
      other.subjectId === subjectId &&
      other.withdrawnAt !== undefined &&
      dayOf(other.withdrawnAt) <= day &&
      (other.id === id || compareInstants(other.withdrawnAt, answeredAt) > 0),
  );

/** Whether the person answered again; of two answers at one instant the larger id counts as the later. */
const isFollowed = (consent: Consent, pool: readonly Consent[]): boolean =>
  pool.some(
    ({ id, subjectId, answeredAt }) =>
      subjectId === consent.subjectId &&
      (compareInstants(answeredAt, consent.answeredAt) || compareText(id, consent.id)) > 0,
  );
