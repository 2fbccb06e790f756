import { issueTexts as calendars } from "@samtal/calendars";
import { issueTexts as communication } from "@samtal/communication";
import { issueTexts as core, type ReasonTexts } from "@samtal/core";

/** What each issue means that this example can meet. */
export const issueTexts: ReasonTexts = {
  ...core,
  ...calendars,
  ...communication,
  "message-plan/not-a-time": {
    sv: "Skriv en tidpunkt, till exempel 2027-03-30T15:00:00Z, eller arbetsgivarens klockslag, till exempel 2027-03-30T17:00.",
    en: "Write an instant, such as 2027-03-30T15:00:00Z, or what the employer's clock shows, such as 2027-03-30T17:00.",
  },
  "message-plan/clock-changes": {
    sv: "Klockan ställs om då: klockslaget finns inte eller finns två gånger. Skriv tidpunkten i UTC, med Z på slutet.",
    en: "The clock changes then: it shows that time never, or twice. Write the instant in UTC, with a Z at its end.",
  },
  "message-plan/not-minutes": {
    sv: "Skriv ett helt antal minuter från 5 till 1440.",
    en: "Write a whole number of minutes from 5 to 1440.",
  },
  "message-plan/no-such-rules": {
    sv: "Skriv standard, minimal, high-volume, executive eller sökvägen till en JSON-fil som går att läsa.",
    en: "Write standard, minimal, high-volume, executive, or the path of a JSON file that can be read.",
  },
  "message-plan/not-json": {
    sv: "Filen är inte giltig JSON. Rätta den, eller exportera den på nytt.",
    en: "The file is not valid JSON. Mend it, or export it again.",
  },
  "message-plan/change-out-of-order": {
    sv: "Ändringen måste ligga efter bokningen och före både den gamla och den nya starten.",
    en: "The change must come after the booking, and before the old start and the new one.",
  },
};
