import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts } from "./readFacts.ts";

/** Germany: six months from the day on which the rejection was received. */
export const germanPreset: CountryPreset = {
  key: "de",
  jurisdiction: "DE",
  country: { sv: "Tyskland", en: "Germany" },
  variant: null,
  duties: [],
  notes: [
    "Where the receipt of the rejection is not recorded, the time runs from the withdrawal or from the end of the process.",
    "Older text of the BfDI (by way of edacentrum.de): 2 months. A list of abusive applicants up to 2 years is one author's view (haufe).",
    "SmartRecruiters ships “0 years”, Roche 6 months; neither cites anything.",
  ],
  policy: presetPolicy({
    key: "de",
    jurisdiction: "DE",
    law: "gdpr",
    audit: "P6M",
    proof: "P30M",
    claims: [
      legalClaims({
        trigger: ["rejectionReceived", "withdrawn", "processEnded"],
        period: "P6M",
        citation: {
          text:
            "GDPR art. 6(1)(f) and 17(3)(e): 2 months (AGG 15(4)), 3 months (ArbGG 61b) and the post make 6 months (haufe.de); " +
            "BfDI, as quoted at ds123.de: at most six months; Berlin's authority, annual report 2022: at most 6 months (datenschutz-notizen.de).",
          url: null,
          ...readFacts,
          status: "regulator",
          variants: [
            { period: "P2M", text: "Older text of the BfDI, by way of edacentrum.de.", url: null, ...readFacts },
          ],
        },
      }),
    ],
  }),
};
