import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-special-category` looks for in Swedish. */
export const feedbackSpecialCategory: RuleData = {
  rule: "feedback-special-category",
  severity: "high",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        @din ~2 graviditet|föräldraledighet|barn|familj|familjesituation|sjukdom|hälsa|funktionsnedsättning|diagnos|medicinering|religion|tro|slöja|etnicitet|brytning|accent|ursprung|nationalitet|ålder|kön|läggning|fackliga|facklig|politiska|dyslexi|adhd|depression|utbrändhet|sjukskrivning|sjukfrånvaro|rullstol|hudfärg|bakgrundsland|könsidentitet|man|fru|sambo
        du ~3 gravid|sjuk|sjukskriven|funktionsnedsatt|religiös|homosexuell|muslim|kristen|jude|gammal|ung|dyslektiker|deprimerad|utbränd|småbarnsförälder|föräldraledig|utländsk
        som (ung|äldre|ensamstående) kvinna|man|mamma|pappa|muslim|kristen|invandrare|småbarnsförälder|förälder
        sjukskriven|sjukskrivning|sjukfrånvaro|föräldraledig*|graviditet*|gravid; överkvalificerad
        modersmål*|brytning; facklig*|fackförbund|facket; någon ~1 yngre|äldre; psykisk*|psykiskt
        i|din ~1 ålder
      `),
    },
  ],
};
