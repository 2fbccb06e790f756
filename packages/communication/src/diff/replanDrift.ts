import { type Id, type Reason, reason } from "@samtal/core";
import { epochMilliseconds, type ZoneRules } from "@samtal/core/time";
import type { MessagePlan } from "../plan/messagePlan.ts";
import { planMessages } from "../plan/planMessages.ts";
import type { PlanMessagesOptions } from "../plan/planning.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { diffPlans, type PlanDiff } from "./diffPlans.ts";
import type { PlanningCase } from "./planningCase.ts";

/** An interview whose messages new zone data moves. */
export interface DriftedPlan {
  readonly interviewId: Id<"interview">;
  readonly plan: MessagePlan;
  readonly diff: PlanDiff;
  readonly because: readonly Reason[];
}

/**
 * The interviews whose messages leave at other instants under new zone data, with their new plans.
 *
 * Messages that are counted on a wall clock move with it; those that are counted in elapsed minutes do so only
 * where the interview itself has moved, which is the scheduler's to say. What has left stays sent.
 *
 * @param ruleSet - a parsed rule set
 * @param cases - the interviews, in any order
 * @param before - the world as it was planned in, with the zone data of then
 * @param zoneRules - the zone data that replace them
 * @returns those whose messages move, are added or are cancelled, by interview id; each with the diff to carry out
 * @throws SamtalError with what {@link planMessages} throws of a case
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, replanDrift } from "@samtal/communication";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const before = { now: parseInstant("2027-03-22T13:00:00Z"), zoneRules: tzdataRules, calendars: { role: sweden } };
 * replanDrift(minimalRuleSet, [], before, tzdataRules); // => []
 * ```
 */
export function replanDrift(
  ruleSet: RuleSet,
  cases: readonly PlanningCase[],
  before: PlanMessagesOptions,
  zoneRules: ZoneRules,
): DriftedPlan[] {
  return cases
    .flatMap(({ interview, people, facts }): DriftedPlan[] => {
      const planned = planMessages(ruleSet, interview, people, facts, before);
      const plan = planMessages(ruleSet, interview, people, facts, { ...before, zoneRules });
      const diff = diffPlans(planned, plan);
      const { add, move, cancel } = diff;
      if (add.length + move.length + cancel.length === 0) return [];
      const because = move.map(({ rule, recipientId, from, to }) => {
        const minutes = (epochMilliseconds(to) - epochMilliseconds(from)) / 60_000;
        const versions = { zoneDataBefore: before.zoneRules.version, zoneData: zoneRules.version };
        const params = { rule, recipientId, minutes: Math.abs(minutes), ...versions };
        return minutes < 0
          ? reason("communication/drifted-earlier", params)
          : reason("communication/drifted-later", params);
      });
      return [{ interviewId: interview.id, plan, diff, because }];
    })
    .sort((a, b) => (a.interviewId < b.interviewId ? -1 : 1));
}
