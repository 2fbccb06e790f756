import { issueTexts as calendars } from "@samtal/calendars";
import { issueTexts as core, type ReasonTexts } from "@samtal/core";
import { issueTexts as retention } from "@samtal/retention";

/** What each issue means that this example can meet. */
export const issueTexts: ReasonTexts = {
  ...core,
  ...calendars,
  ...retention,
  "retention-sweep/items-out-of-range": {
    sv: "Antalet uppgifter ska vara ett heltal från {$least} till {$most}.",
    en: "The number of items is a whole number from {$least} to {$most}.",
  },
  "retention-sweep/seed-out-of-range": {
    sv: "Fröet ska vara ett heltal från 0 till 4294967295.",
    en: "The seed is a whole number from 0 to 4294967295.",
  },
  "retention-sweep/no-such-day": {
    sv: "Dagen finns inte. Skriv den som 2027-06-01.",
    en: "There is no such day. Write it as 2027-06-01.",
  },
  "retention-sweep/out-unusable": {
    sv: "Mappen går inte att skriva till. Ingenting skrevs; välj en annan.",
    en: "The folder cannot be written to. Nothing was written; choose another.",
  },
  "retention-sweep/foreign-folder": {
    sv: "I mappen finns annat än en körnings filer. Ingenting skrevs; välj en tom mapp.",
    en: "The folder holds other things than a run's files. Nothing was written; choose an empty one.",
  },
};
