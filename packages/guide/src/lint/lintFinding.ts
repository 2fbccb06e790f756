import type { Reason } from "@samtal/core";
import type { LintSource } from "./lintPack.ts";
import type { LintRule } from "./lintRule.ts";

/** A risk in a text: where it stands, what it rests on, and what to do. Never a verdict that something is illegal. */
export interface LintFinding {
  readonly rule: LintRule;
  readonly severity: "high" | "medium" | "low";
  /** UTF-16 offsets into the text: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** One reason for each pack that found it. */
  readonly because: readonly Reason[];
  /** What the risk rests on; absent where no text was read. */
  readonly source?: LintSource;
  /** The way out, to be explained like a reason. */
  readonly suggestion: Reason;
}

/** A finding that somebody has looked at and accepts. */
export interface LintSuppression {
  readonly rule: LintRule;
  /** The words that are accepted, as they stand in the text; absent: the rule as a whole. */
  readonly quote?: string;
  /** In `lintGuide`, where in the guide; a path covers everything below it. */
  readonly path?: readonly (string | number)[];
  /** Why it is accepted; at least one character that is no space. */
  readonly reason: string;
}

/** A finding with the suppression that covers it. */
export interface SuppressedFinding<Finding extends LintFinding = LintFinding> {
  readonly finding: Finding;
  readonly suppression: LintSuppression;
}

/** What the linter found in a text. */
export interface LintReport<Finding extends LintFinding = LintFinding> {
  /** By place, then by rule. */
  readonly findings: readonly Finding[];
  /** Found, and accepted by a suppression. */
  readonly suppressed: readonly SuppressedFinding<Finding>[];
}
