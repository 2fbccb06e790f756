import { explain, type Locale } from "@samtal/core";
import { categoryWords, countryPresets, dataCategories, type PlannedItem, reasonTexts } from "@samtal/retention";
import { countries } from "../population/countries.ts";
import type { SweepResult } from "../sweep.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";
import { wrapped } from "./wrapped.ts";

type Figure = (value: number) => string;

const actions = ["restrict", "anonymise", "erase"] as const;

/** The dry run: counts by category, country and rule, guards, what is stuck. */
export function planAccount({ plan, stuck }: SweepResult, locale: Locale, figure: Figure): string[] {
  const said = words[locale];
  const head = actions.map((action) => said.actions[action]);
  const row = (name: string, items: readonly PlannedItem[]): string[] => [
    name,
    ...actions.map((action) => figure(items.filter((item) => item.action === action).length)),
  ];
  const of = (isMeant: (item: PlannedItem) => boolean): PlannedItem[] => plan.items.filter(isMeant);
  const totals = row(said.total, plan.items);
  const byCategory = dataCategories.flatMap((category) => {
    const items = of((item) => item.category === category);
    return items.length === 0 ? [] : [row(capitalised(categoryWords[locale][category]), items)];
  });
  const byCountry = [
    ...countries.map(({ preset, code }) => {
      const name = countryPresets.find(({ key }) => key === preset)?.country[locale] ?? code;
      return row(name, of(({ jurisdiction }) => jurisdiction === code));
    }),
    row(said.noCountry, of(({ jurisdiction }) => jurisdiction === undefined)),
  ];
  const rules = plan.counts.filter(({ by }) => by === "rule").sort((a, b) => b.count - a.count).slice(0, 8);
  const causes = stuck.flatMap(({ cause, count, example, because }) => {
    const why = explain(because, locale, reasonTexts);
    return [`  ${said.causes[cause]}: ${said.rule(figure(count), example)}`, ...wrapped(why, "    ")];
  });
  const conflicts = plan.counts.filter(({ by }) => by === "conflict").reduce((sum, { count }) => sum + count, 0);
  return [
    ...table([[said.category, ...head], ...byCategory, totals], { total: true }),
    "",
    ...table([[said.country, ...head], ...byCountry, totals], { total: true }),
    "",
    said.kept(figure(plan.itemCount - plan.items.length)),
    said.guards,
    ...plan.because.flatMap((each) => wrapped(explain(each, locale, reasonTexts), "  ")),
    said.rules,
    ...rules.map(({ key, count, examples: [example = ""] }) => `  ${key}: ${said.rule(figure(count), example)}`),
    said.stuck,
    ...causes,
    said.conflicts(figure(conflicts)),
    said.redacted(figure(of(({ redact }) => redact.length > 0).length)),
  ];
}

/** The counts that may remain, by country and level. */
export function remainingAccount({ remaining }: SweepResult, locale: Locale, figure: Figure): string[] {
  const said = words[locale];
  if (remaining === null) return [said.noRemaining];
  const { rows, columns } = remaining.definition;
  const count = (level: string | undefined, country: string | undefined): string => {
    const cell = remaining.cells.find(({ values }) => values["level"] === level && values["country"] === country);
    return typeof cell?.count === "number" ? figure(cell.count) : said.hidden;
  };
  const places = [...(columns?.values ?? []), undefined];
  const line = (level: string | undefined): string[] => [level ?? said.total, ...places.map((place) => count(level, place))];
  return [
    said.remaining,
    ...table([[said.levels, ...places.map((place) => place ?? said.total)], ...rows.values.map(line), line(undefined)], { total: true }),
    ...remaining.because.flatMap((each) => wrapped(explain(each, locale, reasonTexts), "  ")),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
