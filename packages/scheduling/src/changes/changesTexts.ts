import type { ReasonTexts } from "@samtal/core";

/** What each issue about changes means, and the way out. */
export const changesIssueTexts: ReasonTexts = {
  "scheduling/free-until-missing": {
    sv: "Det saknas uppgift om hur länge {$personId} kan stanna. Skicka med den i freeUntil.",
    en: "Until when {$personId} can stay is missing. Hand it in with freeUntil.",
  },
  "scheduling/notice-needs-calendar": {
    sv: "Varseltiden räknas i arbetsdagar, men ingen kalender är med i anropet. Skicka med den i calendar.",
    en: "The notice is counted in business days, but no calendar was handed in. Add it as calendar.",
  },
};

/** The texts of reasons about changes. */
export const changesReasonTexts: ReasonTexts = {
  "scheduling/candidate-may-change": {
    sv: "{$candidateId} får alltid flytta eller ställa in. Det kostar ingenting och når ingen bedömare.",
    en: "{$candidateId} may always move or cancel. It costs nothing and reaches no rater.",
  },
  "scheduling/change-after-opening": {
    sv: "Lobbyn öppnade redan {$lobbyOpensAt}.",
    en: "The lobby opened at {$lobbyOpensAt} already.",
  },
  "scheduling/no-show-from": {
    sv: "Utebliven närvaro får antecknas tidigast {$at}: då har {$graceMinutes} minuter gått utan teknikstrul.",
    en: "An absence may be recorded from {$at} on: by then {$graceMinutes} minutes have passed without trouble.",
  },
  "scheduling/no-show-not-yet": {
    sv: "Tekniken krånglar fortfarande, så ingen utebliven närvaro får antecknas ännu. Därefter räknas {$graceMinutes} minuter utan strul.",
    en: "There is still technical trouble, so that no absence may be recorded yet. After it {$graceMinutes} minutes without trouble count.",
  },
  "scheduling/not-free-for-shift": {
    sv: "{$personId} kan inte stanna till det nya slutet.",
    en: "{$personId} can't stay until the new end.",
  },
  "scheduling/notice-kept": {
    sv: "Ändringen görs i god tid; det går till och med {$local} (UTC{$offset}).",
    en: "The change is made in good time, which lasts until {$local} (UTC{$offset}).",
  },
  "scheduling/notice-missed": {
    sv: ".input {$minutesShort :number} .match $minutesShort one {{Ändringen kommer {$minutesShort} minut för sent; sista tidpunkt var {$local} (UTC{$offset}).}} * {{Ändringen kommer {$minutesShort} minuter för sent; sista tidpunkt var {$local} (UTC{$offset}).}}",
    en: ".input {$minutesShort :number} .match $minutesShort one {{The change comes {$minutesShort} minute late; {$local} (UTC{$offset}) was the last moment.}} * {{The change comes {$minutesShort} minutes late; {$local} (UTC{$offset}) was the last moment.}}",
  },
  "scheduling/owes-approval": {
    sv: "Ändringen ska godkännas först (roll: {$role}).",
    en: "The change needs approval first (role: {$role}).",
  },
  "scheduling/owes-new-time": {
    sv: "Nya tider ska erbjudas kandidaten innan den gamla släpps.",
    en: "New times are offered to the candidate before the old one is given up.",
  },
  "scheduling/owes-reason": {
    sv: "Kandidaten ska få veta varför.",
    en: "The candidate is told why.",
  },
  "scheduling/rebook-after-trouble": {
    sv: "Teknikstrul har tagit {$lostMinutes} minuter, och intervjun ryms inte längre (längsta väntan: {$longestWaitMinutes} minuter). Boka om till närmaste tid som passar; intervjun kortas aldrig.",
    en: "Technical trouble took {$lostMinutes} minutes, and the interview no longer fits (longest wait: {$longestWaitMinutes} minutes). Rebook for the soonest time that suits; an interview is never cut short.",
  },
  "scheduling/shifted-after-trouble": {
    sv: "Teknikstrul har tagit {$lostMinutes} minuter. Intervjun behåller sin längd: den börjar {$local} och slutar {$endLocal}.",
    en: "Technical trouble took {$lostMinutes} minutes. The interview keeps its length: it starts at {$local} and ends at {$endLocal}.",
  },
  "scheduling/start-kept": {
    sv: "Intervjun börjar som utlovat {$local}: inget teknikstrul har kostat tid.",
    en: "The interview starts at {$local} as promised: no trouble has cost time.",
  },
  "scheduling/waiting-out-trouble": {
    sv: "Tekniken krånglar. Vänta till {$waitUntil} och boka om därefter.",
    en: "There is technical trouble. Wait until {$waitUntil}, and rebook after that.",
  },
};
