import type { ReasonTexts } from "@samtal/core";
import { byAction } from "../purposeTexts.ts";

/** What a change of policy would do to an item. */
export const whatIfReasonTexts: ReasonTexts = {
  "retention/would-be-disposed": {
    sv: byAction("sv", (verb) => `${verb} genast om de nya reglerna börjar gälla; enligt de nuvarande sparas uppgiften.`),
    en: byAction("en", (verb) => `${verb} at once if the new policy is adopted; under the present one it is kept.`),
  },
  "retention/would-be-kept": {
    sv: "Sparas om de nya reglerna börjar gälla; enligt de nuvarande ska uppgiften tas bort redan nu.",
    en: "Kept if the new policy is adopted; under the present one it is to be disposed of now.",
  },
  "retention/would-be-shorter": {
    sv: "Sparas kortare tid om de nya reglerna börjar gälla.",
    en: "Kept for a shorter time if the new policy is adopted.",
  },
  "retention/would-be-longer": {
    sv: "Sparas längre om de nya reglerna börjar gälla.",
    en: "Kept for a longer time if the new policy is adopted.",
  },
  "retention/would-be-locked-earlier": {
    sv: "Sparas lika länge om de nya reglerna börjar gälla, men åtkomsten begränsas tidigare.",
    en: "Kept just as long if the new policy is adopted, but access to it is restricted earlier.",
  },
  "retention/would-be-locked-later": {
    sv: "Sparas lika länge om de nya reglerna börjar gälla, men åtkomsten begränsas senare eller inte alls.",
    en: "Kept just as long if the new policy is adopted, but access to it is restricted later or not at all.",
  },
};
