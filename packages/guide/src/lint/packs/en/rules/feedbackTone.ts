import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-tone` looks for in English. */
export const feedbackTone: RuleData = {
  rule: "feedback-tone",
  severity: "medium",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        you ~2 failed|failure|lack|lacked|lacks|bombed|flopped|disappointed|blew|wasted|embarrassed
        your ~4 poor|weak|terrible|awful|bad|disappointing|unacceptable|useless|hopeless|embarrassing|sloppy|lazy|pathetic|ridiculous|mediocre|inadequate|appalling|dreadful|boring|confusing|below
        poor|weak|terrible|awful|disappointing|unacceptable|sloppy|mediocre|inadequate|unimpressive|underwhelming|pathetic ~2 answer*|performance|interview|impression|example*|response*|effort|attempt|preparation|communication|attitude
        you ~2 were|was|are|seem|seemed|came|come|appeared|looked|sounded ~3 lazy|arrogant|unprepared|clueless|boring|bored|nervous|rude|unprofessional|stupid|weird|awkward|confused|incompetent|unqualified|dull|desperate|passive|shy|aggressive|cold|incapable
        you ~2 clearly|obviously|simply|just|never ~2 not|lack|do|did|have|had|are|were|could|can
        you should ~1 (have) known|realised|realized|prepared|be|never|really; waste ~2 time
        not good enough; no hope|chance; unfortunately for you; do not bother|apply|contact|call|reply
        what were you; common sense; far from ~2 standard*|level|good; unable to even; not even
        shocked|appalled|unimpressed; you ~1 did not even|bother|care|prepare
      `),
    },
  ],
};
