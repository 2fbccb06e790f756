import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-special-category` looks for in English. */
export const feedbackSpecialCategory: RuleData = {
  rule: "feedback-special-category",
  severity: "high",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        your|because|due|given ~3 pregnancy|pregnant|maternity|children|kids|family|illness|health|disability|diagnosis|medication|religion|faith|hijab|headscarf|ethnicity|accent|origin|nationality|race|age|gender|sexuality|orientation|union|politics|political|dyslexia|adhd|autism|depression|burnout|wheelchair|treatment|surgery|sick|condition|marriage|husband|wife|beliefs|stammer
        you ~3 pregnant|ill|sick|disabled|religious|gay|muslim|christian|jewish|old|young|foreign|dyslexic|autistic|depressed|married
        as a|an woman|man|mother|father|muslim|christian|immigrant|foreigner|parent|older|younger
        sick leave; overqualified; mother tongue; native speaker|english
        parental|maternity|paternity leave; trade union; union member*|membership; mental health
        at your age; someone ~1 younger|older
      `),
    },
  ],
};
