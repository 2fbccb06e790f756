import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-comparison` looks for in English. */
export const feedbackComparison: RuleData = {
  rule: "feedback-comparison",
  severity: "medium",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        other|others|another|many|most|stronger|better|more|several|rest ~2 candidate*|applicant*|interviewee*|people|finalist*|profile*
        candidate*|applicant*|others|person|someone|colleague ~5 better|stronger|more|ahead|higher|best|closer|smarter|faster|quicker|superior|best
        compared|comparison|relative ~2 to|with
        than ~2 other|others|candidate*|applicant*|rest|you|yours
        ranked|rank|placed|came|finished|scored ~3 #number|second|third|fourth|fifth|last|first|below|behind|lower|top|of
        runner up; you ~2 second choice|best|place; average|median ~2 candidate*|applicant*|group|score
        best|strongest|top candidate*|applicant*|of; the person|one ~1 we ~1 chose|hired|selected|picked
        who|whom ~1 got the job
      `),
    },
  ],
};
