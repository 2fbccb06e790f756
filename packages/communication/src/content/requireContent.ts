import { SamtalError } from "@samtal/core";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { DescribedInterview } from "./contentFacts.ts";
import { contractIssues } from "./contractIssues.ts";
import type { InfoPack } from "./infoPack.ts";

/**
 * Hands a plan on if the interview and its info pack hold everything that its messages must say.
 *
 * {@link contractIssues} is its twin that returns what is missing.
 *
 * @param plan - a plan
 * @param infoPack - the round's info pack
 * @param interview - the planned interview
 * @returns the plan, unchanged
 * @throws SamtalError with every issue found: `communication/content-missing`,
 *   `communication/text-not-in-language`
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import {
 *   minimalRuleSet,
 *   parseInfoPack,
 *   parseRecipient,
 *   planMessages,
 *   requireContent,
 * } from "@samtal/communication";
 * import { SamtalError } from "@samtal/core";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview({});
 * const infoPack = parseInfoPack({
 *   schemaVersion: 1,
 *   roundId: interview.roundId,
 *   employerName: "Acme",
 *   roleTitle: { en: "engineer" },
 *   platform: { id: interview.meeting.platformId, name: "Meet" },
 *   camera: "as-you-like",
 * });
 * const candidate = parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "en",
 *   channels: { email: "available" },
 * });
 * const bookedAt = parseInstant("2027-03-08T13:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, options);
 * const codeOf = () => {
 *   try {
 *     return requireContent(plan, infoPack, interview);
 *   } catch (error) {
 *     return SamtalError.isInstance(error) && error.path.join(".");
 *   }
 * };
 * codeOf(); // => "infoPack.platform"
 * ```
 */
export function requireContent(plan: MessagePlan, infoPack: InfoPack, interview: DescribedInterview): MessagePlan {
  SamtalError.throwIfAny(contractIssues(plan, infoPack, interview));
  return plan;
}
