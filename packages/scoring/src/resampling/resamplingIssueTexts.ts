import type { ReasonTexts } from "@samtal/core";

/** What each of resampling's issues means, and the way out. */
export const resamplingIssueTexts: ReasonTexts = {
  "scoring/invalid-bound": {
    sv: "Gränsen för ett slumptal måste vara ett heltal från 1 till 4 294 967 296.",
    en: "The bound of a random number must be a whole number from 1 to 4,294,967,296.",
  },
  "scoring/invalid-probability": {
    sv: "Sannolikheten måste ligga mellan 0 och 1.",
    en: "The probability must lie between 0 and 1.",
  },
  "scoring/invalid-replicates": {
    sv: "Antalet bootstrapurval måste vara ett heltal från 1 och uppåt, till exempel 999.",
    en: "The number of replicates must be a whole number from 1 up, such as 999.",
  },
  "scoring/invalid-seed": {
    sv: "Startvärdet för slumptalen (seed) måste vara ett heltal från 0 till 9 007 199 254 740 991. Välj ett och spara det, så går beräkningen att upprepa.",
    en: "The seed must be a whole number from 0 to 9,007,199,254,740,991. Choose one and keep it, so that the figure can be reproduced.",
  },
  "scoring/invalid-undefined-share": {
    sv: "Den största tillåtna andelen bootstrapurval utan värde måste ligga mellan 0 och 1.",
    en: "The largest permitted share of replicates without a value must lie between 0 and 1.",
  },
  "scoring/invalid-units": {
    sv: "Antalet enheter måste vara ett heltal från 1 och uppåt.",
    en: "The number of units must be a whole number from 1 up.",
  },
  "scoring/no-such-unit": {
    sv: ".input {$units :number} {{Urvalet pekar på en enhet som inte finns. Ange positioner som heltal från 0; antalet enheter är {$units}.}}",
    en: ".input {$units :number} {{The replicate points to a unit that does not exist. Give positions as whole numbers from 0; the number of units is {$units}.}}",
  },
  "scoring/no-values": {
    sv: "Det finns inga värden att räkna på. Skicka med minst ett.",
    en: "There are no values to calculate with. Pass at least one.",
  },
  "scoring/replicate-size": {
    sv: ".input {$units :number} {{Urvalet är för kort eller för långt. Dra lika många som det finns enheter: {$units}.}}",
    en: ".input {$units :number} {{The replicate is too short or too long. Draw as many as there are units: {$units}.}}",
  },
  "scoring/values-not-ascending": {
    sv: "Värdena måste vara tal i stigande ordning. Sortera dem först.",
    en: "The values must be numbers in ascending order. Sort them first.",
  },
};
