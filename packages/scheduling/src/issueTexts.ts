import type { ReasonTexts } from "@samtal/core";

/** What each of this package's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  "scheduling/accommodation-of-another": {
    sv: "Anpassningen gäller en annan kandidat. Skicka bara med kandidatens egna anpassningar.",
    en: "The accommodation is another candidate's. Hand in the candidate's own only.",
  },
  "scheduling/availability-missing": {
    sv: "Personen kan ta en plats i panelen, men någon tillgänglighet finns inte. Skicka med den, eller ta bort personen från platsen.",
    en: "The person can take a seat of the panel, but has no availability here. Hand it in, or take the person off the seat.",
  },
  "scheduling/duplicate-exception": {
    sv: "Samma datum har två undantag. Samla dagens tider i ett.",
    en: "A date has two exceptions. Put the windows of the day into one.",
  },
  "scheduling/grid-not-part-of-day": {
    sv: "Steget går inte jämnt upp i ett dygn. Välj ett antal minuter som delar 1440, till exempel 15.",
    en: "The step does not divide the day evenly. Choose minutes that divide 1440, such as 15.",
  },
  "scheduling/request-too-large": {
    sv: "Sökningen skulle kräva mer än {$maximumChecks} kontroller (starttider gånger personer). Korta perioden, glesa ut stegen eller minska grupperna.",
    en: "The search would need more than {$maximumChecks} checks (starts times people). Shorten the window, widen the step or narrow the pools.",
  },
  "scheduling/unknown-calendar": {
    sv: "Kalendern som helgdagarna ska hämtas från är inte med i anropet. Skicka med den i calendars.",
    en: "The calendar that holidays are to come from was not handed in. Add it to calendars.",
  },
  "scheduling/window-order": {
    sv: "Tiderna slutar inte efter att de börjar. Byt plats på from och to, eller skriv overnight: true om de går över midnatt.",
    en: "The window does not end after it starts. Swap from and to, or write overnight: true if it runs past midnight.",
  },
  "scheduling/window-too-long": {
    sv: "Perioden är längre än {$maximumDays} dygn. Sök i kortare perioder.",
    en: "The window is longer than {$maximumDays} days. Search in shorter windows.",
  },
};
