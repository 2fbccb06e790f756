import { explain, type Locale, type LocalizedText, type Reason, type ReasonTexts, textIn } from "@samtal/core";
import { reasonTexts } from "../../reasonTexts.ts";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import { english } from "./english.ts";
import { plainText } from "./plainText.ts";
import type { ReportWords } from "./reportWords.ts";
import { swedish } from "./swedish.ts";

/** Everything that turns a report into one language. */
export interface Wording {
  readonly locale: Locale;
  readonly words: ReportWords;
  /** A label in the report's language, else in the first that it has; on one line. */
  readonly label: (label: string | LocalizedText) => string;
  /** A score or a rating: at most two decimals. */
  readonly figure: (value: number) => string;
  /** From one figure to another. */
  readonly span: (interval: { readonly lower: number; readonly upper: number }) => string;
  /** A share from 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** A reason in words, its ids as the report calls them. */
  readonly say: (reason: Reason) => string;
}

/**
 * The wording of a report in one language.
 *
 * @param texts - texts of reasons beyond scoring's own, for plugins that give some
 */
export function wordingOf(report: ComparisonReport, locale: Locale, texts: ReasonTexts = {}): Wording {
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const all = { ...texts, ...reasonTexts };
  // A figure that rounds to zero has no sign left to show.
  const figure = (value: number): string => figures.format(Math.abs(value) < 0.005 ? 0 : value);
  const label = (given: string | LocalizedText): string =>
    plainText(typeof given === "string" ? given : (textIn(given, locale) ?? Object.values(given)[0] ?? ""));
  const names = new Map(labelled(report).map(([id, given]) => [id, label(given)]));
  return {
    locale,
    words: locale === "sv" ? swedish : english,
    label,
    figure,
    // A dash right before a minus would read as one sign.
    span: ({ lower, upper }) => [figure(lower), figure(upper)].join(lower < 0 || upper < 0 ? " – " : "–"),
    percent: (share) => percents.format(share),
    say: (reason) => explain({ ...reason, params: named(reason.params, names) }, locale, all),
  };
}

function labelled(report: ComparisonReport): [id: string, label: string | LocalizedText][] {
  const { groups, unranked, competencies, raterFigures } = report;
  return [
    ...[...groups.flatMap(({ applications }) => applications), ...unranked].map(
      ({ applicationId, label }): [string, string | LocalizedText] => [applicationId, label],
    ),
    ...competencies.map(({ competencyId, label }): [string, string | LocalizedText] => [competencyId, label]),
    ...(raterFigures?.figures ?? []).map(
      ({ interviewerId, label }): [string, string | LocalizedText] => [interviewerId, label],
    ),
  ];
}

const named = (params: Reason["params"], names: ReadonlyMap<string, string>): Reason["params"] =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === "string" ? (names.get(value) ?? value) : value]),
  );
