import { explain, type Locale, type Reason, textIn } from "@samtal/core";
import type { ComparedRound } from "../comparedRound.ts";
import type { ComparisonInput } from "../input/comparisonInput.ts";
import { accountWords } from "./accountWords.ts";
import { reasonTexts } from "./texts.ts";

const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** What the comparison comes to, for a terminal: who stands where, how sure that is, and what was left out. */
export function renderAccount(
  { settings, labels }: ComparisonInput,
  { comparison, unassessed, stability, effects }: ComparedRound,
  locale: Locale,
  written: { readonly folder: string; readonly files: readonly string[] },
): string {
  const words = accountWords[locale];
  const figures = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percents = new Intl.NumberFormat(locale, { style: "percent" });
  const name = (id: string): string => {
    const label = Object.hasOwn(labels, id) ? labels[id] : undefined;
    const text = typeof label === "object" ? textIn(label, locale) : label;
    return (text ?? id).replace(controls, " ");
  };
  const say = ({ params, ...reason }: Reason): string => {
    const named = Object.entries(params).map(([key, value]) => [key, typeof value === "string" ? name(value) : value]);
    return explain({ ...reason, params: Object.fromEntries(named) as Reason["params"] }, locale, reasonTexts);
  };
  const lines: string[] = [(textIn(settings.title, locale) ?? "").replace(controls, " ")];
  for (const [at, { entries, bands = [] }] of comparison.groups.entries()) {
    lines.push("", comparison.groups.length > 1 ? words.group(at + 1) : words.ranking);
    for (const { rank, tied, applicationId, score, standardError, overNext, mustHaves } of entries) {
      const unsure = standardError === undefined ? "" : ` ± ${figures.format(standardError)}`;
      const above = overNext === undefined ? "" : `   ${words.above(percents.format(overNext.probability))}`;
      lines.push(`  ${`${rank}${tied ? "=" : ""}`.padEnd(4)}${name(applicationId).padEnd(22)}${figures.format(score)}${unsure}${above}`.trimEnd());
      for (const { competencyId, verdict } of mustHaves) {
        if (verdict !== "met") lines.push(`        ${words.mustHave(name(competencyId), verdict)}`);
      }
    }
    for (const { applicationIds } of bands) {
      const byRank = entries.map((entry) => entry.applicationId).filter((id) => applicationIds.includes(id));
      if (byRank.length > 1) lines.push(`  ${words.alike}: ${byRank.map(name).join(", ")}`);
    }
  }
  if (comparison.notComparable.length > 0) {
    lines.push("", words.apart);
    for (const sentence of new Set(comparison.notComparable.flatMap(({ because }) => because.map(say)))) lines.push(`  ${sentence}`);
  }
  const left = [...comparison.unranked, ...unassessed];
  if (left.length > 0) lines.push("", words.left);
  for (const { applicationId, because } of left) lines.push(`  ${name(applicationId)}: ${because.map(say).join(" ")}`);
  lines.push("", words.stability);
  if (stability === undefined) lines.push(`  ${words.nobody}`);
  else if (stability.status === "certified") {
    const { weights, raters, scale } = stability.certificate;
    lines.push(...[weights, raters, scale].flatMap(({ because }) => because.map((each) => `  ${say(each)}`)));
  } else lines.push(...stability.because.map((each) => `  ${say(each)}`));
  lines.push("", words.raters, ...effects.because.map((each) => `  ${say(each)}`));
  lines.push("", `${words.written(written.folder)} ${written.files.join(", ")}`);
  return `${lines.join("\n")}\n`;
}
