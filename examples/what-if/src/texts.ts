import { issueTexts as calendars } from "@samtal/calendars";
import { issueTexts as core, type ReasonTexts } from "@samtal/core";
import { issueTexts as retention } from "@samtal/retention";

/** What each issue means that this example can meet. */
export const issueTexts: ReasonTexts = {
  ...core,
  ...calendars,
  ...retention,
  "what-if/file-missing": {
    sv: "Filen saknas eller går inte att läsa.",
    en: "The file is missing or cannot be read.",
  },
  "what-if/not-json": {
    sv: "Filen är inte giltig JSON. Rätta den, eller exportera den på nytt.",
    en: "The file is not valid JSON. Mend it, or export it again.",
  },
  "what-if/unknown-preset": {
    sv: "Det finns inga förvalda regler med den nyckeln. Välj bland: {$known}.",
    en: "There is no preset of that key. Choose one of: {$known}.",
  },
  "what-if/preset-without-number": {
    sv: "För det landet hittades ingen tid, så det finns inget att jämföra. Välj bland: {$known}.",
    en: "No period was found for that place, so there is nothing to compare. Choose one of: {$known}.",
  },
};
