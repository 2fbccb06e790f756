import { austrianPreset } from "./austria.ts";
import { belgianPreset } from "./belgium.ts";
import type { CountryPreset } from "./countryPreset.ts";
import { danishPreset } from "./denmark.ts";
import { finnishPreset } from "./finland.ts";
import { frenchPreset } from "./france.ts";
import { germanPreset } from "./germany.ts";
import { irishPreset } from "./ireland.ts";
import { italianPreset } from "./italy.ts";
import { dutchPreset } from "./netherlands.ts";
import { norwegianPreset } from "./norway.ts";
import { polishPresetOfTheCourts, polishPresetOfTheRegulator } from "./poland.ts";
import { portuguesePreset } from "./portugal.ts";
import { spanishPreset } from "./spain.ts";
import { swedishPolicy } from "./sweden.ts";
import { swissPreset } from "./switzerland.ts";
import { britishPreset, britishPresetOfTheChange } from "./unitedKingdom.ts";
import { californianPreset, federalPreset, illinoisPreset, newYorkCityPreset } from "./unitedStates.ts";

const swedishPreset: CountryPreset = {
  key: "se",
  jurisdiction: "SE",
  country: { sv: "Sverige", en: "Sweden" },
  variant: null,
  duties: [],
  notes: [
    "Working-life claims follow MBL: union members 4 months from knowledge, at most 2 years; the DO can interrupt once (secondary source: skyddsnet.se). So no statute fixes a number for employers.",
    "No current page of IMY that says two years was found. Its predecessor: kept while legal action is possible, longer needs consent.",
    "Roche ships 2 years and cites nothing.",
  ],
  policy: swedishPolicy,
};

/**
 * Every country preset, in an order by key that never changes.
 *
 * Not legal advice. Periods, addresses and dates of reading are those of the sources that each citation names; where
 * no number was found, `policy` is `null`.
 *
 * @example
 * ```ts
 * import { countryPresets } from "@samtal/retention";
 *
 * countryPresets.filter(({ policy }) => policy === null).map(({ key }) => key); // => ["no", "us-nyc"]
 * countryPresets.filter(({ jurisdiction }) => jurisdiction === "PL").length; // => 2
 * ```
 */
export const countryPresets: readonly CountryPreset[] = [
  austrianPreset,
  belgianPreset,
  swissPreset,
  germanPreset,
  danishPreset,
  spanishPreset,
  finnishPreset,
  frenchPreset,
  britishPreset,
  britishPresetOfTheChange,
  irishPreset,
  italianPreset,
  dutchPreset,
  norwegianPreset,
  polishPresetOfTheCourts,
  polishPresetOfTheRegulator,
  portuguesePreset,
  swedishPreset,
  federalPreset,
  californianPreset,
  illinoisPreset,
  newYorkCityPreset,
];
