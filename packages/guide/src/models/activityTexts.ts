import type { ReasonTexts } from "@samtal/core";

/** What does not fit between a guide and its activities. */
export const activityReasonTexts = {
  "guide/activity-duplicate": {
    sv: "Aktiviteten {$key} finns två gånger. Behåll en, eller ge den andra en egen nyckel.",
    en: "The activity {$key} is there twice. Keep one, or give the other a key of its own.",
  },
  "guide/activity-missing": {
    sv: "Avsnittet är en aktivitet, men ingen av aktiviteterna har avsnittets titel.",
    en: "The section is an activity, but none of the activities has the section's title.",
  },
  "guide/activity-other-guide": {
    sv: "Aktiviteten {$key} hör till en annan guide eller en annan version av guiden.",
    en: "The activity {$key} belongs to another guide or another version of it.",
  },
  "guide/activity-too-long": {
    sv: "Aktiviteten {$key} är längre ({$planned} min) än sitt avsnitt ({$minutes} min).",
    en: "The activity {$key} is longer ({$planned} min) than its section ({$minutes} min).",
  },
  "guide/activity-unknown-competency": {
    sv: "Aktiviteten {$key} ska ge underlag för ”{$competencyId}”, som inte finns i guiden.",
    en: "The activity {$key} is evidence of “{$competencyId}”, which the guide does not have.",
  },
  "guide/activity-without-section": {
    sv: "Aktiviteten {$key} har inget avsnitt i guiden med samma titel.",
    en: "The guide has no activity section with the title of the activity {$key}.",
  },
} as const satisfies ReasonTexts;
