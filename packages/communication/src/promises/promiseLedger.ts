import { compareText, type Id, type Reason, reason, SamtalError } from "@samtal/core";
import { type BusinessCalendar, epochMilliseconds, type Instant, instantOf, type ZoneRules } from "@samtal/core/time";
import type { DatedPromise } from "./datedPromise.ts";
import { promiseBecause } from "./promiseBecause.ts";
import { promiseChains, type PromiseLink, promiseSubject } from "./promiseChains.ts";
import { countPromises, type PromiseCounts } from "./promiseCounts.ts";
import type { PromiseEvent } from "./promiseEvent.ts";
import { type PromiseState, promiseState, promiseStates } from "./promiseState.ts";
import { type SoonWindow, soonFrom } from "./soonWindow.ts";

/** A promise and where it stands. */
export interface PromiseEntry {
  readonly promise: DatedPromise;
  readonly state: PromiseState;
  /** When it came to stand so; `null` while it is open. */
  readonly at: Instant | null;
  /** When it was broken, also where it was kept late; `null` of one that never was. */
  readonly brokenAt: Instant | null;
  /** Whole minutes past its time: until it was kept, or until now. 0 where it is not late. */
  readonly minutesLate: number;
  /** The promise that put another date in its place. */
  readonly renewedBy: Id<"promise"> | null;
  /** Promises that told the same date again while it stood; they are no entries of their own. */
  readonly restatedBy: readonly Id<"promise">[];
  /** When the employer called it off, which changes nothing else. */
  readonly calledOffAt: Instant | null;
  readonly because: readonly Reason[];
}

/** What {@link promiseLedger} returns. */
export interface PromiseLedger {
  readonly now: Instant;
  /** Worst first: broken, due soon, kept late, open, superseded, released, kept; within each by the promised time. */
  readonly entries: readonly PromiseEntry[];
  readonly counts: PromiseCounts;
  readonly because: readonly Reason[];
}

/** What {@link promiseLedger} needs beside promises and events. */
export interface PromiseLedgerOptions {
  readonly zoneRules: ZoneRules;
  /** Business calendars by name; needed where `soon` counts business days. */
  readonly calendars?: Readonly<Record<string, BusinessCalendar>>;
  readonly soon: SoonWindow;
}

/**
 * Where each promise stands: kept, kept late, open, due soon, broken, superseded, or released.
 *
 * A promise is kept by what was promised being done at or before its time. A new date supersedes it only when told
 * before the old one passed; told later, the old promise stays broken and the new one counts beside it. A date that
 * had passed when it was told supersedes nothing, and is broken from the start. Calling a promise off keeps nothing.
 * A candidate who withdraws releases what was not yet due; what was broken by then stays broken.
 *
 * What lies after `now` is not known yet and is left out, so a ledger can be asked how it stood on any day. The
 * order of promises and events means nothing.
 *
 * @param promises - from {@link promisesOf} and {@link responseDutyPromise}
 * @param events - deliveries, withdrawals, and what was called off
 * @param now - the instant to judge at
 * @param options - zone data, and how long before its time a promise is due soon
 * @returns the entries, worst first, and their counts
 * @throws SamtalError `communication/promise-contradicts` where one id stands for two promises,
 *   `communication/unknown-calendar`; `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parsePromiseStatement, promiseLedger, promisesOf } from "@samtal/communication";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const say = (messageId: string, sentAt: string, by: string) =>
 *   parsePromiseStatement({
 *     messageId,
 *     sentAt,
 *     applicationId: "application_1",
 *     roleId: "role_backend",
 *     to: "candidate_1",
 *     timeZone: "Europe/Stockholm",
 *     promises: [{ kind: "decision", who: "recruiter", by }],
 *   });
 * const thanks = say("message_thanks", "2027-03-24T13:00:00Z", "2027-03-30T15:00:00Z");
 * const newDate = say("message_new-date", "2027-03-31T07:00:00Z", "2027-04-02T15:00:00Z");
 * const promises = promisesOf([thanks, newDate], { zoneRules: tzdataRules });
 * const ledger = promiseLedger(promises, [], parseInstant("2027-04-02T08:00:00Z"), {
 *   zoneRules: tzdataRules,
 *   soon: { kind: "elapsed", minutes: 1440 },
 * });
 * ledger.entries.map(({ state, promise }) => `${state} ${promise.by.local}`);
 * // => ["broken 2027-03-30T17:00:00", "due-soon 2027-04-02T17:00:00"]
 * ```
 */
