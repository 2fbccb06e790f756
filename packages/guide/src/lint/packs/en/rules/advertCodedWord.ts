import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `advert-coded-word` looks for in English. */
export const advertCodedWord: RuleData = {
  rule: "advert-coded-word",
  severity: "medium",
  kinds: ["advert"],
  groups: [
    {
      patterns: patternLines(`
        ninja*|rockstar*|guru*|wizard*|hacker|superstar*|unicorn*|badass|hustler|hustle|superhero*|jedi|warrior*|beast|killer|alpha
        rock star*; aggressive|aggressively|dominant|dominate|dominates|fearless|ruthless|hungry
        work hard|hard, play|and ~1 play|hard; like a family; we are ~2 family
        strong|manly man|men|guys|lads
        salesman|salesmen|waitress|waitresses|hostess|foreman|chairman|handyman|craftsman|cameraman|stewardess|businessman|manpower|fireman|policeman|tradesman|workman|barmaid
        guys|lads|girls|ladies|gentlemen|lad|bloke|boys
        young|attractive|bright man|woman|lady|girl|guy|lad; thick skinned|skin
        high energy|pressure|octane; energetic|youthful|bubbly|feminine|masculine|vivacious; able bodied
        clean shaven; culture fit; cultural fit; native english|speaker|level|speakers
        no|without accent; nurturing|motherly|fatherly|maternal; he will|must|should|is|has
        his duties|team|work|role|responsibilities|tasks; stamina of
      `),
    },
  ],
};
