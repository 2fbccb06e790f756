import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `advert-pay-range` looks for in English. */
export const advertPayRange: RuleData = {
  rule: "advert-pay-range",
  severity: "medium",
  kinds: ["advert"],
  absence: true,
  groups: [
    {
      patterns: patternLines(`
        salary|pay|wage|rate|compensation|remuneration|earn|band|range|from|between ~6 #number
        #number ~3 per|a|an|each hour|month|year|annum|week|day
        #number ~1 gbp|eur|usd|sek|euro|euros|pounds|dollars|kronor|hourly|monthly|annually|pa|k
        gbp|eur|usd|sek ~1 #number; collective agreement ~6 pay|salary|wage|rates
        pay|salary|wage|paid ~6 collective|national agreement|scale|scales|band|spine
      `),
    },
  ],
};
