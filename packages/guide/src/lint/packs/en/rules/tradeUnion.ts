import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `union` looks for in English. */
export const tradeUnion: RuleData = {
  rule: "union",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        union|unions|unionise*|unionize*|picket*|unionisation|unionization; on|went|go|going strike
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        you ~4 union|unions|unionised|unionized|unionise|unionize
        what|how ~4 you|your ~4 union|unions|unionisation|unionization|strikes
        organised|organized labour|labor
      `),
      unless: ["union-work"],
    },
    {
      patterns: patternLines(`
        you|your ~7 union|unions|unionise|unionize|unionised|unionized|unionising|unionizing|unionisation|unionization|steward
        union|unions|unionise|unionize ~7 you|your; which|what ~1 union; pro|anti union; shop steward
        union rep|member|membership|activist|activity|activities|dues|card
        you ~5 strike|strikes|picket|striking|struck|walkout
        collective|industrial bargaining|action ~6 you; you ~6 collective|industrial bargaining|action
        organised|organized|organising|organizing labour|labor|union|coworkers|workers
        candidate*|applicant*|she|he ~6 union|unionised|unionized; health and safety rep
      `),
      unless: ["union-work"],
    },
  ],
};
