import type { ReasonTexts } from "@samtal/core";
import { anonymisationIssueTexts } from "./anonymisation/anonymisationTexts.ts";
import { auditChainIssueTexts } from "./auditChain/auditChainTexts.ts";
import { compiledIssueTexts } from "./compiled/compiledTexts.ts";
import { consentsIssueTexts } from "./consents/consentsTexts.ts";
import { executionIssueTexts } from "./execution/executionTexts.ts";
import { exportIssueTexts } from "./export/exportTexts.ts";
import { policiesIssueTexts } from "./policies/policiesTexts.ts";
import { requestsIssueTexts } from "./requests/requestsTexts.ts";

/** What each of retention's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  ...anonymisationIssueTexts,
  ...auditChainIssueTexts,
  ...compiledIssueTexts,
  ...consentsIssueTexts,
  ...executionIssueTexts,
  ...exportIssueTexts,
  ...policiesIssueTexts,
  ...requestsIssueTexts,
  "retention/period-in-hours": {
    sv: "En lagringstid räknas i hela dagar. Ange den i år, månader, veckor eller dagar.",
    en: "A retention period counts whole days. Give it in years, months, weeks or days.",
  },
  "retention/period-too-long": {
    sv: "Lagringstiden är längre än {$years} år. Rätta den.",
    en: "The retention period is longer than {$years} years. Correct it.",
  },
  "retention/empty-period": {
    sv: "En lagringstid på noll dagar som räknas från och med händelsens dag slutar innan den börjar. Räkna från dagen efter (exclusive-start), eller ange en längre tid.",
    en: "A period of no days that includes the day of the event ends before it begins. Count from the day after (exclusive-start), or give a longer period.",
  },
  "retention/calendar-needed": {
    sv: "En regel flyttar slutdagen till nästa arbetsdag. Skicka med en kalender som anger vilka dagar som är arbetsdagar.",
    en: "A rule moves its last day to the next working day. Hand in a calendar that says which days those are.",
  },
  "retention/interview-missing": {
    sv: "En inspelning eller utskrift hör till en intervju. Ange interviewId, annars går samtyckena inte att hitta.",
    en: "A recording or transcript belongs to an interview. Give interviewId, else its consents can't be found.",
  },
  "retention/verified-unread": {
    sv: "verifiedOn får bara anges när någon har läst själva källan. Sätt evidence till read eller verifiedOn till null.",
    en: "verifiedOn belongs only where somebody read the source itself. Set evidence to read or verifiedOn to null.",
  },
  "retention/consent-from-whom": {
    sv: "En regel som bygger på samtycke måste ange vems samtycke det gäller. Ange consentFrom där legalBasis är consent, och bara där.",
    en: "A claim on consent must say whose. Give consentFrom where legalBasis is consent, and only there.",
  },
  "retention/unknown-consent-purpose": {
    sv: "Ändamålet för en regel som bygger på samtycke måste vara något som samtycken kan gälla: {$known}.",
    en: "The purpose of a claim on consent must be one that consents can be about: {$known}.",
  },
  "retention/consent-clock": {
    sv: "consentGiven kan bara starta tiden för en regel som bygger på samtycke, och då ensam.",
    en: "consentGiven can start only the clock of a claim on consent, and only alone.",
  },
  "retention/minimum-with-sources": {
    sv: "En skyldighet att spara upphör inte för att källan är borta. Sätt lineage till own.",
    en: "A duty to keep can't end because a source is gone. Set lineage to own.",
  },
  "retention/no-event-days": {
    sv: "En övergångsregel måste gälla minst en dag. Låt from ligga före before.",
    en: "A transitional rule must be about at least one day. Let from lie before before.",
  },
  "retention/redaction-without-consent": {
    sv: "partialWithdrawal hör till en regel som kräver allas samtycke. Sätt consentFrom till everyone, eller ta bort den.",
    en: "partialWithdrawal belongs to a claim on everyone's consent. Set consentFrom to everyone, or remove it.",
  },
  "retention/duplicate-jurisdiction": {
    sv: "Samma land eller del av land finns med två gånger. Ange det en gång.",
    en: "The same country, or part of one, is there twice. Give it once.",
  },
  "retention/foreign-claim": {
    sv: "En regel eller ett tak gäller ett land som inte finns bland reglernas länder. Lägg till landet i jurisdictions.",
    en: "A claim or ceiling is one country's that the policy is not made for. Add the country to jurisdictions.",
  },
  "retention/one-jurisdiction-each": {
    sv: "Regler kan bara slås ihop om var och en gäller ett enda land och inget land förekommer två gånger. Ta bort den som är överflödig.",
    en: "Policies can be combined only where each is made for one jurisdiction and no two for the same. Leave out the one too many.",
  },
  "retention/never-employed": {
    sv: "En anställning kan bara upphöra efter att personen har anställts. Ange hired, eller rätta employmentEnded.",
    en: "An employment can end only after a hire. Give hired, or correct employmentEnded.",
  },
  "retention/duplicate-key": {
    sv: "Två regler eller tak har samma nyckel. Ge var och en sin egen.",
    en: "Two claims or ceilings share a key. Give each its own.",
  },
  "retention/duplicate-fact": {
    sv: "Samma ansökan, person eller samtycke finns med två gånger. Slå ihop dem till en post.",
    en: "The same application, person or consent is there twice. Merge them into one entry.",
  },
  "retention/stage-contradicts-date": {
    sv: "Ansökan har ett datum som inte går ihop med stage: en aktiv ansökan (active) är inte avslutad, och för en avslutad (closed) pågår rekryteringen ännu. Ändra stage, eller ta bort datumet.",
    en: "The application has a day that contradicts its stage: one that is active is not over, and while one is closed the role's process still goes on. Change stage, or remove the day.",
  },
  "retention/unknown-claim": {
    sv: "En invändning anger ett tvingande skäl för en regel som inte finns i reglerna. Rätta nyckeln i compellingFor, eller använd den version av reglerna som har den.",
    en: "An objection names a compelling ground for a claim that the policy doesn't have. Correct the key in compellingFor, or use the version of the policy that has it.",
  },
  "retention/withdrawn-before-given": {
    sv: "Samtycket togs tillbaka före den dag då det lämnades. Rätta ett av datumen.",
    en: "The consent is withdrawn before the day it was given. Correct one of the dates.",
  },
  "retention/released-before-held": {
    sv: "Slutdagen ligger före startdagen. Rätta ett av datumen.",
    en: "The end lies before the start. Correct one of the dates.",
  },
  "retention/policy-not-in-force": {
    sv: "Reglerna börjar gälla {$effectiveFrom}, efter den dag som frågan gäller. Använd den version som gällde den dagen.",
    en: "The policy takes effect on {$effectiveFrom}, after the day asked about. Use the version in force on that day.",
  },
  "retention/sources-needed": {
    sv: "{$itemId} bygger på andra uppgifter. Använd planRetention, eller skicka med vad som händer med dem.",
    en: "{$itemId} is derived. Use planRetention, or hand in what happens to its sources.",
  },
  "retention/category-uncovered": {
    sv: "Ingen regel säger hur länge kategorin ”{$category}” får sparas. Lägg till en regel för den.",
    en: "No claim says how long the category “{$category}” may be kept. Add one about it.",
  },
  "retention/duplicate-item": {
    sv: "Två uppgifter har samma id. Skicka med varje uppgift en gång.",
    en: "Two items share an id. Hand in each item once.",
  },
  "retention/lineage-cycle": {
    sv: "Uppgifter anges bygga på varandra i en cirkel. Rätta sourceIds.",
    en: "Items are said to be derived from each other in a circle. Correct sourceIds.",
  },
  "retention/period-uncited": {
    sv: "Lagringstiden i ”{$key}” saknar belagd källa. Ange en källa, eller ange att tiden är ett eget val (own-choice).",
    en: "The period of “{$key}” is unverified. Cite a source, or say that the choice is your own (own-choice).",
  },
  "retention/minimum-above-ceiling": {
    sv: "Regeln ”{$claim}” kräver längre lagring än taket ”{$ceiling}” tillåter. Skyldigheten att spara går före; låt en jurist se över reglerna.",
    en: "The claim “{$claim}” demands longer storage than the ceiling “{$ceiling}” allows. The duty to keep wins; have a lawyer look at the rules.",
  },
};
