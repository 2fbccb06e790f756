import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-undated-promise` looks for in English. */
export const feedbackUndatedPromise: RuleData = {
  rule: "feedback-undated-promise",
  severity: "medium",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        hear from us; get|come|be|getting back|in|touch ~2 to|touch|you ~2 (soon|shortly)
        keep|keeping you posted|updated|informed; in touch; as soon as possible|we; soon|shortly|asap
        in due course; in the (near) future|coming|next ~1 (days|weeks)
        in the coming|next|near days|weeks|future|period; when we know; once we have|know; at a later
        we|i|recruiter|team|colleague|someone will|shall ~2 contact|call|write|email|update|inform|reach|send|reply|respond|invite|ring
        we|i|recruiter|team|colleague|someone will|shall ~2 let ~1 know
        we|i|recruiter|team|colleague|someone will|shall ~2 get|be|come ~2 back|touch
        you will ~2 hear|receive|get|know; promise|promised
      `),
      unless: ["dated", "lasting"],
    },
  ],
};
