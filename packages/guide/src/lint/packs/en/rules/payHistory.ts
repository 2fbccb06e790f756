import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `pay-history` looks for in English. */
export const payHistory: RuleData = {
  rule: "pay-history",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        payslip*|paystub*
        current|previous|last|present ~2 salary|pay|wage|package|compensation|earnings|rate
        earn|earning|earned; paid ~4 now|currently|last|previous|there|before|today
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        @your (own) current|present|previous|last|old|existing|former ~1 salary|pay|wage|wages|compensation|package|bonus|rate|income
        what do|did|are|were you ~1 earn|earning|make|paid|get|on ~3 now|there|before|last|current|previous|currently|today|at|as|in|?
        what do|did they pay; what ~2 you (get) paid; salary|pay ~3 were|are you ~1 on
        last|previous|current|present|old ~1 employer|job|company|boss|place|role|position ~3 pay|paid|paying|give|salary|wage
        how well ~3 paid; proof|evidence of ~3 salary|earnings|pay|income
        your (last|latest|most) (recent) payslip|payslips|paystub|p60|w2
        earn|earned|earning|making|paid ~4 (at|in) ~2 (last|current|previous|present) job|role|position|employer|company|place
      `),
      unless: ["pay-structure"],
    },
    {
      patterns: patternLines(`
        @your (own) (current|present|previous|last|past|latest|old|existing|former|base|most|final|starting|total|annual|gross|monthly|hourly) (recent) (base|annual) salary|pay|wage|wages|compensation|package|bonus|commission|remuneration|earnings|income|payslip|payslips|paycheck|paystub|paystubs|rate|comp|benefits|ote
        current|present|previous|last|past|latest|existing|former|final|starting ~1 salary|pay|wage|wages|compensation|bonus|remuneration|earnings|income|payslip|payslips|paycheck|paystub|ote
        salary|pay|wage|compensation|earnings|income|salaries|wages history|slip|slips|stub|stubs
        salary|pay|wage|wages|bonus|package|paid|salaries|paycheck|hourly|commission ~5 last|previous|current|present|old|former|now|today|there|moment|currently|leave|left|past
        last|previous|current|old|former ~4 pay|paid|salary|wage|wages
        much|what ~3 you|they ~2 earn|earning|earned|make|making|made|paid|paying|get|getting|pay|gross|net|bring|bringing ~2 now|today|at|there|currently|per|hour|month|year|before|last|previous|moment|week
        much|what ~2 you ~1 earn|earning|earned; much|what ~3 you ~1 paid|grossing
        what are|were you making ?
        what ~2 you on ~2 now|moment|today|currently|present|there|salary|pay|money
        how much are|were you on; on at the moment|present
        you ~2 take|took|taking|bring|brought|bringing home
        hourly|day|daily rate ~6 you|your|previous|last; payslip*|paystub*|w2|p45|p60|paycheck*
        your ~2 pay|salary ~3 rise|raise|increase|increased|compare|change|changed|developed|progress*
        last|latest ~1 pay|salary rise|raise|review; they pay|paying|paid|give|gave you
        employer|company|boss|job|firm ~2 pay|paid|paying|give|gave you
        earn|earned|earning ~5 last|previous|current|old|former|now|today|there|year|currently
        what ~3 salary|wage|pay|bonus|rate ~3 you ~2 have|had|get|getting|receive|received|paid|on
        what|how ~2 your|the bonus|commission ~4 last|year; much ~1 bonus
        bonus ~3 you ~1 get|receive|make; beat|match ~3 current|present|what you
        salary|pay ~4 would we ~2 match
      `),
      unless: ["pay-work"],
    },
  ],
};
