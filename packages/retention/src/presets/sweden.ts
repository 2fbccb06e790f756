import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts } from "./readFacts.ts";

/**
 * The Swedish preset: what a private employer in Sweden commonly keeps, and under which text.
 *
 * In use until the application is decided; then under lock for 24 months from the end of the recruitment, in case
 * of legal claims. A talent pool, recordings, references and surveys stand on consent. Recordings, accommodations
 * and special categories go as soon as the application is decided.
 *
 * Not legal advice: a named person in the controller's organisation has to accept it. Only the 24 months rest on
 * sources outside the controller, and on practice rather than a statute's number; each other period is marked
 * `own-choice`. Where a hired person's data goes into an employee file, other rules take over there.
 *
 * @example
 * ```ts
 * import { swedishPolicy } from "@samtal/retention";
 *
 * const claim = swedishPolicy.claims.find(({ key }) => key === "legal-claims");
 * claim?.period; // => "P24M"
 * claim?.citation.status; // => "practice"
 * ```
 */
export const swedishPolicy: RetentionPolicy = presetPolicy({
  key: "se",
  id: "policy_sweden",
  jurisdiction: "SE",
  law: "gdpr",
  audit: "P24M",
  proof: "P48M",
  claims: [
    legalClaims({
      trigger: ["processEnded"],
      notBefore: ["eighteenthBirthday"],
      period: "P24M",
      citation: {
        text:
          "GDPR art. 6(1)(f) and 17(3)(e); Diskrimineringslagen. NJA 2014 s. 629 lets the time of DL 6:6 run from the end of " +
          "the whole procedure (a case about education). For working life we found no statute that names a fixed number; 24 months is " +
          "what employers keep (Jobylon, If). Of minors the time runs from the eighteenth birthday (secondary source only).",
        url: "https://lagen.nu/dom/nja/2014s629",
        ...readFacts,
        status: "practice",
        variants: [
          {
            period: "P24M",
            text: "Jobylon: two years, with reference to Diskrimineringslagen.",
            url: "https://support.jobylon.com/en/articles/69926",
            ...readFacts,
          },
          { period: "P24M", text: "If: recruitment notice, two years.", url: null, ...readFacts },
          {
            period: "P26M",
            text: "Lif: two years and a margin.",
            url: "https://lif.se/dataskydd/rekrytering/",
            ...readFacts,
          },
        ],
      },
    }),
  ],
});
