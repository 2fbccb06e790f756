import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `advert-pay-range` looks for in Swedish. */
export const advertPayRange: RuleData = {
  rule: "advert-pay-range",
  severity: "medium",
  kinds: ["advert"],
  absence: true,
  groups: [
    {
      patterns: patternLines(`
        lön|lönen|månadslön|timlön|lönespann|lönespannet|löneintervall*|ingångslön|årslön|lönenivå|ersättning ~6 #number
        #number ~3 kronor|kr|sek|euro|eur|timme|månad|månaden|tkr; kr|sek|eur ~1 #number
        lön|lönen|ingångslön|ersättning ~6 kollektivavtal*|avtal
        kollektivavtal* ~6 lön|lönen|lönenivå*|lönetrapp*
      `),
    },
  ],
};
