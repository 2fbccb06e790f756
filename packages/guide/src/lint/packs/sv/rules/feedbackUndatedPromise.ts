import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-undated-promise` looks for in Swedish. */
export const feedbackUndatedPromise: RuleData = {
  rule: "feedback-undated-promise",
  severity: "medium",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        återkommer|återkopplar; vi|jag|rekryteraren|någon|chefen|teamet|hon|han hör ~2 av|oss
        hör|hörs av ~1 oss|mig|dig; hör vi av; vi hörs; du|ni kommer ~1 att ~2 höra|få|bli|kontaktas
        du hör ~2 oss|mig
        vi|jag|rekryteraren|någon|chefen ~1 kommer|ska|ringer|mejlar|kontaktar|skickar|meddelar ~2 dig|att
        inom|så kort|snart; så fort|snart ~1 vi|som; inom en snar; håller dig uppdaterad|informerad
        lovar; längre fram
      `),
      unless: ["dated", "lasting"],
    },
  ],
};
