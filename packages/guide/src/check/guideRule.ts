import type { InterviewGuideDraft, LanguageTag, Role } from "@samtal/core";
import type { Finding } from "../finding.ts";

/** What a rule may look at. */
export interface GuideRuleInput {
  readonly guide: InterviewGuideDraft;
  /** Each language once, in the order of the tags. */
  readonly languages: readonly LanguageTag[];
  readonly role: Role | null;
}

/** One thing that is checked about a guide: pure, and independent of every other rule. */
export type GuideRule = (input: GuideRuleInput) => Finding[];
