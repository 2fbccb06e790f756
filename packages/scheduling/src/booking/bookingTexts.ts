import type { ReasonTexts } from "@samtal/core";

/** What taking, moving and giving up a time is about. */
export const bookingReasonTexts: ReasonTexts = {
  "scheduling/local-time-changed": {
    sv: "För {$personId} visades {$shown} med tidszonsdata {$zoneDataBefore}; med {$zoneData} är klockan då {$now}.",
    en: "{$personId} was shown {$shown} under zone data {$zoneDataBefore}; under {$zoneData} the clock shows {$now}.",
  },
  "scheduling/odd-hours-unconfirmed": {
    sv: "Mötet börjar {$local} på klockan hos {$personId}, utanför vanliga tider. Boka först när personen har sagt ja.",
    en: "The meeting starts at {$local} on the clock of {$personId}, outside ordinary hours. Book once that person has said yes.",
  },
  "scheduling/promised-at": {
    sv: "Den utlovade tiden är {$local} ({$zone}, UTC{$offset}) enligt tidszonsdata {$zoneData}.",
    en: "The promised time is {$local} ({$zone}, UTC{$offset}) by zone data {$zoneData}.",
  },
};
