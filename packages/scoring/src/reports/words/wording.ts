import { explain, type Locale, type LocalizedText, type Reason, type ReasonTexts, textIn } from "@samtal/core";
import { reasonTexts } from "../../reasonTexts.ts";
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
  readonly say: (reason: Reason) => string;
}

/**
 * The wording of a report in one language.
 *
 * @param texts - texts of reasons beyond scoring's own, for plugins that give some
 */
export function wordingIn(locale: Locale, texts: ReasonTexts = {}): Wording {
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const all = { ...texts, ...reasonTexts };
  // A figure that rounds to zero has no sign left to show.
  const figure = (value: number): string => figures.format(Math.abs(value) < 0.005 ? 0 : value);
  return {
    locale,
    words: locale === "sv" ? swedish : english,
    label: (label) => plainText(typeof label === "string" ? label : (textIn(label, locale) ?? Object.values(label)[0] ?? "")),
    figure,
    // A dash right before a minus would read as one sign.
    span: ({ lower, upper }) => [figure(lower), figure(upper)].join(lower < 0 || upper < 0 ? " – " : "–"),
    percent: (share) => percents.format(share),
    say: (reason) => explain(reason, locale, all),
  };
}
