import { compareText, SamtalError } from "@samtal/core";
import { compiledPack } from "./compiledPack.ts";
import type { LintFinding, LintReport, LintSuppression } from "./lintFinding.ts";
import type { LintPack } from "./lintPack.ts";
import { lintReasons } from "./lintReasons.ts";
import { lintRules, type LintTextKind } from "./lintRule.ts";
import { type PackFinding, packFindings } from "./packFindings.ts";
import { sortedOut } from "./sortedOut.ts";

/** How a text is to be read. */
export interface LintTextOptions {
  /** The jurisdictions' packs; those of other languages are left aside. Their order means nothing. */
  readonly packs: readonly LintPack[];
  /** The text's language as a tag: `sv`, `en-GB`. */
  readonly language: string;
  /** What the text is for. */
  readonly kind: LintTextKind;
  /** Findings that somebody has looked at and accepts. */
  readonly suppressions?: readonly LintSuppression[];
}

/**
 * Reads a text for risks: what is asked of a candidate, how it is asked, what assessors are told to rate, what an
 * advert or a feedback letter says.
 *
 * A finding says "risk" and names the text that the risk rests on, where one was read. It never says that a question
 * is illegal: that depends on what the answer is used for, and on law that no list of words knows.
 *
 * Takes time that grows with the text's length alone, whatever the text.
 *
 * @param text - any text, in the language of the options
 * @param options - packs, language, what the text is for, and suppressions
 * @returns findings by place and rule, and those that a suppression covers
 * @throws SamtalError `guide/lint-no-pack` when no pack reads the language, `guide/lint-suppression-without-reason`
 * @example
 * ```ts
 * import { lintPackFor, lintText } from "@samtal/guide";
 *
 * const options = { packs: [lintPackFor("EU", "en")], language: "en", kind: "question" } as const;
 * const { findings } = lintText("Tell us about a hard week. What was your salary there?", options);
 * findings.map(({ rule, start, end }) => [rule, start, end]); // => [["pay-history", 36, 53]]
 * ```
 */
export function lintText(text: string, options: LintTextOptions): LintReport {
  const { packs, language, kind, suppressions = [] } = options;
  for (const [at, { reason }] of suppressions.entries()) {
    if (reason.trim() === "") throw SamtalError.of("guide/lint-suppression-without-reason", ["suppressions", at]);
  }
  const reading = packs
    .filter((pack) => primary(pack.language) === primary(language))
    .toSorted((a, b) => compareText(a.id, b.id));
  if (reading.length === 0) throw SamtalError.of("guide/lint-no-pack", ["packs"]);
  const found = reading.flatMap((pack) =>
    packFindings(text, kind, compiledPack(pack)).map((finding) => ({ pack, finding })),
  );
  return sortedOut(together(found), suppressions, text);
}

const primary = (tag: string): string => (tag.split("-")[0] as string).toLowerCase();

interface Found {
  readonly pack: LintPack;
  readonly finding: PackFinding;
}

/** What several packs found at one place is one finding, with a reason from each. */
function together(found: readonly Found[]): LintFinding[] {
  const byPlace = new Map<string, Found[]>();
  for (const each of found) {
    const { rule, start, end } = each.finding;
    const key = `${start} ${end} ${rule.rule}`;
    const same = byPlace.get(key);
    if (same) same.push(each);
    else byPlace.set(key, [each]);
  }
  const severities = ["high", "medium", "low"] as const;
  const findings = [...byPlace.values()].map((same): LintFinding => {
    const [{ finding }] = same as [Found];
    const { because, suggestion } = lintReasons[finding.rule.rule];
    const sources = same.map(({ pack, finding: { rule } }) => (rule.source === null ? undefined : pack.sources[rule.source]));
    const source = sources.find((each) => each?.citation) ?? sources.find((each) => each !== undefined);
    return {
      rule: finding.rule.rule,
      severity: severities.find((level) => same.some((each) => each.finding.rule.severity === level)) ?? "low",
      start: finding.start,
      end: finding.end,
      because: same.map(({ pack }, at) => because(pack.id, sources[at]?.citation ?? undefined)),
      ...(source && { source }),
      suggestion,
    };
  });
  return findings.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || lintRules.indexOf(a.rule) - lintRules.indexOf(b.rule),
  );
}
