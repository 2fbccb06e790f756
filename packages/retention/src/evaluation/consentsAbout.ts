import type { ConsentFact } from "../facts/consentFact.ts";
import type { Claim } from "../policies/claim.ts";
import type { View } from "./view.ts";

/** A person's answers about a claim's purpose that reach the item: the general ones, and those about its interview. */
export function consentsAbout(subjectId: string, claim: Claim, { item, index }: View): ConsentFact[] {
  return (index.consentsOf.get(subjectId) ?? []).filter(
    ({ purpose, interviewId }) =>
      purpose === claim.purpose && (interviewId === undefined || interviewId === item.interviewId),
  );
}
