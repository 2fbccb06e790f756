import { type Id, type Reason, SamtalError } from "@samtal/core";
import {
  compareInstants,
  epochDayOf,
  epochMilliseconds,
  type Instant,
  instantOf,
  type LocalDate,
  localDateOf,
  parseLocalDate,
  startOfDay,
  type TimeZone,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { PlannedInterview } from "../plan/planning.ts";
import type { Recipient } from "../plan/recipient.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { clockChanges } from "./clockChanges.ts";
import { dayClock } from "./dayClock.ts";
import { messageEntries } from "./messageEntries.ts";
import type { TimelineDay } from "./timelineDay.ts";
import type { BothClocks, TimelineEntry } from "./timelineEntry.ts";

/** What {@link timeline} needs beside the plan. */
export interface TimelineOptions {
  /** The interview that the plan is of. */
  readonly interview: PlannedInterview;
  /** The recipients that the plan was made for; no order. */
  readonly people: readonly Pick<Recipient, "id" | "timeZone">[];
  /** Where the sender is. */
  readonly sender: TimeZone;
  /** The quiet hours of the rule set. */
  readonly quietHours: RuleSet["quietHours"];
  /** The zone data. */
  readonly zoneRules: ZoneRules;
}

/** A message plan day by day on two clocks, in no language yet. */
export interface Timeline {
  readonly interviewId: Id<"interview">;
  readonly ruleSet: MessagePlan["ruleSet"];
  readonly plannedAt: BothClocks;
  readonly interview: { readonly lobby: BothClocks; readonly start: BothClocks; readonly end: BothClocks };
  readonly sender: TimeZone;
  readonly quietHours: RuleSet["quietHours"];
  readonly zoneData: string;
  /** Days of the sender's on which something happens, in order. */
  readonly days: readonly TimelineDay[];
  /** What does not leave, in the plan's order. */
  readonly skipped: readonly {
    readonly messageId: Id<"message">;
    readonly rule: string;
    readonly recipientId: PlannedMessage["recipientId"];
    readonly because: readonly Reason[];
  }[];
  readonly because: readonly Reason[];
}

/**
 * Lays a message plan out over days and hours, on the sender's clock and on each recipient's, for
 * {@link timelineText}, {@link timelineSvg} and {@link timelineHtml}.
 *
 * Between the messages stand the interview itself, tasks for the recruiter, and every change of a clock that
 * lies in the span. Further messages of a rule that repeats are counted beside the first. Quiet hours are those
 * of the rule set, on each recipient's clock; days off are told by the reasons.
 *
 * @param plan - from `planMessages`
 * @param options - interview, recipients, the sender's zone, quiet hours and zone data
 * @returns the timeline; the same bytes for the same input
 * @throws SamtalError `communication/another-interview`, `communication/recipient-not-given`,
 *   `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { timeline } from "@samtal/communication/timeline";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview();
 * const people = [parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "America/Vancouver",
 *   language: "en",
 *   channels: { email: "available" },
 * })];
 * const bookedAt = parseInstant("2027-03-10T13:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, people, { bookedAt }, options);
 * const { quietHours } = minimalRuleSet;
 * const sender = parseTimeZone("Europe/Stockholm");
 * timeline(plan, { interview, people, sender, quietHours, zoneRules: tzdataRules }).days.map(({ date }) => date);
 * // => ["2027-03-10", "2027-03-15", "2027-03-16", "2027-03-19"]
 * ```
 */
export function timeline(plan: MessagePlan, options: TimelineOptions): Timeline {
  const { interview, people, sender, quietHours, zoneRules } = options;
  if (plan.interviewId !== interview.id) throw SamtalError.of("communication/another-interview", ["interview", "id"]);
  const zoneOf = new Map<string, TimeZone>(people.map(({ id, timeZone }) => [id, timeZone]));
  for (const { recipientId } of [...plan.messages, ...plan.tasks])
    if (!zoneOf.has(recipientId)) throw SamtalError.of("communication/recipient-not-given", ["people"], { recipientId });
  const theirs = zoneOf.get(interview.candidateId) ?? sender;
  const clocks = (instant: Instant, zone: TimeZone = theirs): BothClocks => ({
    sender: zonedAt(instant, sender, zoneRules),
    recipient: zonedAt(instant, zone, zoneRules),
  });
  const moments = {
    lobby: clocks(interview.lobbyOpensAt),
    start: clocks(interview.assessmentStartsAt),
    end: clocks(interview.endsAt),
  };
  // Nobody is to read that an interview starts which is called off.
  const calledOff = interview.status === "cancelled" || interview.status === "withdrawn";
  const entries: TimelineEntry[] = [
    ...messageEntries(plan, (instant, id) => clocks(instant, zoneOf.get(id)), quietHours),
    ...(calledOff
      ? []
      : (["lobby", "start", "end"] as const).map((moment) => ({ kind: "interview" as const, moment, at: moments[moment] }))),
  ];
  const instants = entries.map(({ at }) => epochMilliseconds(at.sender.instant));
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const span = entries.length === 0 ? undefined : { first, until: last + 1 };
  for (const zone of [...new Set([sender, ...zoneOf.values()])].sort()) {
    const other = zone === sender ? theirs : zone;
    const changes = span === undefined ? [] : clockChanges(zone, span.first, span.until, zoneRules);
    for (const { instant, ...change } of changes) {
      const [before, after] = [instant - 1, instant].map(
        (at) => (zoneRules.offsetAt(other, at) - zoneRules.offsetAt(sender, at)) / 60_000,
      ) as [number, number];
      const ahead = before === after ? {} : { ahead: { before, after } };
      entries.push({ ...change, ...ahead, at: clocks(instantOf(instant), other) });
    }
  }
  entries.sort((a, b) => compareInstants(a.at.sender.instant, b.at.sender.instant) || rank(a) - rank(b));
  return {
    interviewId: plan.interviewId,
    ruleSet: plan.ruleSet,
    plannedAt: clocks(plan.plannedAt),
    interview: moments,
    sender,
    quietHours,
    zoneData: zoneRules.version,
    days: daysOf(entries, options),
    skipped: skippedOf(plan),
    because: plan.because,
  };
}

/** A rule that repeats is told once to each recipient. */
function skippedOf({ messages }: MessagePlan): Timeline["skipped"] {
  const told = new Set<string>();
  return messages.flatMap(({ state, id, rule, recipientId, because }) => {
    const series = `${rule} ${recipientId}`;
    if (state !== "skipped" || told.has(series)) return [];
    told.add(series);
    return [{ messageId: id, rule, recipientId, because }];
  });
}

/** What is told first where two things happen at one instant: clocks, then messages, then the interview. */
const rank = ({ kind }: TimelineEntry): number => ["clock-change", "message", "task", "interview"].indexOf(kind);

function daysOf(entries: readonly TimelineEntry[], options: TimelineOptions): TimelineDay[] {
  const { sender, quietHours, zoneRules } = options;
  const byDate = new Map<LocalDate, TimelineEntry[]>();
  for (const entry of entries) {
    const date = parseLocalDate(entry.at.sender.local.slice(0, 10));
    const ofDay = byDate.get(date);
    if (ofDay === undefined) byDate.set(date, [entry]);
    else ofDay.push(entry);
  }
  return [...byDate].map(([date, ofDay]) => {
    const stretch = { start: startOfDay(date, sender, zoneRules), end: startOfDay(nextDate(date), sender, zoneRules) };
    const others = new Set(ofDay.map(({ at }) => at.recipient.zone));
    others.delete(sender);
    const clocks = [sender, ...[...others].sort()].map((zone) => dayClock(zone, stretch, quietHours, zoneRules));
    return { date, ...stretch, clocks, entries: ofDay };
  });
}

const nextDate = (date: LocalDate): LocalDate => localDateOf(epochDayOf(date) + 1);
