import type { ReasonTexts } from "@samtal/core";

/** What each of the plugin contract's issues means, and the way out. */
export const pluginsIssueTexts: ReasonTexts = {
  "scoring/broken-plugin": {
    sv: "Insticksmodulen {$plugin} ({$kind}) bryter mot sitt kontrakt: {$law}. Rätta modulen; checkConformance i @samtal/scoring/testing ger ett motexempel.",
    en: "The plugin {$plugin} ({$kind}) breaks its contract: {$law}. Correct the plugin; checkConformance of @samtal/scoring/testing gives a counterexample.",
  },
  "scoring/unknown-plugin": {
    sv: "Det finns ingen insticksmodul av slaget {$kind} med det id:t. Kända: {$known}. Välj en av dem, eller skicka med modulen i plugins.",
    en: "No plugin of kind {$kind} has this id. Known: {$known}. Choose one of them, or pass the plugin in plugins.",
  },
};
