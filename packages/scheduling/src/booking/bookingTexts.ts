import type { ReasonTexts } from "@samtal/core";

/** What taking, moving and giving up a time is about. */
export const bookingReasonTexts: ReasonTexts = {
  "scheduling/local-time-changed": {
    sv: "För {$personId} visades {$shown} med tidszonsdata {$zoneDataBefore}; med {$zoneData} är klockan då {$now}.",
    en: "{$personId} was shown {$shown} under zone data {$zoneDataBefore}; under {$zoneData} the clock shows {$now}.",
  },
  "scheduling/promised-at": {
    sv: "Den utlovade tiden är {$local} ({$zone}, UTC{$offset}) enligt tidszonsdata {$zoneData}.",
    en: "The promised time is {$local} ({$zone}, UTC{$offset}) by zone data {$zoneData}.",
  },
};
