import type { LintPack } from "../lintPack.ts";

/** A rule of a pack as it is written down; its source is added by each jurisdiction. */
export type RuleData = Omit<LintPack["rules"][number], "source">;
