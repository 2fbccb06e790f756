import type { ReasonTexts } from "@samtal/core";

/** What the example's own issues mean, and the way out. */
export const issueTexts: ReasonTexts = {
  "panel-week/file-missing": {
    sv: "Filen saknas eller går inte att läsa. Lägg den i mappen.",
    en: "The file is missing or cannot be read. Put it into the folder.",
  },
  "panel-week/file-name-not-id": {
    sv: "Filen ska heta som personens id, följt av .json. Döp om den, eller rätta id:t.",
    en: "The file is to be named after the person's id, followed by .json. Rename it, or mend the id.",
  },
  "panel-week/not-json": {
    sv: "Filen är inte giltig JSON. Rätta den, eller exportera den på nytt.",
    en: "The file is not valid JSON. Mend it, or export it again.",
  },
  "panel-week/person-in-request": {
    sv: "Personers tider står i mappen availability. Ta bort dem härifrån.",
    en: "People's availability stands in the folder availability. Remove it from here.",
  },
  "panel-week/unknown-person": {
    sv: "Personen har ingen fil i mappen availability. Lägg till den, eller rätta id:t.",
    en: "The person has no file in the folder availability. Add it, or mend the id.",
  },
};
