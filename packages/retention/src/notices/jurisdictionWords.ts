import type { Jurisdiction, Locale } from "@samtal/core";

/** Names as they stand after “the law of” and “lagen i”. */
const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  AT: { sv: "Österrike", en: "Austria" },
  BE: { sv: "Belgien", en: "Belgium" },
  CH: { sv: "Schweiz", en: "Switzerland" },
  DE: { sv: "Tyskland", en: "Germany" },
  DK: { sv: "Danmark", en: "Denmark" },
  ES: { sv: "Spanien", en: "Spain" },
  FI: { sv: "Finland", en: "Finland" },
  FR: { sv: "Frankrike", en: "France" },
  GB: { sv: "Storbritannien", en: "the United Kingdom" },
  IE: { sv: "Irland", en: "Ireland" },
  IT: { sv: "Italien", en: "Italy" },
  NL: { sv: "Nederländerna", en: "the Netherlands" },
  NO: { sv: "Norge", en: "Norway" },
  PL: { sv: "Polen", en: "Poland" },
  PT: { sv: "Portugal", en: "Portugal" },
  SE: { sv: "Sverige", en: "Sweden" },
  US: { sv: "USA", en: "the United States" },
  "US-CA": { sv: "Kalifornien", en: "California" },
  "US-IL": { sv: "Illinois", en: "Illinois" },
};

/** What a country is called within a sentence; its code where we have no preset for it. */
export const jurisdictionWords = (jurisdiction: Jurisdiction, locale: Locale): string => names[jurisdiction]?.[locale] ?? jurisdiction;
