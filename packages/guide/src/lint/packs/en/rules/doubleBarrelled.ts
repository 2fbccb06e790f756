import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `double-barrelled` looks for in English. */
export const doubleBarrelled: RuleData = {
  rule: "double-barrelled",
  severity: "low",
  kinds: ["question"],
  form: "double-barrelled",
  groups: [
    {
      patterns: patternLines(`
        stress|pressure|conflict|conflicts|criticism|deadlines|feedback|change|setbacks|failure and ~3 ?
        you ~3 and ~1 do|are|have|can|would you
      `),
      unless: ["episode"],
    },
    {
      patterns: patternLines(`
        about|describe|are|is @your ~4 and @your
        are|is you ~3 and ~1 good|able|comfortable|happy|willing|used|interested|experienced|creative|patient|social|fast|careful|organised|organized|reliable|punctual|accurate|flexible
        you ~1 like|enjoy|love|mind|prefer ~5 and *ing; feel|think about ~4 and *ing
        experience|experienced ~1 with|of|in ~3 and with|of|in; comfortable with ~3 and with
      `),
      unless: ["episode"],
    },
    {
      patterns: patternLines(`
        strengths|strength|likes|pros|successes|best|advantages and ~3 weaknesses|weakness|dislikes|cons|failures|worst|disadvantages
        and also ~3 how|what|why|your|which|whether|if|tell|describe|explain|where|about|do|are
        , as well as ~2 how|what|why|your|which|where; as well as ~1 how|what|why|where|your
        tell|talk ~1 me|us ~8 and also|what|which|why|where|how ~3 expect|expects|apply|applied|pay|salary
      `),
      unless: ["episode"],
    },
  ],
};
