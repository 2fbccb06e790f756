import type { LintFinding, LintReport, LintSuppression, SuppressedFinding } from "./lintFinding.ts";

/** Findings sorted into those that stand and those that a suppression covers. */
export function sortedOut<Finding extends LintFinding & { readonly path?: readonly (string | number)[] }>(
  all: readonly Finding[],
  suppressions: readonly LintSuppression[],
  text: string,
): LintReport<Finding> {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding<Finding>[] = [];
  for (const finding of all) {
    const suppression = suppressions.find((each) => covers(each, finding, text));
    if (suppression) suppressed.push({ finding, suppression });
    else findings.push(finding);
  }
  return { findings, suppressed };
}

function covers({ rule, quote, path }: LintSuppression, finding: LintFinding, text: string): boolean {
  // A path means a place in a guide; a text by itself has none.
  if (rule !== finding.rule || path !== undefined) return false;
  return quote === undefined || quote === text.slice(finding.start, finding.end);
}
