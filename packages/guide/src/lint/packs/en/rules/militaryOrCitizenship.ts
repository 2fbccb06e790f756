import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `military-or-citizenship` looks for in English. */
export const militaryOrCitizenship: RuleData = {
  rule: "military-or-citizenship",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        citizen|citizenship|nationality|passport|passports|military|army|navy|conscript*|reservist|veteran|naturalised|naturalized|marines|regiment|squaddie
        national|military service; green card; immigration status
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        you|your ~4 british|american|swedish|german|french|polish|eu|foreign|us|uk|irish|canadian|indian citizen|citizenship|passport|national|nationality
        citizen|citizenship|nationality ~3 you|your|?
        how|when|why ~2 you ~2 become|became citizen|naturalised|naturalized
        you ~3 honourably|honorably discharged
        you ~3 drafted|conscripted|deployed|enlisted|serve|served; which branch
        see|check|copy|look ~3 your passport
      `),
      unless: ["citizenship-work"],
    },
    {
      patterns: patternLines(`
        your ~2 nationality|citizenship|passport|passports|visa|immigration|military|army|discharge|service|naturalisation
        what|which|any|second|dual ~2 nationality|nationalities|citizenship|passport|passports
        you ~5 citizen|citizenship|national|naturalised|naturalized|passport|nationality
        passport ~4 you|your; green card; you ~3 permanent|legal ~1 resident*|residency
        immigration|residency|citizenship|settled status
        you ~5 military|army|navy|marines|conscript*|reserves|reservist|reserve|veteran|drafted|enlisted|territorial|deployed|conscripted|servicemember
        military|national|army|conscription|compulsory service|background|record|rank|duty
        you|kind|type|reason|your ~5 discharge|discharged|dishonourable|dishonorable
        you ~3 serve|served ~3 army|navy|military|forces|war|raf|country|abroad|overseas
        rank ~6 military|army|navy|forces; national guard; called up|back; armed forces
        conscientious objector; which|what|whose country ~5 passport|citizen|citizenship|national|born
        candidate*|applicant*|she|he ~6 citizen|citizenship|passport|nationality|military; citizen of
        copy|photo|scan of ~2 passport; born ~3 citizen|british|american
        you ~2 lose|give ~4 citizenship|passport
      `),
      unless: ["citizenship-work"],
    },
  ],
};
