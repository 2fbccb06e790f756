import { compareText, type Id, type Interview } from "@samtal/core";
import {
  type BusinessCalendar,
  type EpochMilliseconds,
  epochMilliseconds,
  type Instant,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import type { ContentVersions } from "../content/contentVersions.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { InterviewFact } from "../rules/contentDependsOn.ts";
import type { RuleCondition } from "../rules/ruleCondition.ts";
import type { StopCondition } from "../rules/stopCondition.ts";
import type { TimingAnchor } from "../rules/timingAnchor.ts";
import type { MessageFacts, SentMessage } from "./messageFacts.ts";
import { type PreparedRules, preparedRules } from "./preparedRules.ts";
import { ZoneClock } from "./zoneClock.ts";

/** What a plan needs to know of an interview; of the rest only whether it has changed. */
export type PlannedInterview = Pick<
  Interview,
  "id" | "candidateId" | "status" | "lobbyOpensAt" | "assessmentStartsAt" | "endsAt"
> &
  Partial<Pick<Interview, "meeting" | "fallbackPlan" | "contactNumbers" | "agenda">>;

/** The world as {@link planMessages} is told it. */
export interface PlanMessagesOptions {
  /**
   * When the plan is made; no message that has not left yet is due earlier. At booking it equals `bookedAt`.
   */
  readonly now: Instant;
  /** The zone data; its version stands in the plan. */
  readonly zoneRules: ZoneRules;
  /** Business calendars by the names that rules and recipients use; the standard rules ask for `role`. */
  readonly calendars: Readonly<Record<string, BusinessCalendar>>;
}

/** Everything that one run of the planner looks at, as numbers and maps. */
export interface Planning extends PlanMessagesOptions {
  readonly ruleSet: RuleSet;
  readonly prepared: PreparedRules;
  readonly interview: PlannedInterview;
  readonly anchors: Readonly<Record<TimingAnchor, EpochMilliseconds | undefined>>;
  readonly start: EpochMilliseconds;
  readonly bookedAt: EpochMilliseconds;
  /** The earliest instant at which a message of this booking can leave. */
  readonly departure: EpochMilliseconds;
  readonly occurred: ReadonlySet<StopCondition>;
  readonly conditions: ReadonlySet<RuleCondition>;
  readonly calendarSequence: number;
  readonly contentVersions: ContentVersions | undefined;
  readonly ledger: ReadonlyMap<Id<"message">, SentMessage>;
  /** Facts of the interview as they stand in content hashes, each written when it is first stated. */
  readonly statedFacts: Map<InterviewFact, string>;
  /** The clock of a recipient's zone. */
  readonly clockOf: (zone: TimeZone) => ZoneClock;
}

/** Reads documents into numbers once, so that the planner compares instants and not texts. */
export function planningOf(
  ruleSet: RuleSet,
  interview: PlannedInterview,
  facts: MessageFacts,
  options: PlanMessagesOptions,
  prepared: PreparedRules = preparedRules(ruleSet),
): Planning {
  const bookedAt = epochMilliseconds(facts.bookedAt);
  const start = epochMilliseconds(interview.assessmentStartsAt);
  return {
    now: options.now,
    zoneRules: options.zoneRules,
    calendars: options.calendars,
    ruleSet,
    prepared,
    interview,
    anchors: {
      booked: bookedAt,
      lobby: epochMilliseconds(interview.lobbyOpensAt),
      start,
      end: epochMilliseconds(interview.endsAt),
      decision: known(facts.decidedAt),
      "stage-changed": known(facts.stageChangedAt),
      "document-missing": known(facts.documentMissingAt),
    },
    start,
    bookedAt,
    departure: Math.max(bookedAt, epochMilliseconds(options.now)),
    occurred: occurredOf(interview, facts),
    conditions: facts.conditions === undefined ? nothing : new Set(facts.conditions),
    calendarSequence: facts.calendarSequence ?? 0,
    contentVersions: facts.contentVersions,
    ledger: ledgerOf(facts.sent ?? []),
    statedFacts: new Map(),
    clockOf: clocksOf(options.zoneRules),
  };
}

// Most interviews have none, and a collection made for nothing is paid with every one.
const emptyLedger: ReadonlyMap<Id<"message">, SentMessage> = /* @__PURE__ */ new Map();
const nothing: ReadonlySet<never> = /* @__PURE__ */ new Set<never>();

function occurredOf({ status }: PlannedInterview, { occurred }: MessageFacts): ReadonlySet<StopCondition> {
  const absent = status === "candidate-no-show" || status === "interviewer-no-show";
  if (occurred === undefined && !absent) return nothing;
  const all = new Set(occurred);
  if (absent) all.add("interview-not-held");
  return all;
}

function clocksOf(zoneRules: ZoneRules): (zone: TimeZone) => ZoneClock {
  const clocks = new Map<TimeZone, ZoneClock>();
  return (zone) => {
    const known = clocks.get(zone);
    if (known !== undefined) return known;
    const clock = new ZoneClock(zone, zoneRules);
    clocks.set(zone, clock);
    return clock;
  };
}

const known = (instant: Instant | undefined): EpochMilliseconds | undefined =>
  instant === undefined ? undefined : epochMilliseconds(instant);

/** A message that was sent twice counts from its first departure and carried what either carried. */
function ledgerOf(sent: readonly SentMessage[]): ReadonlyMap<Id<"message">, SentMessage> {
  if (sent.length === 0) return emptyLedger;
  const ledger = new Map<Id<"message">, SentMessage>();
  const ordered = sent.toSorted(
    (a, b) => epochMilliseconds(a.at) - epochMilliseconds(b.at) || compareText(a.channel, b.channel),
  );
  for (const line of ordered) {
    const first = ledger.get(line.messageId) ?? line;
    const includes = [...new Set([...first.includes, ...line.includes])].toSorted();
    ledger.set(line.messageId, { ...first, includes });
  }
  return ledger;
}
