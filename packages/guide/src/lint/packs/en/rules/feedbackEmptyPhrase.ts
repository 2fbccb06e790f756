import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-empty-phrase` looks for in English. */
export const feedbackEmptyPhrase: RuleData = {
  rule: "feedback-empty-phrase",
  severity: "low",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        on this occasion; not the right|best fit|match; not|the|a (quite) (the) (right|good|best) fit
        cultural|culture fit; not quite what
        going|go|gone|moved|move|proceed|proceeding|moving|decided ~3 another|other|different direction|forward|way|route
        move|moving|proceed forward|ahead with other|others|another|different
        high|strong|many|large|unprecedented|great number|volume|calibre|caliber|competition|standard|amount ~2 (of) (applications|applicants|candidates|interest)
        wish ~3 luck|best|success|well; best of luck; good luck ~2 future|search
        keep|kept ~5 on|in file|mind|records|database; future endeavours|endeavors
        your future|job|career search|endeavours
        lacked|missing|lack|without spark|chemistry|that|something|edge|presence; gut feeling|feel
        after careful consideration; careful consideration; thank you for your interest
        regret to inform
        we|panel felt|feel|feeling|sensed|had ~2 (that) (you) (not) chemistry|vibe|connection|click|clicked|fit|feeling
        room for improvement; more experience needed|required
        a good|great|nice impression|chat|person|guy|personality; not a fit
      `),
    },
  ],
};
