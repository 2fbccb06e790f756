import { explain, type Locale } from "@samtal/core";
import {
  changeDirections,
  countryPresets,
  lintPolicy,
  reasonTexts,
  type RetentionPolicy,
  type Until,
  type WhatIf,
} from "@samtal/retention";
import type { WhatIfInput } from "./readInput.ts";
import { issueTexts } from "./texts.ts";
import { words } from "./words.ts";
import { wrapped } from "./wrapped.ts";

/** The comparison as an account: a table by category, how many people it touches, an example of each way. */
export function renderWhatIf(result: WhatIf, { before, after }: WhatIfInput, locale: Locale): string {
  const said = words[locale];
  const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, said.grouping);
  const lines = [
    ...wrapped(said.title(named(before, locale), named(after, locale))),
    said.over(figure(result.itemCount), result.day),
    "",
    ...findings(after, locale),
  ];
  if (result.changes.length === 0) lines.push(said.nothing);
  else {
    lines.push(...table(result, locale, figure), "", ...examples(result, locale), "");
    const [changed, all, people] = [result.changes.length, result.itemCount, result.subjectIds.length].map(figure);
    lines.push(said.touched(String(changed), String(all), String(people)));
  }
  lines.push(...wrapped(said.explained));
  return `${lines.join("\n")}\n`;
}

/** A preset goes by its country and variant, a policy of somebody's own by its id. */
function named({ id, version, preset }: RetentionPolicy, locale: Locale): string {
  const found = countryPresets.find(({ key }) => key === preset);
  const name = found === undefined ? id : [found.country[locale], found.variant?.[locale] ?? []].flat().join(", ");
  return `${name} ${version}`;
}

function table({ counts, total }: WhatIf, locale: Locale, figure: (value: number) => string): string[] {
  const said = words[locale];
  const ways = changeDirections.filter((way) => total[way] > 0);
  const rows = [
    ["", ...ways.map((way) => said.ways[way][0])],
    [said.category, ...ways.map((way) => said.ways[way][1])],
    ...counts.map((count) => [said.categories[count.category], ...ways.map((way) => figure(count[way]))]),
    [said.total, ...ways.map((way) => figure(total[way]))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const [first = "", second = "", ...body] = rows.map(line);
  return [first, second, rule, ...body.slice(0, -1), rule, ...body.slice(-1)];
}

/** The first item of each way, with its last days and why. */
function examples({ changes }: WhatIf, locale: Locale): string[] {
  const said = words[locale];
  const day = (until: Until | null): string => (until === "open" ? said.open : (until ?? said.never));
  const told = changeDirections.flatMap((direction) => {
    const change = changes.find((each) => each.direction === direction);
    if (change === undefined) return [];
    const { itemId, before, after } = change;
    const why = change.because.slice(0, 2).map((each) => explain(each, locale, reasonTexts)).join(" ");
    return [`  ${itemId}: ${said.ends(day(before.until), day(after.until))}`, ...wrapped(why, "    ")];
  });
  return [said.examples, ...told];
}

function findings(after: RetentionPolicy, locale: Locale): string[] {
  const found = lintPolicy(after).map(({ code, params }) => explain({ code, params }, locale, issueTexts));
  return found.length === 0 ? [] : [words[locale].findings, ...found.flatMap((each) => wrapped(each, "  ")), ""];
}
