import type { ReasonTexts } from "@samtal/core";

/** Who has not been told what. */
export const noticesReasonTexts: ReasonTexts = {
  "retention/notice-never-shown": {
    sv: "{$subjectId} har inte fått någon information om hur personuppgifter behandlas.",
    en: "{$subjectId} has not been shown any privacy notice.",
  },
  "retention/notice-outdated": {
    sv: "{$subjectId} har bara fått en annan version av informationen om hur personuppgifter behandlas än den som gäller nu.",
    en: "{$subjectId} has been shown only another version of the privacy notice than the one that holds now.",
  },
  "retention/source-told": {
    sv: "Personen informerades {$on}. Sista dagen var {$due}.",
    en: "The person was told on {$on}. The last day was {$due}.",
  },
  "retention/source-to-tell": {
    sv: "Uppgifterna kommer inte från personen själv, som ska informeras senast {$due}.",
    en: "The data did not come from the person, who has to be told by {$due}.",
  },
  "retention/source-told-overdue": {
    sv: "Personen skulle ha informerats senast {$due}. Antal dagar för sent: {$days}.",
    en: "The person should have been told by {$due}. Days late: {$days}.",
  },
};
