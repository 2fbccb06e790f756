import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `age-hint` looks for in English. */
export const ageHint: RuleData = {
  rule: "age-hint",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note", "advert"],
  groups: [
    {
      patterns: patternLines(`
        oldest|youngest ~2 in|on|person|here|one|member; being ~2 oldest|youngest; golden years
        spring chicken; long ~3 you ~2 been ~1 working|workforce
        when ~2 you ~1 start|begin work|working
        old|older|young|younger ~4 manager|boss|supervisor ~4 you
        someone|person ~2 your (own) age|years
      `),
      unless: ["age-work"],
    },
    {
      patterns: patternLines(`
        retire|retirement|retiring|pension|millennial*|boomer*|generation|youthful|overqualified|grandchildren|grandkids
        school ~4 year|when|ago; years|long ~3 ago|since ~4 school|college|university|graduat*; your age
        too old|young
        young|younger team|colleagues|boss|manager|managers|crowd|staff|crew|bunch|people|workforce|lot
        at this stage
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        people|peers|person|someone|folks|colleagues|group ~1 your|his|her age; your age group|bracket
        at your|his|her age; born in ~2 #number|seventies|eighties|nineties|sixties|50s|60s|70s|80s|90s
        slow|slowing down; twilight|autumn of ~2 career|years; you ~2 must ~3 been around|close|near
        fresh|straight|just out|from of ~2 school|college|university|uni
        since you ~2 left|finished school|college|university
        how many|much years ~4 before ~3 you ~2 stop|quit|hang; hang up your; sell by
        later in|stage life|career; young people|kids|lads|guys ~5 you
        tiktok|snapchat ~5 your|you ~3 (age); keep ~2 up with ~3 younger|young|technology|kids
        vim|vigour|vigor; old fashioned; last job before; too ~2 late ~2 career
        experience|years ~4 too much; much too experienced
      `),
      unless: ["age-work"],
    },
    {
      patterns: patternLines(`
        you|your ~5 retire|retiring|retirement|pension|pensioner|retired
        retire|retirement|pension ~6 you|your
        when|what year|which ~3 you ~3 graduate*|leave|left|finish|finished|start|started ~3 high|school|college|university|gcses|uni|o|secondary|sixth|from
        what|which year ~4 graduate*|school|gcses|sats|degree|diploma|college|university
        when|year ~3 you ~2 graduate; how long ~5 out of school|college|university
        young|youthful|youngish (and) (dynamic|hungry|fun|vibrant|energetic|lively|fresh|ambitious) team|crew|bunch|company|crowd|gang|environment|workforce|staff|people|guys|colleagues|office|startup|lads|workplace|group|culture|place
        team|crew|everyone|everybody|colleagues|staff|office|most|people|lads|group ~5 young|younger|youthful|twenties|thirties|20s|30s|twentysomethings
        average age; half|twice your age
        younger|older|half ~2 boss|manager|than|supervisor|colleagues|team|guys|people|lads
        your|his|her|their generation; overqualified|over qualified
        too|bit|very|rather|little|so ~2 old|young|experienced|senior|junior|inexperienced|mature ~4 this|for|to
        you look|seem|sound|are|come ~3 young|youthful|old|older|younger|mature|junior|senior ~1 (for)
        young|old enough; set in your|their|his|her ways; digital native*; boomer*|millennial*|gen z|x|y
        recent|fresh graduate*|grad|grads; school leaver*
        at|for|given your|his|her (stage|time) (of) life|age; stage of (your) life|career
        someone|person|somebody ~3 young|younger|older|youthful|mature|fresh|energetic; more youthful
        still ~4 energy|stamina|hungry|keep up|pace; energy|stamina ~6 young|younger|lads|guys|age|kids
        keep|keeping up ~4 young*|kids|twenty|pace|lads|generation
        how many|much ~2 more|longer|years ~5 you ~5 work|working|left|career|going
        years ~3 left ~5 you|career|working; how much longer; past (their|your|his|her) prime|peak
        your prime; wind|winding down; over the hill; grey|gray|white hair|haired|hairs
        old dog|school|timer|timers|hand; learn*|teach ~3 new tricks
        technology|computers|tech|social ~5 your|at|your age|generation; old enough to; young enough to
        your|their grandchildren|grandkids|grandchild
        grandparent|grandmother|grandfather|grandma|grandpa|granny|grandad; mature ~4 prime|enough
        under|over|around|about|nearly|almost 25|30|35|40|45|50|55|60|65|thirty|forty|fifty|sixty
        candidates|applicants|people|someone ~3 under|over|between #number|thirty|forty|fifty
        in your|their|his|her|early|late|mid ~1 twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s|60s
        long term ~4 at your; before my|your|our time
        remember when|the days|life ~5 fax|typewriter|internet; so late|early in life|career
        fresh blood|faced; young|younger blood|guns|talent|gun|candidates|applicants
        candidate*|applicant* ~5 young|old|older|younger|youthful|mature
      `),
    },
  ],
};
