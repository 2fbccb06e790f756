import type { Decision, Id } from "@samtal/core";

/** What national law or the caller's own judgement adds to an answer. */
export interface AnswerOptions {
  /** Whether national law lets what a reference-giver said in confidence be withheld. `false` where left out. */
  readonly withholdReferences?: boolean;
  /** Items that the person provided, beside those whose category says so: a message that the person wrote, say. */
  readonly providedIds?: ReadonlySet<Id<"item">>;
  /** Of an objection: keys of the policy's claims for which a compelling ground was found. */
  readonly compellingFor?: readonly string[];
  /** Of the person's applications: who decided them. */
  readonly decisions?: readonly Pick<Decision, "id" | "applicationId">[];
}
