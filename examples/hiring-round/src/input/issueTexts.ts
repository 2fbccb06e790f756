import type { ReasonTexts } from "@samtal/core";

/** What the example's own issues mean, and the way out. */
export const issueTexts: ReasonTexts = {
  "hiring-round/file-name-not-id": {
    sv: "Filen ska heta som id:t i den, följt av .json. Döp om den, eller rätta id:t.",
    en: "The file is to be named after the id in it, followed by .json. Rename it, or mend the id.",
  },
  "hiring-round/file-missing": {
    sv: "Filen saknas eller går inte att läsa. Lägg den i mappen.",
    en: "The file is missing or cannot be read. Put it into the folder.",
  },
  "hiring-round/no-live-round": {
    sv: "Planen saknar en omgång där man träffas. Exemplet bokar en sådan; lägg till en.",
    en: "The plan has no round in which people meet. The example books one; add one.",
  },
  "hiring-round/not-json": {
    sv: "Filen är inte giltig JSON. Rätta den, eller exportera den på nytt.",
    en: "The file is not valid JSON. Mend it, or export it again.",
  },
  "hiring-round/second-decision": {
    sv: "Ansökan har redan ett beslut. Exemplet berättar om ett; ta bort det andra.",
    en: "The application has a decision already. The example tells of one; remove the other.",
  },
  "hiring-round/unknown-reference": {
    sv: "Här hänvisas till något som inte finns i mappen ({$to}). Lägg till det, eller rätta id:t.",
    en: "This points to something that the folder does not hold ({$to}). Add it, or mend the id.",
  },
};
