import { compareText, type Id, type Reason, reason } from "@samtal/core";
import { type PlanningKernel, planningKernel } from "../kernel/planningKernel.ts";
import type { PlanMessagesOptions } from "../plan/planning.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { ruleSetHash } from "../rules/ruleSetHash.ts";
import { diffPlans, type PlanChange } from "./diffPlans.ts";
import type { PlanningCase } from "./planningCase.ts";

/** How many messages of one rule a change touches. */
export interface RuleEffect {
  readonly rule: string;
  readonly appear: number;
  readonly vanish: number;
  readonly move: number;
  /** Messages that stay at their instant and say something else, or go another way. */
  readonly rewrite: number;
}

/** What a change of rules would do to interviews that are booked. */
export interface RuleChangePreview {
  readonly before: string;
  readonly after: string;
  /** Interviews looked at, and those of them whose messages change. */
  readonly interviews: number;
  readonly changedInterviews: number;
  /** Ids of those, ascending. */
  readonly interviewIds: readonly Id<"interview">[];
  /** Everyone whose messages change, ascending. */
  readonly recipientIds: readonly PlanChange["recipientId"][];
  readonly total: Omit<RuleEffect, "rule">;
  readonly unchanged: number;
  /** Rules that change anything, in the order of the new set, dropped ones last. */
  readonly rules: readonly RuleEffect[];
  readonly because: readonly Reason[];
}

/**
 * What a change of rules would do, before anybody adopts it: how many messages move, appear and vanish, of which
 * rules, and for whom.
 *
 * Every interview is planned under both sets as of the same instant. What has left stays sent under either.
 *
 * @param before - the rule set in force
 * @param after - the rule set that may replace it
 * @param population - the interviews, in any order
 * @param options - the present instant, zone data and calendars
 * @returns the counts, the rules and the ids; the same whatever the order of `population`
 * @throws SamtalError with what {@link planningKernel} throws of a case
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { highVolumeRuleSet, minimalRuleSet, parseRecipient, previewRuleChange } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const bookedAt = parseInstant("2027-01-04T10:00:00Z");
 * const interview = buildInterview({
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
 * const population = [{ interview, people: [candidate], facts: { bookedAt } }];
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const { rules } = previewRuleChange(minimalRuleSet, highVolumeRuleSet, population, options);
 * rules.map(({ rule, appear, move }) => `${rule} +${appear} ~${move}`);
 * // => ["survey +1 ~0", "decision-promise +0 ~1"]
 * ```
 */
export function previewRuleChange(
  before: RuleSet,
  after: RuleSet,
  population: readonly PlanningCase[],
  options: PlanMessagesOptions,
): RuleChangePreview {
  const effects = new Map<string, { appear: number; vanish: number; move: number; rewrite: number }>();
  const interviewIds = new Set<Id<"interview">>();
  const recipientIds = new Set<PlanChange["recipientId"]>();
  let unchanged = 0;
  const count = (changes: readonly PlanChange[], what: "appear" | "vanish" | "move" | "rewrite"): void => {
    for (const { rule, recipientId } of changes) {
      const effect = effects.get(rule) ?? { appear: 0, vanish: 0, move: 0, rewrite: 0 };
      effect[what]++;
      effects.set(rule, effect);
      recipientIds.add(recipientId);
    }
  };
  const { now, ...world } = options;
  // Each set is prepared once for the whole population.
  const [kernelBefore, kernelAfter] = [before, after].map((rules) => planningKernel(rules, world)) as [
    PlanningKernel,
    PlanningKernel,
  ];
  for (const { interview, people, facts } of population) {
    const input = { interview, people, facts, now };
    const diff = diffPlans(kernelBefore.plan(input).unfold(), kernelAfter.plan(input).unfold());
    unchanged += diff.unchanged;
    if (diff.add.length + diff.cancel.length + diff.move.length + diff.rewrite.length === 0) continue;
    interviewIds.add(interview.id);
    count(diff.add, "appear");
    count(diff.cancel, "vanish");
    count(diff.move, "move");
    count(diff.rewrite, "rewrite");
  }
  const order = [...after.rules, ...before.rules].map(({ key }) => key);
  const rules = [...new Set([...order, ...effects.keys()])].flatMap((rule) => {
    const effect = effects.get(rule);
    return effect === undefined ? [] : [{ rule, ...effect }];
  });
  const sum = (what: "appear" | "vanish" | "move" | "rewrite"): number =>
    rules.reduce((total, effect) => total + effect[what], 0);
  const total = { appear: sum("appear"), vanish: sum("vanish"), move: sum("move"), rewrite: sum("rewrite") };
  const seen = { interviews: population.length, changed: interviewIds.size, recipients: recipientIds.size };
  return {
    before: ruleSetHash(before),
    after: ruleSetHash(after),
    interviews: population.length,
    changedInterviews: interviewIds.size,
    interviewIds: [...interviewIds].sort(compareText),
    recipientIds: [...recipientIds].sort(compareText),
    total,
    unchanged,
    rules,
    because: [reason("communication/rule-change", { ...seen, ...total })],
  };
}
