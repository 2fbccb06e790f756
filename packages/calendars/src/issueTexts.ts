import type { ReasonTexts } from "@samtal/core";

/** What each issue of this package means, and the way out; Unicode MessageFormat 2. */
export const issueTexts: ReasonTexts = {
  "calendars/outside-coverage": {
    sv: "Kalendern {$calendar} känner inte till år {$year :string}; den täcker {$from :string}–{$until :string}. Håll dig inom de åren, uppgradera paketet eller skicka med en egen kalender.",
    en: "Calendar {$calendar} doesn't know the year {$year :string}; it covers {$from :string} to {$until :string}. Stay within those years, upgrade the package or pass a calendar of your own.",
  },
  "calendars/not-a-day": {
    sv: "Kalendern {$calendar} fick något annat än ett helt antal dygn sedan 1970-01-01. Räkna om datumet med epochDayOf.",
    en: "Calendar {$calendar} was given something other than a whole number of days since 1970-01-01. Convert the date with epochDayOf.",
  },
  "calendars/unknown-land": {
    sv: "Okänd tysk delstat. Ange en av de koder som germanLands räknar upp, till exempel BY.",
    en: "Unknown German Land. Give one of the codes that germanLands lists, such as BY.",
  },
};
