import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `health` looks for in English. */
export const health: RuleData = {
  rule: "health",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        illness*|sick|sickness|disease*|medication*|meds|antidepressant*|depress*|anxiety|burnout|therapist|therapy|psychiatrist|psychologist|cancer|diabet*|epilep*|migraine*|asthma|surgery|hospital*|smoker|smoke|alcohol|drugs|drinking|vape|hiv|covid|insomnia|diagnosed|diagnosis|addict*|rehab|doctor|gp|ailment*|unwell|injur*|cigarette*|healthy|prescription*|counselling|counsellor|operation|allerg*
        mental health; health problems|issues|conditions|condition|record|insurance|history
        back pain|trouble|problem|problems
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        do|did|have|had|are|were|do you (ever|often|currently|still|sometimes) (ever) have|had|suffer|suffered|suffering|get|got|struggle|struggled|experience|experienced|been|taking|take|on ~3 illness|illnesses|depression|anxiety|burnout|cancer|migraines|panic|attacks|seizures|epilepsy|diabetes|asthma|allergies|insomnia|injury|injuries|surgery|covid|breakdown|medication|meds|pills|antidepressants|stress|condition|conditions|disease|addiction|pain|ptsd|blackouts
        your (own) health|illness|medication|diagnosis|back|knees|nerves|stamina|fitness|weight|blood|glasses|eyesight|drinking|smoking|habits
        how is|are your back|health|knees|nerves|sleep|mind|fitness
        your (current|general|overall) mental|physical|medical|emotional ~1 health|state|condition|history|wellbeing|limitations|stability
        physical|medical|mental limitation*|restriction*|problem*|issue*|state|wellbeing|illness*|conditions|history|breakdown
        units|beers|glasses|cups|cigarettes|drinks ~4 you|a|per ~2 (week|day|night)
        you ~2 drink|smoke|vape|gamble|party|binge ~2 ?|a|at|on|much|often|regularly|heavily|every
        how much|many|often ~2 you drink|smoke|gamble|party
        you ~3 gamble|gambling|hangover|hungover|hangovers|steroids|cocaine|substance|substances
        trouble|problems|difficulty sleeping; panic attacks; signed off ~1 (with|by|for)
        ill health|sick leave|sick note|sick days; off sick|ill; sick ~3 last|this|past year|twelve|12
        days ~3 sick|ill|sickness
        ever been ~3 ill|hospital|hospitalised|hospitalized|sick|diagnosed|treated; diagnosed with|by
        under ~2 doctor|medical|treatment|influence
        undergo|undergoing|receiving|having ~2 treatment|therapy|chemo|surgery; able bodied
        you stay|keep ~1 healthy|fit|in shape; alcoholics anonymous
        drug|alcohol|substance problem|problems|abuse|issues|test|habit|use|addiction|misuse
      `),
      unless: ["health-work"],
    },
    {
      patterns: patternLines(`
        you ~5 smoke|smoker|vape|vaping|drugs|cannabis|weed|alcoholic|sober|teetotal|marijuana|smoked|cigarettes
        do|did|how|much|often|can you drink
        you ~3 drink|drinking ~3 alcohol|much|weekend|weekends|often|heavily|week|night|problem
        your ~2 drinking|smoking|alcohol|drug|sleep|sleeping|eating|diet|health|weight problem|habit|habits|use|consumption|history
        your (general|mental|physical|current|own|overall) health|illness|illnesses|diagnosis|medication|doctor|condition|therapist|psychologist|psychiatrist|surgery|operation|disease|injury|injuries|cancer|depression|anxiety|migraines|back|knees|blood|bmi|allergies|sick|sickness|absence|absences|medical|burnout|symptoms|epilepsy|diabetes|periods|period|menopause|vaccination
        mental|physical health ~6 you|your; how ~3 you ~3 mentally|psychologically
        how|is ~2 your|the health; you ~3 healthy|ill|unwell
        you ~6 depression|depressed|anxiety|burnout|burnt|burned|breakdown|bipolar|ptsd|panic|migraine|migraines|epilepsy|diabetes|diabetic|cancer|asthma|hiv|hepatitis|covid|allergies|allergic|illness|illnesses|disease|diseases|ailment|ailments|eating|addiction|addictions|addicted|rehab
        you ~3 medication|medications|meds|antidepressants|painkillers|insulin
        you ~3 on|take|taking|taken|took|use|using|need|prescribed ~3 medication|medications|medicine|medicines|meds|antidepressants|prescription|prescriptions|pills|painkillers|insulin|drugs
        you ~5 medical|health condition*|problem*|issue*|history|concern*|exam*|complaint*|conditions|checkup
        any|chronic|serious|ongoing|underlying|longterm|physical|mental|long|past|previous|medical|health ~3 illness|illnesses|disease*|condition|conditions|ailment*|injuries|injury|diagnosis ?
        any|your|had ~2 back|knee|heart|sleep|hearing|shoulder|neck|joint problem*|trouble*|issue*|injur*|condition*|pain*
        bad|dodgy|sore back|knee|knees
        you ~5 surgery|surgeries|operation|operated|hospitalised|hospitalized|hospital|injured
        you ~5 therapist|therapy|psychologist|psychiatrist|counselling|counsellor|counseling|shrink
        you ~3 see|visit|seen ~3 doctor|gp|therapist
        sick|sickness|illness leave|days|day|absence|absences|record|note|notes|pay ~9 you|your|year
        you|your|were|been ~6 sick|sickness|illness leave|days|absence|absences|record
        you ~4 off|signed|called|call|calling ~2 sick|work|ill|illness|in
        many days|sick|times ~6 sick|off|ill|absent|miss|missed; how often ~3 ill|sick|absent|unwell
        how many ~3 days ~5 miss|missed|absent|take|off; absent|absence ~5 you|health|illness
        workers|worker|workers' comp|compensation
        disability|sickness|incapacity benefit*|pension ~4 you
        physical|medical|drug exam|examination|test|screening; you ~3 covid|vaccinated|vaccine|jab|jabs
        you ~4 blood pressure; how ~2 you ~2 sleep|sleeping; you sleep ~2 night|well|enough|hours
        your ~3 bmi|exercise|workout; how much|often ~2 you exercise|exercising; recreational drug*
        burned|burnt out; nervous|mental breakdown; family history of
        candidate*|applicant*|she|he ~6 healthy|illness|ill|sick|depressed|medication|burnout|disease|health
        genetic; are you fit|physically fit
      `),
      unless: ["health-work"],
    },
  ],
};
