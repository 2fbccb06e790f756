import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-comparison` looks for in Swedish. */
export const feedbackComparison: RuleData = {
  rule: "feedback-comparison",
  severity: "medium",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        andra|övriga|annan|många|flera|bättre|starkare|de|någon|flesta ~1 kandidat*|sökande|personer|profiler|finalister|person
        kandidat*|sökande|andra|person ~5 bättre|starkare|mer|bäst|högre|längre|närmare|skickligare|duktigare|snabbare|vassare|främst
        jämfört|jämförelse|jämförde ~1 med; än ~2 andra|övriga|du|dig|dina
        kom|hamnade|placerade|rankades|slutade|blev ~2 tvåa|trea|fyra|fyra|sist|plats|femma|först|andra|tredje|nummer
        andraplats|tredjeplats|reservplats|plats #number; under|över genomsnittet|snittet|medel
        bästa|starkaste|starkast|vassaste kandidat*|sökande|av; den ~1 vi ~1 valde|anställde|anställer
        han|hon som fick; någon ~1 annan
      `),
    },
  ],
};
