import type { ReasonTexts } from "@samtal/core";

/** What is wrong with the candidates that are held against each other, and the way out. */
export const parityIssueTexts: ReasonTexts = {
  "communication/duplicate-candidate": {
    sv: "Kandidaten finns redan i listan. Ange varje kandidat en gång, med alla sina intervjuer.",
    en: "The candidate is in the list already. Give each candidate once, with all their interviews.",
  },
  "communication/duplicate-round": {
    sv: "Kandidaten har två intervjuer i samma omgång. Ange den som gäller.",
    en: "The candidate has two interviews in one round. Give the one that holds.",
  },
};

/** What was different between candidates, and what it comes from. */
export const parityReasonTexts: ReasonTexts = {
  "communication/parity-compared": {
    sv: "Kandidater: {$candidates}, jämförda uppgifter: {$keys}, skillnader: {$differences}, varav utan förklaring: {$unexplained}.",
    en: "Candidates: {$candidates}, pieces of information compared: {$keys}, differences: {$differences}, of these unexplained: {$unexplained}.",
  },
  "communication/parity-too-few": {
    sv: "Ingen omgång har två kandidater att jämföra.",
    en: "No round has two candidates to compare.",
  },
  "communication/parity-missing": {
    sv: "Kandidaten har inte fått ”{$key}”, som de flesta fick före intervjun.",
    en: "The candidate has not got “{$key}”, which most got before the interview.",
  },
  "communication/parity-after-start": {
    sv: "Kandidaten fick ”{$key}” först efter starten; de flesta fick det före.",
    en: "The candidate got “{$key}” only after the start; most got it before.",
  },
  "communication/parity-later": {
    sv: "Kandidaten får ”{$key}” {$hours} timmar före starten; medianen är {$median} timmar före.",
    en: "The candidate gets “{$key}” {$hours} hours before the start; the median is {$median} hours before.",
  },
  "communication/parity-extra": {
    sv: "Kandidaten får ”{$key}” före intervjun, vilket de flesta inte får.",
    en: "The candidate gets “{$key}” before the interview, which most do not.",
  },
  "communication/parity-channel": {
    sv: ".input {$channel :string} .match $channel email {{”{$key}” går med e-post, inte på det vanliga sättet.}} sms {{”{$key}” går som sms, inte på det vanliga sättet.}} * {{”{$key}” visas i systemet, inte på det vanliga sättet.}}",
    en: ".input {$channel :string} .match $channel email {{“{$key}” goes by e-mail, not in the usual way.}} sms {{“{$key}” goes as a text message, not in the usual way.}} * {{“{$key}” appears in the app, not in the usual way.}}",
  },
  "communication/parity-language": {
    sv: "”{$key}” går på ett annat språk ({$language}) än det vanliga.",
    en: "“{$key}” goes in another language ({$language}) than the usual one.",
  },
  "communication/parity-explained": {
    sv: "Skillnaden är förklarad.",
    en: "The difference is explained.",
  },
  "communication/parity-late-booking": {
    sv: "Intervjun bokades så sent att uppgiften inte kunde komma tidigare.",
    en: "The interview was booked so late that it could not have come earlier.",
  },
  "communication/parity-rescheduled": {
    sv: "Intervjun har flyttats.",
    en: "The interview was moved.",
  },
  "communication/parity-no-channel": {
    sv: "Kandidaten går inte att nå i någon kanal; rekryteraren får lämna besked på annat sätt.",
    en: "The candidate can't be reached by any channel; the recruiter has to tell them in another way.",
  },
  "communication/parity-bounced": {
    sv: "Ett meddelande kom inte fram.",
    en: "A message did not arrive.",
  },
  "communication/parity-rule-set-differs": {
    sv: "Meddelandena är planerade med en annan regeluppsättning än de andras i omgången.",
    en: "The messages were planned by another rule set than the others' of the round.",
  },
  "communication/parity-cause-unknown": {
    sv: "Ingen orsak framgår av planen; se efter varför.",
    en: "The plan shows no cause; find out why.",
  },
};
