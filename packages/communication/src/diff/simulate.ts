import { type Id, type Reason, reason } from "@samtal/core";
import { compareInstants, epochMilliseconds, type Instant } from "@samtal/core/time";
import type { MessageFacts, SentMessage } from "../plan/messageFacts.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { planMessages } from "../plan/planMessages.ts";
import type { PlannedInterview, PlanMessagesOptions } from "../plan/planning.ts";
import type { Recipient } from "../plan/recipient.ts";
import type { RecruiterTask } from "../plan/recruiterTask.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { diffPlans, type PlanDiff } from "./diffPlans.ts";
import type { PlanningCase } from "./planningCase.ts";

/** Something that happens while messages go out. */
export interface SimulatedEvent {
  readonly at: Instant;
  /** What of the interview changes: its times, its status, its meeting. */
  readonly interview?: Partial<Omit<PlannedInterview, "id" | "candidateId">>;
  /** Everyone who may get a message from then on. */
  readonly people?: readonly Recipient[];
  /** What of the facts changes; the ledger is the simulation's own. */
  readonly facts?: Partial<Omit<MessageFacts, "sent">>;
}

/** A step of a simulation. */
export type SimulationStep =
  | { readonly kind: "planned"; readonly at: Instant; readonly diff: PlanDiff }
  | {
      readonly kind: "sent";
      readonly at: Instant;
      readonly messageId: Id<"message">;
      readonly rule: string;
      readonly recipientId: PlannedMessage["recipientId"];
      readonly local: string;
    }
  | { readonly kind: "task"; readonly at: Instant; readonly task: RecruiterTask };

/** What {@link simulate} returns. */
export interface Simulation {
  readonly steps: readonly SimulationStep[];
  /** The ledger at the end. */
  readonly sent: readonly SentMessage[];
  /** The plan that holds at the end. */
  readonly plan: MessagePlan;
  readonly because: readonly Reason[];
}

/** What {@link simulate} is told beside the case and its events. */
export interface SimulateOptions extends PlanMessagesOptions {
  /** Messages due later are not sent any more. */
  readonly until: Instant;
}

/**
 * Steps through time with the ledger of what has left: each event plans anew, and whatever is due before the
 * next one leaves.
 *
 * A message that leaves is one line in the ledger and stays sent, whatever happens later; one that no channel is
 * open for becomes a task for the recruiter, told once. Events at one instant are taken in the order given.
 *
 * @param ruleSet - a parsed rule set
 * @param begin - the interview, people and facts as of `options.now`
 * @param events - what happens, in any order of time
 * @param options - from when (`now`) and until when, zone data and calendars
 * @returns every step in order of time, the ledger and the last plan
 * @throws SamtalError with what {@link planMessages} throws
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, simulate } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const bookedAt = parseInstant("2027-01-04T10:00:00Z");
 * const interview = buildInterview({
 *   status: "booked",
 *   lobbyOpensAt: parseInstant("2027-01-13T11:50:00Z"),
 *   assessmentStartsAt: parseInstant("2027-01-13T12:00:00Z"),
 *   endsAt: parseInstant("2027-01-13T13:00:00Z"),
 * });
 * const candidate = parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "sv",
 *   channels: { email: "available" },
 * });
 * const cancelled = { at: parseInstant("2027-01-13T08:00:00Z"), interview: { status: "cancelled" as const } };
 * const { steps } = simulate(minimalRuleSet, { interview, people: [candidate], facts: { bookedAt } }, [cancelled], {
 *   now: bookedAt,
 *   until: parseInstant("2027-01-31T00:00:00Z"),
 *   zoneRules: tzdataRules,
 *   calendars: { role: sweden },
 * });
 * steps.flatMap((step) => (step.kind === "sent" ? step.rule : []));
 * // => ["invitation", "day-before", "cancellation"]
 * ```
 */
export function simulate(
  ruleSet: RuleSet,
  begin: PlanningCase,
  events: readonly SimulatedEvent[],
  options: SimulateOptions,
): Simulation {
  const { until, ...world } = options;
  const steps: SimulationStep[] = [];
  const sent: SentMessage[] = [...(begin.facts.sent ?? [])];
  const told = new Set<string>();
  const planAt = (now: Instant, { interview, people, facts }: PlanningCase): MessagePlan =>
    planMessages(ruleSet, interview, people, { ...facts, sent: [...sent] }, { ...world, now });
  const sendBefore = (limit: number, plan: MessagePlan): void => {
    for (const { step, line } of dueBefore(limit, plan, told)) {
      steps.push(step);
      if (line) sent.push(line);
      if (step.kind === "task") told.add(step.task.messageId);
    }
  };
  let state = begin;
  let plan = planAt(options.now, state);
  const nothing = { ...plan, messages: [], tasks: [] };
  steps.push({ kind: "planned", at: options.now, diff: diffPlans(nothing, plan, sent) });
  const last = epochMilliseconds(until);
  for (const event of events.toSorted((a, b) => compareInstants(a.at, b.at))) {
    const at = epochMilliseconds(event.at);
    if (at >= last) break;
    sendBefore(at, plan);
    state = stateAfter(state, event);
    const next = planAt(event.at, state);
    steps.push({ kind: "planned", at: event.at, diff: diffPlans(plan, next, sent) });
    plan = next;
  }
  sendBefore(last, plan);
  const counts = { sent: sent.length, tasks: told.size, until };
  return { steps, sent, plan: planAt(until, state), because: [reason("communication/simulated", counts)] };
}

interface DueStep {
  readonly at: Instant;
  readonly step: SimulationStep;
  /** The ledger's line, when a message leaves. */
  readonly line?: SentMessage;
}

/** What leaves, and which tasks fall due, before an instant, in order of time. */
function dueBefore(limit: number, plan: MessagePlan, told: ReadonlySet<string>): DueStep[] {
  const due: DueStep[] = [];
  for (const message of plan.messages) {
    if (message.state !== "planned" || message.channel === null) continue;
    const { id: messageId, rule, recipientId, channel, includes } = message;
    const { instant: at, local } = message.due;
    if (epochMilliseconds(at) >= limit) continue;
    const line = { messageId, at, channel, includes };
    due.push({ at, step: { kind: "sent", at, messageId, rule, recipientId, local }, line });
  }
  for (const task of plan.tasks) {
    if (epochMilliseconds(task.due) >= limit || told.has(task.messageId)) continue;
    due.push({ at: task.due, step: { kind: "task", at: task.due, task } });
  }
  return due.sort((a, b) => compareInstants(a.at, b.at));
}

function stateAfter({ interview, people, facts }: PlanningCase, event: SimulatedEvent): PlanningCase {
  return {
    interview: { ...interview, ...event.interview },
    people: event.people ?? people,
    facts: { ...facts, ...event.facts },
  };
}
