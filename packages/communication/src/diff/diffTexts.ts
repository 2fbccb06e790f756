import type { ReasonTexts } from "@samtal/core";

/** What is wrong with plans that are held against each other, and the way out. */
export const diffIssueTexts: ReasonTexts = {
  "communication/another-interview": {
    sv: "Planerna gäller olika intervjuer. Jämför två planer för samma intervju.",
    en: "The plans are of different interviews. Compare two plans of one interview.",
  },
};

/** What has changed between plans. */
export const diffReasonTexts: ReasonTexts = {
  "communication/digest-carries": {
    sv: ".input {$count :number} .match $count one {{Gäller även en intervju till samma dag.}} * {{Gäller även {$count} intervjuer till samma dag.}}",
    en: ".input {$count :number} .match $count one {{Speaks for one more interview of the day.}} * {{Speaks for {$count} more interviews of the day.}}",
  },
  "communication/digest-merged": {
    sv: "Skickas tillsammans med samma påminnelse om en annan intervju den dagen ({$messageId}, {$local}).",
    en: "Goes with the same reminder of another interview that day ({$messageId}, {$local}).",
  },
  "communication/drifted-earlier": {
    sv: "{$rule} till {$recipientId} skickas {$minutes} minuter tidigare med tidszonsdata {$zoneData} än med {$zoneDataBefore}.",
    en: "{$rule} to {$recipientId} leaves {$minutes} minutes earlier under zone data {$zoneData} than under {$zoneDataBefore}.",
  },
  "communication/drifted-later": {
    sv: "{$rule} till {$recipientId} skickas {$minutes} minuter senare med tidszonsdata {$zoneData} än med {$zoneDataBefore}.",
    en: "{$rule} to {$recipientId} leaves {$minutes} minutes later under zone data {$zoneData} than under {$zoneDataBefore}.",
  },
  "communication/plan-changed": {
    sv: "Nya meddelanden: {$add}, flyttade: {$move}, omskrivna: {$rewrite}, borttagna: {$cancel}, oförändrade: {$unchanged}.",
    en: "Messages added: {$add}, moved: {$move}, rewritten: {$rewrite}, cancelled: {$cancel}, unchanged: {$unchanged}.",
  },
  "communication/rule-change": {
    sv: "Av {$interviews} intervjuer berörs {$changed}, och {$recipients} mottagare. Meddelanden som tillkommer: {$appear}, försvinner: {$vanish}, flyttas: {$move}, skrivs om: {$rewrite}.",
    en: "Of {$interviews} interviews {$changed} change, for {$recipients} recipients. Messages that appear: {$appear}, vanish: {$vanish}, move: {$move}, are rewritten: {$rewrite}.",
  },
  "communication/simulated": {
    sv: "Till och med {$until} hade {$sent} meddelanden skickats och {$tasks} uppgifter lämnats till rekryteraren.",
    en: "By {$until}, {$sent} messages had left and {$tasks} tasks had gone to the recruiter.",
  },
};
