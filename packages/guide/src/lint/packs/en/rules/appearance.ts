import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `appearance` looks for in English. */
export const appearance: RuleData = {
  rule: "appearance",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note", "advert"],
  groups: [
    {
      patterns: patternLines(`
        tattoo*|piercing*|beard|hairstyle|haircut|makeup|lipstick|moustache|bmi
        your weight|height|hair|looks
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        your (own) height|weight|hair|beard|tattoos|tattoo|piercings|looks|appearance|makeup|figure|teeth
        you ~6 tattoo|tattoos|piercing|piercings|lipstick
        willing|prepared|mind|happy ~5 cover|shave|cut|remove|dye|trim
        candidate*|applicant*|she|he|person|they ~3 look|looks|looked|dressed|dress ~2 (the) part|smart|professional|good|tidy|neat|scruffy|fit|presentable
      `),
      unless: ["appearance-work", "not-scored"],
    },
    {
      patterns: patternLines(`
        how tall|heavy are|is you; how much ~2 you weigh
        your ~2 height|weight|hair|hairstyle|haircut|beard|moustache|mustache|tattoo|tattoos|piercing|piercings|looks|appearance|figure|makeup|clothes|outfit|skin|teeth|nails|dress|shoe|waist|physique|body|build|jewellery|jewelry|nose|face|shirt
        height|weight and weight|height
        you|your ~8 tattoo|tattoos|tattooed|piercing|piercings|pierced|makeup|heels|lipstick|beard|shave|shaved|shaving|haircut|hairstyle|moustache|mustache|dreadlocks|dreads|braids|slim|overweight|thin|fat|diet|attractive|pretty|handsome|dyed|stubble|earrings|ring
        you ~5 cut|dye|cover|trim|grow|change|tie|straighten ~3 hair|beard|tattoo|tattoos|look|hairstyle
        make up and|on|every|at; you ~5 make up
        you ~4 lose|lost|losing|gained|gain ~2 weight|pounds|kilos
        what|which|your ~2 dress|clothing|clothes|waist|shoe|bra|shirt|jacket|suit size
        what ~2 size ~2 you
        photo|picture|photograph|headshot|selfie ~6 you|your|application|cv|yourself|attach|candidate|resume
        attach|send|include|enclose|submit|upload ~3 photo|picture|photograph|headshot|selfie
        attractive|attractiveness|handsome|pretty|beautiful|groomed|grooming|presentable|looker|looking|overweight|obese|slim|chubby ~6 candidate*|applicant*|she|he|person|woman|man|appearance
        candidate*|applicant*|she|he|person|they|their|his|her ~6 attractive|handsome|pretty|groomed|grooming|presentable|height|overweight|obese|slim|tattoo*|piercing*|dressed|dress|clothes|outfit|hair|hairstyle|appearance|beard|makeup|physique|figure|shoes|body|good-looking
        candidate|applicant|she|he weight; physically|visually attractive
        good|nice looking|looks|figure|appearance
        well|poorly|smartly|badly|neatly|sloppily|shabbily groomed|dressed|kempt
        his|her|their|general|good|and|or|overall looks
        rate|score|note|grade|judge ~4 appearance|clothing|outfit|dress|attire|grooming|hair
        general|overall|physical|personal|outward appearance|looks|attractiveness
        look|dress|looks|dressed the part
        look|looks good|right ~4 customers|photos|guests|camera|front|our|uniform|brand
        describe ~2 your ~2 looks|appearance; what ~1 you look|looked like; fit into ~3 uniform|size
        dress ~2 sexy|feminine|nicely
      `),
      unless: ["appearance-work", "not-scored"],
    },
  ],
};
