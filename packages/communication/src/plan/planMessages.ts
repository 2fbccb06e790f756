import { SamtalError } from "@samtal/core";
import type { RuleSet } from "../rules/ruleSet.ts";
import { draftPlan } from "./draftPlan.ts";
import type { MessageFacts } from "./messageFacts.ts";
import type { MessagePlan } from "./messagePlan.ts";
import { planDocument } from "./planDocument.ts";
import { type PlannedInterview, type PlanMessagesOptions, planningOf } from "./planning.ts";
import { planningIssues } from "./planningIssues.ts";
import type { Recipient } from "./recipient.ts";

/**
 * Plans every message of one interview: to whom, when by the recipient's own clock, on which way, with what
 * content.
 *
 * The plan depends on its arguments alone; the order of `people`, `facts.sent` and `facts.occurred` means
 * nothing. A message's id rests on interview, rule, recipient and generation, never on its time: planning
 * again after a move gives the same id with another `due`. What the ledger in `facts.sent` holds stays
 * `sent`. A message that is due before the interview never leaves after its start. Once the interview is
 * cancelled or withdrawn, nothing pending leaves; those who were told get one cancellation notice, which takes
 * the interview out of their calendars, and nobody hears anything after the start. Where no way to a recipient
 * is open, a task for the recruiter stands in `tasks`.
 *
 * Rules: {@link defaultRuleSet}, after the guides that each rule cites, or the vendor's own.
 *
 * @param ruleSet - a parsed rule set
 * @param interview - the interview's id, candidate, status and instants
 * @param people - everyone who may get a message, the interview's candidate among them
 * @param facts - when it was booked, and what has happened since
 * @param options - the present instant, the zone data, and business calendars by name
 * @returns the plan, each message with the steps that lead to its instant
 * @throws SamtalError with every issue found: `communication/booked-after-start`,
 *   `communication/candidate-missing`, `communication/another-candidate`, `communication/duplicate-recipient`,
 *   `communication/unknown-zone`, `communication/unknown-calendar`, `communication/recipient-without-calendar`;
 *   `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview({
 *   lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
 *   assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
 *   endsAt: parseInstant("2027-03-30T08:00:00Z"),
 * });
 * const candidate = parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "sv",
 *   channels: { email: "available", sms: "no-consent" },
 * });
 * const bookedAt = parseInstant("2027-03-22T13:00:00Z");
 * const plan = planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, {
 *   now: bookedAt,
 *   zoneRules: tzdataRules,
 *   calendars: { role: sweden },
 * });
 * plan.messages.map(({ rule, due }) => `${rule} ${due?.local}`);
 * // => ["invitation 2027-03-22T14:00:00", "day-before 2027-03-29T09:00:00", "technical 2027-03-30T08:00:00", "lobby 2027-03-30T08:50:00", "thanks 2027-03-30T12:00:00", "decision-promise 2027-04-02T09:00:00"]
 * ```
 */
export function planMessages(
  ruleSet: RuleSet,
  interview: PlannedInterview,
  people: readonly Recipient[],
  facts: MessageFacts,
  options: PlanMessagesOptions,
): MessagePlan {
  const planning = planningOf(ruleSet, interview, facts, options);
  SamtalError.throwIfAny(planningIssues(people, planning));
  return planDocument(draftPlan(people, planning), planning);
}
