import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `criminal-record` looks for in English. */
export const criminalRecord: RuleData = {
  rule: "criminal-record",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        arrest*|convict*|criminal|prison|jail|felony|felonies|misdemeanor*|misdemeanour*|probation|parole|cautioned|crime|crimes|offence|offences|offense|offenses|offender|police|cops|shoplift*|dui|court|prosecut*|handcuff*|custody|juvenile|bail|charges
        trouble|run|brush|brushes ~3 law; the law; locked up; put away
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        have|were|are|did you (ever) (been) ~2 arrested|convicted|charged|jailed|sentenced|cautioned|fined|prosecuted|imprisoned
        wrong side of ~1 law; your (own) record ?; on your record; skeletons; clean record|rap
        have you ~2 record
        background|dbs|disclosure|criminal|police check|checks ~4 you|your|show|reveal|find|come|turn
        you|your ~6 background|dbs|criminal|police check|checks; banned from driving; restraining order
        fraud|theft|assault|drink driving|dui ~4 you; you ~5 fraud|theft|assault|shoplift*|drunk|dui
        driving ban|offence|offences|offense; ex offender|con; behind bars
        you ~2 fined|bail|sued|guilty; run ins
      `),
      unless: ["record-work"],
    },
    {
      patterns: patternLines(`
        you ~6 arrested|convicted|jailed|imprisoned|incarcerated|cautioned|prosecuted|felony|felonies|misdemeanor|misdemeanour|misdemeanors|probation|parole|prison|jail|crime|crimes|offence|offences|offense|offenses|felon|criminal|convict|handcuffed|asbo
        your ~2 criminal|arrest|police|conviction|convictions|probation|driving ~1 (record|history)
        any|unspent|spent|previous|prior|past|other ~3 convictions|conviction|cautions|arrests|felonies|offences|offenses|endorsements|tickets
        criminal|police|arrest record|history|background|past
        you|your ~4 trouble|run|problems|dealings|contact ~2 police|law|cops|authorities
        you ~4 in|done|do|serve|served time|jail|prison|custody|inside
        spent|spend|go|went|been|gone ~2 prison|jail|inside|nick
        charged|accused|found|plead|pleaded ~2 with|of|guilty ~3 crime|theft|offence|offense|fraud|assault|guilty|drink
        stopped|questioned|pulled ~2 by|over ~1 police; sentenced|dui|dwi; you ~5 sued|court
        you ~4 stolen|stole|shoplifted|steal ~3 anything|something|employer|work|shop
        you ~4 broken|broke|break the law; speeding|parking tickets|fines|ticket; points on your
        what ~4 convicted|arrested
        candidate*|applicant*|he|she ~6 convicted|arrested|prison|jail|criminal|convictions
      `),
      unless: ["record-work"],
    },
  ],
};
