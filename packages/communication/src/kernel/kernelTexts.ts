import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a question to planned instants, and the way out. */
export const kernelIssueTexts: ReasonTexts = {
  "communication/no-such-position": {
    sv: "Det finns inget meddelande på plats {$position}. Räkna från 0 till antalet tider i due.",
    en: "There is no message at position {$position}. Count from 0 up to the number of instants in due.",
  },
};
