import type { PlanningCase } from "../diff/planningCase.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { planMessages } from "../plan/planMessages.ts";
import type { PlanMessagesOptions } from "../plan/planning.ts";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { RuleSet } from "../rules/ruleSet.ts";

/**
 * One message of a plan as it would stand, had the plan been made with what is known now: the body of
 * `DispatchPorts.present`.
 *
 * The plan is made again as of the instant at which it was made before, so that a message which is a few seconds
 * late does not count as one that was planned too late.
 *
 * @param plan - the plan that the message is in
 * @param message - the message
 * @param refused - channels that have rejected this message; they count as bounced for it alone
 * @param ruleSet - the rules as they are now
 * @param known - the interview, people and facts as they are now, the ledger's `sentMessages` among the facts
 * @param options - zone data and calendars
 * @returns the message, or `undefined` where the plan would not have it
 * @throws SamtalError with what `planMessages` throws
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages, replanMessage } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const bookedAt = parseInstant("2027-03-22T13:00:00Z");
 * const interview = buildInterview({
 *   status: "booked",
 *   lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
 *   assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
 *   endsAt: parseInstant("2027-03-30T08:00:00Z"),
 * });
 * const channels = { email: "available", sms: "available" };
 * const candidate = { id: interview.candidateId, role: "candidate", timeZone: "Europe/Stockholm", language: "sv" };
 * const people = [parseRecipient({ ...candidate, channels })];
 * const world = { zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, people, { bookedAt }, { ...world, now: bookedAt });
 * const [invitation] = plan.messages;
 * const after = (status: "booked" | "cancelled") =>
 *   invitation && replanMessage(plan, invitation, [], minimalRuleSet, {
 *     interview: { ...interview, status },
 *     people,
 *     facts: { bookedAt },
 *   }, world);
 * [after("booked")?.state, after("cancelled")?.state]; // => ["planned", undefined]
 * ```
 */
export function replanMessage(
  plan: MessagePlan,
  message: PlannedMessage,
  refused: readonly MessageChannel[],
  ruleSet: RuleSet,
  { interview, people, facts }: PlanningCase,
  options: Omit<PlanMessagesOptions, "now">,
): PlannedMessage | undefined {
  const reachable = people.map((person) => {
    if (person.id !== message.recipientId || refused.length === 0) return person;
    const bounced = Object.fromEntries(refused.map((channel) => [channel, "bounced" as const]));
    return { ...person, channels: { ...person.channels, ...bounced } };
  });
  const again = planMessages(ruleSet, interview, reachable, facts, { ...options, now: plan.plannedAt });
  return again.messages.find(({ id }) => id === message.id);
}
