import { type Id, type Reason, reason, SamtalError } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { SentMessage } from "../plan/messageFacts.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { matchingPositions } from "./matchingPositions.ts";

type Pending = Extract<PlannedMessage, { state: "planned" }>;

/** A message that a diff is about. */
export interface PlanChange {
  readonly messageId: Id<"message">;
  readonly rule: string;
  readonly recipientId: PlannedMessage["recipientId"];
}

/** A message that is due at another instant. */
export interface MovedMessage extends PlanChange {
  readonly from: Instant;
  readonly to: Instant;
  /** Whether it also says something else, or goes another way. */
  readonly rewritten: boolean;
}

/** What has to happen to whatever was made of one plan so that it follows another. */
export interface PlanDiff {
  /** Messages to be scheduled, in the order of the next plan. */
  readonly add: readonly (PlanChange & { readonly due: Instant })[];
  /** Messages to be scheduled anew, in the order of the next plan. */
  readonly move: readonly MovedMessage[];
  /** Messages that stay where they are and say something else, or go another way, in that order too. */
  readonly rewrite: readonly PlanChange[];
  /** Messages that no longer leave, in the order of the previous plan. */
  readonly cancel: readonly (PlanChange & { readonly due: Instant })[];
  /** Messages that stay exactly as they were. */
  readonly unchanged: number;
  readonly because: readonly Reason[];
}

/**
 * What has changed between two plans of one interview, as a scheduler must carry it out.
 *
 * Messages are the same when their ids are: interview, rule, recipient and generation, never the time. What has
 * left is never taken back; where the time was booked anew after it left, the next plan holds a new generation
 * of it, which is added. A message that another now carries, or that is no longer called for, is cancelled.
 *
 * @param previous - the plan that was scheduled
 * @param next - the plan that holds now
 * @param sent - what has left since `previous` was made, as far as it does not say so itself
 * @returns what to add, move, write anew and cancel; all empty for the same plan twice
 * @throws SamtalError `communication/another-interview` when the plans are of two interviews
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { diffPlans, minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const bookedAt = parseInstant("2027-03-22T13:00:00Z");
 * const interview = (day: number) => buildInterview({
 *   lobbyOpensAt: parseInstant(`2027-03-${day}T06:50:00Z`),
 *   assessmentStartsAt: parseInstant(`2027-03-${day}T07:00:00Z`),
 *   endsAt: parseInstant(`2027-03-${day}T08:00:00Z`),
 * });
 * const candidate = parseRecipient({
 *   id: interview(30).candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "sv",
 *   channels: { email: "available" },
 * });
 * const plan = (day: number) => planMessages(minimalRuleSet, interview(day), [candidate], { bookedAt }, {
 *   now: bookedAt,
 *   zoneRules: tzdataRules,
 *   calendars: { role: sweden },
 * });
 * diffPlans(plan(30), plan(31)).move.map(({ rule }) => rule);
 * // => ["day-before", "technical", "lobby", "thanks", "decision-promise"]
 * ```
 */
export function diffPlans(
  previous: MessagePlan,
  next: MessagePlan,
  sent: readonly Pick<SentMessage, "messageId">[] = [],
): PlanDiff {
  if (previous.interviewId !== next.interviewId)
    throw SamtalError.of("communication/another-interview", ["next", "interviewId"]);
  const left = new Set<string>(sent.map(({ messageId }) => messageId));
  for (const { id, state } of previous.messages) if (state === "sent") left.add(id);
  const before: Pending[] = [];
  for (const message of previous.messages)
    if (message.state === "planned" && !(left.size > 0 && left.has(message.id))) before.push(message);
  const after: Pending[] = [];
  for (const message of next.messages) if (message.state === "planned") after.push(message);
  const positions = matchingPositions(before, after);
  const add: (PlanChange & { due: Instant })[] = [];
  const move: MovedMessage[] = [];
  const rewrite: PlanChange[] = [];
  let unchanged = 0;
  const stays = new Uint8Array(before.length);
  for (let index = 0; index < after.length; index++) {
    const message = after[index] as Pending;
    const position = positions[index] as number;
    const known = before[position];
    if (known === undefined) {
      if (left.size === 0 || !left.has(message.id)) add.push(withDue(message));
      continue;
    }
    stays[position] = 1;
    const rewritten = message.contentHash !== known.contentHash || message.channel !== known.channel;
    const [from, to] = [known.due.instant, message.due.instant];
    const { id: messageId, rule, recipientId } = message;
    if (from !== to) move.push({ messageId, rule, recipientId, from, to, rewritten });
    else if (rewritten) rewrite.push(changeOf(message));
    else unchanged++;
  }
  const cancel = before.filter((_, position) => stays[position] === 0).map(withDue);
  const counts = { add: add.length, move: move.length, rewrite: rewrite.length, cancel: cancel.length, unchanged };
  return { add, move, rewrite, cancel, unchanged, because: [reason("communication/plan-changed", counts)] };
}

function withDue({ id, rule, recipientId, due }: Pending): PlanChange & { due: Instant } {
  return { messageId: id, rule, recipientId, due: due.instant };
}

function changeOf({ id, rule, recipientId }: PlannedMessage): PlanChange {
  return { messageId: id, rule, recipientId };
}
