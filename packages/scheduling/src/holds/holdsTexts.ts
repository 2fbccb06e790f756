import type { ReasonTexts } from "@samtal/core";

/** What each issue about holds means, and the way out. */
export const holdsIssueTexts: ReasonTexts = {
  "scheduling/hold-length": {
    sv: "Tiderna kan inte hållas så länge: mer än noll och högst {$maximumHours} timmar går bra. Välj en annan längd.",
    en: "Times can't be held for that long: more than nothing and at most {$maximumHours} hours. Choose another length.",
  },
  "scheduling/hold-of-several": {
    sv: "Tiderna gäller olika kandidater eller omgångar. Håll tider för en intervju åt gången.",
    en: "The slots are for different candidates or rounds. Hold those of one interview at a time.",
  },
};

/** The texts of reasons about holds. */
export const holdsReasonTexts: ReasonTexts = {
  "scheduling/held-until": {
    sv: "{$count} av {$of} tider hålls till {$expiresAt}.",
    en: "{$count} of {$of} times are held until {$expiresAt}.",
  },
  "scheduling/hold-expired": {
    sv: "Tiderna hålls inte längre: {$holdId} gick ut {$expiresAt}.",
    en: "The times are no longer held: {$holdId} expired at {$expiresAt}.",
  },
  "scheduling/hold-released": {
    sv: "Tiderna hålls inte längre: {$holdId} släpptes {$releasedAt}.",
    en: "The times are no longer held: {$holdId} was released at {$releasedAt}.",
  },
  "scheduling/no-slot-to-hold": {
    sv: "Det finns ingen tid att hålla.",
    en: "There is no slot to hold.",
  },
  "scheduling/slot-begun": {
    sv: "Tiden {$start} går inte längre att boka: lobbyn öppnade {$lobbyOpensAt}.",
    en: "{$start} can no longer be booked: the lobby opened at {$lobbyOpensAt}.",
  },
  "scheduling/slot-held": {
    sv: "Tiden {$start} går inte att hålla: {$personId} hålls redan av {$holdId}.",
    en: "{$start} can't be held: {$personId} is already held by {$holdId}.",
  },
  "scheduling/start-not-held": {
    sv: "Tiden ingår inte i {$holdId}.",
    en: "The time is not one of {$holdId}.",
  },
  "scheduling/still-held": {
    sv: "Tiden {$start} hålls av {$holdId} till {$expiresAt} och går att boka.",
    en: "{$start} is held by {$holdId} until {$expiresAt} and can be booked.",
  },
};
