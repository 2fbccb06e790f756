import type { ReasonTexts } from "@samtal/core";
import { anonymisationReasonTexts } from "./anonymisation/anonymisationTexts.ts";
import { auditChainReasonTexts } from "./auditChain/auditChainTexts.ts";
import { compiledReasonTexts } from "./compiled/compiledTexts.ts";
import { consentsReasonTexts } from "./consents/consentsTexts.ts";
import { executionReasonTexts } from "./execution/executionTexts.ts";
import { noticesReasonTexts } from "./notices/noticesTexts.ts";
import { byAction, byActionAndPurpose, byPurpose } from "./purposeTexts.ts";
import { requestsReasonTexts } from "./requests/requestsTexts.ts";
import { sealingReasonTexts } from "./sealing/sealingTexts.ts";
import { byTrigger } from "./triggerTexts.ts";
import { whatIfReasonTexts } from "./whatIf/whatIfTexts.ts";

/** The texts of retention's reasons, for core's `explain`. */
export const reasonTexts: ReasonTexts = {
  ...anonymisationReasonTexts,
  ...auditChainReasonTexts,
  ...compiledReasonTexts,
  ...consentsReasonTexts,
  ...executionReasonTexts,
  ...noticesReasonTexts,
  ...requestsReasonTexts,
  ...sealingReasonTexts,
  ...whatIfReasonTexts,
  // What happens
  "retention/disposed-on": {
    sv: byActionAndPurpose("sv", (verb, phrase) => `${verb} {$on}: till dess sparas uppgiften ${phrase}.`),
    en: byActionAndPurpose("en", (verb, phrase) => `${verb} on {$on}: until then it is kept ${phrase}.`),
  },
  "retention/disposed-after": {
    sv: byActionAndPurpose("sv", (verb, phrase) => `${verb} nu: till och med {$until} sparades uppgiften ${phrase}.`),
    en: byActionAndPurpose("en", (verb, phrase) => `${verb} now: until {$until} it was kept ${phrase}.`),
  },
  "retention/nothing-keeps": {
    sv: byAction("sv", (verb) => `${verb} nu: det finns inget skäl att spara uppgiften.`),
    en: byAction("en", (verb) => `${verb} now: there is no reason to keep it.`),
  },
  "retention/kept-open": {
    sv: byPurpose("sv", (phrase) => `Sparas tills vidare ${phrase}; något slutdatum går ännu inte att ange.`),
    en: byPurpose("en", (phrase) => `Kept for now ${phrase}; no last day can be named yet.`),
  },
  "retention/restricted-from": {
    sv: "Från och med {$on} är åtkomsten till uppgiften begränsad och den används inte i rekryteringen.",
    en: "From {$on} access to it is restricted and it is not used in the recruitment.",
  },
  "retention/restricted-since": {
    sv: "Åtkomsten till uppgiften är begränsad sedan {$on} och den används inte i rekryteringen.",
    en: "Access to it has been restricted since {$on} and it is not used in the recruitment.",
  },
  "retention/period-not-in-law": {
    sv: "Hur lång tiden är har arbetsgivaren bestämt; vi har inte hittat någon lag som anger den.",
    en: "The employer chose how long this is; we found no statute that names it.",
  },
  // Claims
  "retention/claim-open": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får sparas ${phrase}.`),
    en: byPurpose("en", (phrase) => `It may be kept ${phrase}.`),
  },
  "retention/claim-until": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får sparas ${phrase}, till och med {$until}.`),
    en: byPurpose("en", (phrase) => `It may be kept ${phrase}, until {$until}.`),
  },
  "retention/claim-ended": {
    sv: byPurpose("sv", (phrase) => `Efter {$until} får uppgiften inte längre sparas ${phrase}.`),
    en: byPurpose("en", (phrase) => `After {$until} it may no longer be kept ${phrase}.`),
  },
  // What cuts a claim short, or leaves it standing
  "retention/consent-missing": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får inte sparas ${phrase}: ett samtycke saknas.`),
    en: byPurpose("en", (phrase) => `It may not be kept ${phrase}: a consent is missing.`),
  },
  "retention/consent-refused": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får inte sparas ${phrase}: någon har sagt nej, vilket inte får några följder för den personen.`),
    en: byPurpose("en", (phrase) => `It may not be kept ${phrase}: somebody said no, which has no consequences for that person.`),
  },
  "retention/consent-withdrawn": {
    sv: byPurpose(
      "sv",
      (phrase) => `Ett samtycke togs tillbaka {$on}; från och med den dagen får uppgiften inte sparas ${phrase}.`,
    ),
    en: byPurpose("en", (phrase) => `A consent was withdrawn on {$on}; from then on it may not be kept ${phrase}.`),
  },
  "retention/consent-expires": {
    sv: byPurpose("sv", (phrase) => `Ett samtycke slutar gälla {$on}; från och med den dagen får uppgiften inte sparas ${phrase}.`),
    en: byPurpose("en", (phrase) => `A consent ceases to hold on {$on}; from that day it may not be kept ${phrase}.`),
  },
  "retention/erasure-requested": {
    sv: byPurpose("sv", (phrase) => `Personen begärde radering {$on}; sedan dess får uppgiften inte sparas ${phrase}.`),
    en: byPurpose("en", (phrase) => `The person asked for erasure on {$on}; since then it may not be kept ${phrase}.`),
  },
  "retention/erasure-waits": {
    sv: "Personen begärde radering {$on}, men ansökan är fortfarande aktiv. Fråga om personen vill dra tillbaka den; i så fall raderas uppgiften.",
    en: "The person asked for erasure on {$on}, but the application is still active. Ask whether they want to withdraw it; if so, the item is erased.",
  },
  "retention/survives-erasure": {
    sv: byPurpose("sv", (phrase) => `Personen begärde radering {$on}. Uppgiften får ändå sparas ${phrase}.`),
    en: byPurpose("en", (phrase) => `The person asked for erasure on {$on}. It may still be kept ${phrase}.`),
  },
  "retention/objected": {
    sv: byPurpose("sv", (phrase) => `Personen invände mot behandlingen {$on}; sedan dess får uppgiften inte sparas ${phrase}.`),
    en: byPurpose("en", (phrase) => `The person objected on {$on}; since then it may not be kept ${phrase}.`),
  },
  "retention/cut-by-ceiling": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får sparas ${phrase} längst till och med {$until}: längre tillåter inte reglerna.`),
    en: byPurpose("en", (phrase) => `It may be kept ${phrase} until {$until} at the longest: the rules allow no more.`),
  },
  "retention/ends-with-source": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får inte sparas ${phrase} längre än det underlag som den bygger på, alltså till och med {$until}.`),
    en: byPurpose("en", (phrase) => `It may not be kept ${phrase} longer than what it was made from: until {$until}.`),
  },
  "retention/source-gone": {
    sv: byPurpose("sv", (phrase) => `Uppgiften får inte sparas ${phrase}: underlaget som den bygger på finns inte kvar.`),
    en: byPurpose("en", (phrase) => `It may not be kept ${phrase}: what it was made from is gone.`),
  },
  "retention/redaction-needed": {
    sv: byPurpose("sv", (phrase) => `Någon tog tillbaka sitt samtycke {$on}. Uppgiften sparas ${phrase}, men ingen får använda den förrän personen har tagits bort ur den.`),
    en: byPurpose("en", (phrase) => `Somebody took a consent back on {$on}. It is kept ${phrase}, but nobody may use it until that person has been removed from it.`),
  },
  "retention/contacts-counted": {
    sv: "Aktiviteter som räknas som kontakt från kandidaten: {$count}. Övriga: {$others}.",
    en: "Activities that count as contact from the candidate: {$count}. Others: {$others}.",
  },
  // What somebody has to look at
  "retention/special-category": {
    sv: "Uppgiften är känslig. Den kräver ett eget undantag enligt artikel 9.2 i dataskyddsförordningen och får inte vara sökbar eller lämnas till en språkmodell.",
    en: "It belongs to a special category. It needs a ground of its own under GDPR art. 9(2), and must neither be searchable nor be given to a language model.",
  },
  "retention/jurisdiction-missing": {
    sv: "Regeln ”{$claim}” gäller bara i ett land, men det är inte registrerat vilka länders lag som gäller för ansökan. Tills vidare förkortas ingen lagringstid.",
    en: "The rule “{$claim}” is one country's, but whose law applies to the application is not recorded. Nothing is cut short meanwhile.",
  },
  "retention/source-not-among-items": {
    sv: "Underlaget {$sourceId}, som uppgiften bygger på, finns inte bland de lagrade uppgifterna och räknas som borttaget.",
    en: "What it was made from ({$sourceId}) is not among the stored items and counts as gone.",
  },
  "retention/minimum-beats-ceiling": {
    sv: "Reglerna säger emot varandra: regeln ”{$claim}” kräver att uppgiften sparas, men taket ”{$ceiling}” tillåter det bara till och med {$ceilingUntil}. Uppgiften sparas.",
    en: "The rules contradict each other: the claim “{$claim}” demands that it is kept, the ceiling “{$ceiling}” allows that only until {$ceilingUntil}. It is kept.",
  },
  "retention/clock-not-started": {
    sv: byTrigger("sv", (event) => `Tiden har inte börjat löpa: det saknas uppgift om när ${event}. Tills vidare raderas inget.`),
    en: byTrigger("en", (event) => `The time has not begun to run: it is not recorded when ${event}. Nothing is erased meanwhile.`),
  },
  "retention/future-fact-refused": {
    sv: byTrigger("sv", (event) => `Det datum som anger när ${event} ligger i framtiden och räknas inte. Tills vidare raderas inget.`),
    en: byTrigger("en", (event) => `The date on which ${event} lies in the future and does not count. Nothing is erased meanwhile.`),
  },
};
