import { beforeAll, describe, expect, it } from "vitest";
import developmentEn from "../../testdata/questionLint/development.en.json" with { type: "json" };
import developmentSv from "../../testdata/questionLint/development.sv.json" with { type: "json" };
import testEn from "../../testdata/questionLint/test.en.json" with { type: "json" };
import testSv from "../../testdata/questionLint/test.sv.json" with { type: "json" };
import { type LintRule, lintRules } from "./lintRule.ts";
import { lintText } from "./lintText.ts";
import { lintPackFor } from "./packs/lintPackFor.ts";

// Precision and recall against labels that were given from the rules' names and meanings alone, before the rules were
// written. What is printed and compared are counts: nothing of the test third's items reaches the output.
interface Item {
  readonly text: string;
  readonly labels: readonly string[];
}

const thirds = {
  development: { sv: developmentSv, en: developmentEn },
  test: { sv: testSv, en: testEn },
} as const;
type Third = keyof typeof thirds;

// The packages' types know no console; tests print nothing else.
declare const console: { log: (text: string) => void };

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const languages = ["sv", "en"] as const;
const asked = lintRules.filter((rule) => !/^(?:advert|feedback)-/.test(rule));
const rounded = (share: number): string => (Number.isNaN(share) ? "   -" : share.toFixed(2));
const precision = ({ right, wrong }: Counts): number => right / (right + wrong);
const recall = ({ right, missed }: Counts): number => right / (right + missed);

function counted(third: Third, language: (typeof languages)[number]): Map<LintRule, Counts> {
  const items: readonly Item[] = thirds[third][language];
  const counts = new Map<LintRule, Counts>(asked.map((rule) => [rule, { right: 0, wrong: 0, missed: 0 }]));
  const options = { packs: [lintPackFor("EU", language)], language, kind: "question" } as const;
  for (const { text, labels } of items) {
    const found = new Set(lintText(text, options).findings.map(({ rule }) => rule));
    for (const [rule, count] of counts) {
      if (found.has(rule) && labels.includes(rule)) count.right += 1;
      else if (found.has(rule)) count.wrong += 1;
      else if (labels.includes(rule)) count.missed += 1;
    }
  }
  return counts;
}

function pooled(counts: Iterable<Counts>): Counts {
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of counts) {
    all.right += right;
    all.wrong += wrong;
    all.missed += missed;
  }
  return all;
}

const row = (name: string, count: Counts): string =>
  `${name.padEnd(26)}${[count.right, count.wrong, count.missed].map((each) => String(each).padStart(7)).join("")}` +
  `${rounded(precision(count)).padStart(11)}${rounded(recall(count)).padStart(8)}\n`;

describe.each([
  { third: "development" as Third, least: 0.95 },
  { third: "test" as Third, least: 0.9 },
])("the lint on the $third set", ({ third, least }) => {
  const byLanguage = new Map<string, Map<LintRule, Counts>>();

  beforeAll(() => {
    for (const language of languages) {
      const counts = counted(third, language);
      byLanguage.set(language, counts);
      const head = `\n${third}.${language}`.padEnd(27);
      const rows = [...counts, ["all rules", pooled(counts.values())] as const].map(([name, count]) => row(name, count));
      // oxlint-disable-next-line no-console -- the table is what the test is run for
      console.log(`${head}  right  wrong missed  precision  recall\n${rows.join("")}`);
    }
  });

  it.each(languages)(`has a precision and recall of at least ${least} in %s, pooled over rules`, (language) => {
    const all = pooled(byLanguage.get(language)?.values() ?? []);
    expect(precision(all)).toBeGreaterThanOrEqual(least);
    expect(recall(all)).toBeGreaterThanOrEqual(least);
  });

  it.each(languages)(`has at least ${least} for every rule with 20 positives or more in %s`, (language) => {
    const counts = [...(byLanguage.get(language) ?? [])];
    const common = counts.filter(([, { right, missed }]) => right + missed >= 20);
    const low = common.filter(([, count]) => precision(count) < least || recall(count) < least);
    expect(low).toEqual([]);
    expect(common.length).toBeGreaterThan(0);
  });
});
