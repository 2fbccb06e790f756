import type { CountryPreset } from "./countryPreset.ts";

/** Norway: no number was found that could be shipped; the controller has to choose one. */
export const norwegianPreset: CountryPreset = {
  key: "no",
  jurisdiction: "NO",
  country: { sv: "Norge", en: "Norway" },
  variant: null,
  duties: [],
  notes: [
    "No fixed period. Practice is 3 to 12 months (secondary source: netpower.no, 3 months, at the latest 1 year); Jobbnorge deletes after the process (grade.zammad.com).",
    "We found no page of Datatilsynet, so no number is shipped.",
  ],
  policy: null,
};
