import { SamtalError } from "@samtal/core";
import type { BusinessCalendar, ZoneRules } from "@samtal/core/time";
import { draftPlan } from "../plan/draftPlan.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import { planDocument } from "../plan/planDocument.ts";
import { type Planning, planningOf } from "../plan/planning.ts";
import { planningIssues } from "../plan/planningIssues.ts";
import { preparedRules } from "../plan/preparedRules.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import { cachedZoneRules } from "./cachedZoneRules.ts";
import { DraftedInstants } from "./draftedInstants.ts";
import { InterviewPlacer } from "./interviewPlacer.ts";
import { PlacedInstants } from "./placedInstants.ts";
import type { PlannedInstants } from "./plannedInstants.ts";
import type { PlanningInput } from "./planningInput.ts";

/** The data that a kernel plans by. */
export interface PlanningKernelOptions {
  readonly zoneRules: ZoneRules;
  /** Business calendars by the names that rules and recipients use. */
  readonly calendars: Readonly<Record<string, BusinessCalendar>>;
}

/** A rule set made ready for many interviews. */
export interface PlanningKernel {
  /**
   * Plans one interview.
   * @throws SamtalError with what {@link planMessages} throws
   */
  plan(input: PlanningInput): PlannedInstants;
}

/**
 * The fast face of {@link planMessages}: rules become numbers, zones are looked up and business days counted once,
 * and each interview gives its instants at once and its words on demand.
 *
 * What is planned is the same to the millisecond, and what is unfolded the same to the byte. A ledger with lines
 * in it and a cancelled interview take the way of the documents.
 *
 * @param ruleSet - a parsed rule set
 * @param options - zone data, and business calendars by name
 * @returns a kernel; the order of interviews changes nothing
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planningKernel } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { instantOf, parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview({
 *   status: "booked",
 *   lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
 *   assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
 *   endsAt: parseInstant("2027-03-30T08:00:00Z"),
 * });
 * const candidate = parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "sv",
 *   channels: { email: "available" },
 * });
 * const bookedAt = parseInstant("2027-03-22T13:00:00Z");
 * const kernel = planningKernel(minimalRuleSet, { zoneRules: tzdataRules, calendars: { role: sweden } });
 * const planned = kernel.plan({ interview, people: [candidate], facts: { bookedAt }, now: bookedAt });
 * [planned.identity(2).rule, instantOf(planned.due[2] ?? 0)]; // => ["technical", "2027-03-30T06:00:00Z"]
 * planned.unfold().messages.length; // => 6
 * ```
 */
export function planningKernel(
  ruleSet: RuleSet,
  { zoneRules: rules, calendars }: PlanningKernelOptions,
): PlanningKernel {
  const zoneRules = cachedZoneRules(rules);
  const prepared = preparedRules(ruleSet);
  const placer = new InterviewPlacer(ruleSet, zoneRules, calendars);
  const planningBy = ({ interview, facts, now }: PlanningInput): Planning =>
    planningOf(ruleSet, interview, facts, { now, zoneRules, calendars }, prepared);
  const drafted = (input: PlanningInput): PlannedInstants => {
    const planning = planningBy(input);
    SamtalError.throwIfAny(planningIssues(input.people, planning));
    const draft = draftPlan(input.people, planning);
    return new DraftedInstants(draft, () => planDocument(draft, planning));
  };
  // What has been placed was found to belong together.
  const document = (input: PlanningInput): MessagePlan => {
    const planning = planningBy(input);
    return planDocument(draftPlan(input.people, planning), planning);
  };
  return {
    plan(input) {
      const placed = placer.place(input);
      return placed === undefined ? drafted(input) : new PlacedInstants(placed, input, document);
    },
  };
}