export function promiseLedger(
  promises: readonly DatedPromise[],
  events: readonly PromiseEvent[],
  now: Instant,
  { zoneRules, calendars = {}, soon }: PromiseLedgerOptions,
): PromiseLedger {
  const at = epochMilliseconds(now);
  const known = distinctPromises(promises).filter(({ madeAt }) => epochMilliseconds(madeAt) <= at);
  const happened = eventTimes(events.filter((event) => epochMilliseconds(event.at) <= at));
  const entries = promiseChains(known)
    .flat()
    .map((link) => entryOf(link, happened, at, soonFrom(link.promise.by, soon, zoneRules, calendars)))
    .map((entry) => ({ ...entry, because: promiseBecause(entry, zoneRules) }))
    .sort(worstFirst);
  const counts = countPromises(entries);
  const { total, everBroken, states } = counts;
  const counted = reason("communication/promises-counted", { total, everBroken, dueSoon: states["due-soon"] });
  const left = leftOut(promises, events, at);
  const later = left === 0 ? [] : [reason("communication/promises-later-left-out", { count: left })];
  return { now, entries, counts, because: [counted, ...later] };
}

/** Deliveries, withdrawals and call-offs by what they are about, each ascending. */
function eventTimes(events: readonly PromiseEvent[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const event of events) {
    const about =
      event.kind === "withdrawn"
        ? event.applicationId
        : promiseSubject(event.applicationId, event.to, event.promise, event.key);
    const name = `${event.kind} ${about}`;
    const row = times.get(name) ?? [];
    if (row.length === 0) times.set(name, row);
    row.push(epochMilliseconds(event.at));
  }
  for (const row of times.values()) row.sort((a, b) => a - b);
  return times;
}

function entryOf(
  { promise, madeAt, by, restatedBy, renewedBy }: PromiseLink,
  happened: ReadonlyMap<string, readonly number[]>,
  now: number,
  soonSince: number,
): Omit<PromiseEntry, "because"> {
  const subject = promiseSubject(promise.applicationId, promise.to, promise.kind, promise.key);
  const since = (name: string): number | undefined => happened.get(name)?.find((time) => time >= madeAt);
  const calledOff = since(`called-off ${subject}`);
  const { state, at, brokenAt } = promiseState({
    madeAt,
    by,
    now,
    soonFrom: soonSince,
    deliveredAt: since(`delivered ${subject}`),
    renewedAt: renewedBy?.madeAt,
    withdrawnAt: since(`withdrawn ${promise.applicationId}`),
  });
  const lateUntil = state === "kept-late" ? at : state === "broken" ? now : undefined;
  const instant = (time: number | undefined): Instant | null => (time === undefined ? null : instantOf(time));
  return {
    promise,
    state,
    at: instant(at),
    brokenAt: instant(brokenAt),
    minutesLate: lateUntil === undefined ? 0 : Math.floor((lateUntil - by) / 60_000),
    renewedBy: state === "superseded" || state === "broken" ? (renewedBy?.promise.id ?? null) : null,
    restatedBy: restatedBy.map(({ id }) => id).sort(compareText),
    calledOffAt: instant(calledOff),
  };
}

function distinctPromises(promises: readonly DatedPromise[]): DatedPromise[] {
  const byId = new Map<string, DatedPromise>();
  for (const [index, promise] of promises.entries()) {
    const { id, madeAt, by, kind, key } = promise;
    const before = byId.get(id);
    if (before !== undefined && (before.madeAt !== madeAt || before.by.instant !== by.instant)) {
      throw SamtalError.of("communication/promise-contradicts", ["promises", index, "id"], { kind, key });
    }
    if (before === undefined) byId.set(id, promise);
  }
  return [...byId.values()];
}

const leftOut = (promises: readonly DatedPromise[], events: readonly PromiseEvent[], now: number): number =>
  promises.filter(({ madeAt }) => epochMilliseconds(madeAt) > now).length +
  events.filter((event) => epochMilliseconds(event.at) > now).length;

const rank = new Map(promiseStates.map((state, index) => [state, index]));

function worstFirst(a: PromiseEntry, b: PromiseEntry): number {
  const byState = (rank.get(a.state) as number) - (rank.get(b.state) as number);
  const time = ({ promise }: PromiseEntry): number => epochMilliseconds(promise.by.instant);
  return byState || time(a) - time(b) || compareText(a.promise.id, b.promise.id);
}
