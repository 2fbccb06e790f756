import { documentIssueTexts } from "./documents/documentTexts.ts";
import { lifecycleIssueTexts } from "./lifecycle/lifecycleTexts.ts";
import { modelIssueTexts } from "./models/modelTexts.ts";
import { pluginIssueTexts } from "./plugins/pluginTexts.ts";
import type { ReasonTexts } from "./reasons/explain.ts";
import { timeIssueTexts } from "./time/timeTexts.ts";

/** What each of core's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  ...documentIssueTexts,
  ...modelIssueTexts,
  ...lifecycleIssueTexts,
  ...pluginIssueTexts,
  ...timeIssueTexts,
  "core/invalid-id": {
    sv: "Nyckeln går inte att använda som id ({$kind}). Använd 1–128 bokstäver A–Z, siffror, punkter, tilde eller bindestreck.",
    en: "The key can't become an id ({$kind}). Use 1–128 letters A–Z, digits, dots, tildes or hyphens.",
  },
  "core/not-opaque": {
    sv: "En del av ett härlett id ({$kind}) kan vara en personuppgift. Använd id:n, regelnycklar och löpnummer, aldrig namn eller adresser.",
    en: "A part of a derived id ({$kind}) could be personal data. Use ids, rule keys and counts, never names or addresses.",
  },
  "core/not-finite": {
    sv: "En del av ett härlett id ({$kind}) är NaN eller oändlig. Räkna fram talet innan id:t bildas, annars får olika saker samma id.",
    en: "A part of a derived id ({$kind}) is NaN or infinite. Work out the number before the id is derived, else different things share one id.",
  },
  "core/unknown-reason": {
    sv: "Texterna saknar skälets kod på det begärda språket (sv eller en). Skicka med reasonTexts från det paket som koden börjar med.",
    en: "The texts lack the reason's code in the wanted language (sv or en). Hand in the reasonTexts of the package that the code begins with.",
  },
  "core/missing-reason-param": {
    sv: "Skälet {$reason} saknar en parameter som texten behöver. Skicka med texterna från samma version som skälet.",
    en: "The reason {$reason} lacks a parameter that its text needs. Hand in the texts of the version that gave the reason.",
  },
};
