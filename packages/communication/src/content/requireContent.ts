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
 */
export function requireContent(plan: MessagePlan, infoPack: InfoPack, interview: DescribedInterview): MessagePlan {
  SamtalError.throwIfAny(contractIssues(plan, infoPack, interview));
  return plan;
}
