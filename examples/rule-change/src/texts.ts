import { issueTexts as calendars } from "@samtal/calendars";
import { issueTexts as communication } from "@samtal/communication";
import { issueTexts as core, type ReasonTexts } from "@samtal/core";

/** What each issue means that this example can meet. */
export const issueTexts: ReasonTexts = {
  ...core,
  ...calendars,
  ...communication,
  "rule-change/file-missing": {
    sv: "Filen saknas eller går inte att läsa.",
    en: "The file is missing or cannot be read.",
  },
  "rule-change/not-json": {
    sv: "Filen är inte giltig JSON. Rätta den, eller exportera den på nytt.",
    en: "The file is not valid JSON. Mend it, or export it again.",
  },
};
