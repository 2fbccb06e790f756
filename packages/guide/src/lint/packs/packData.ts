import type { LintPack } from "../lintPack.ts";
import type { RuleData } from "./ruleData.ts";

/** What the packs of one language share, whatever the jurisdiction. */
export interface PackData extends Pick<LintPack, "expansions" | "words" | "contexts" | "form"> {
  readonly rules: readonly RuleData[];
}
