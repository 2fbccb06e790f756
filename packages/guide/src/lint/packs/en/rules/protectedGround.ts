import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `protected-ground` looks for in English. */
export const protectedGround: RuleData = {
  rule: "protected-ground",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note", "advert"],
  groups: [
    {
      patterns: patternLines(`
        religion|religious|ethnic*|accent|disabilit*|disabled|handicap*|homosexual|gay|lesbian|transgender|transsexual|bisexual|muslim|christian|jewish|hindu|sikh|catholic|hijab|headscarf|turban|ramadan|mosque|church|synagogue|wheelchair|dyslexi*|autis*|adhd|heritage|ancestry|sexuality|nonbinary|pronouns|immigrant*
        born ~2 in|here|abroad; mother tongue; first|native language
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        where did you ~2 grow up; what country ~3 you ~2 from|born|come
        which country ~3 you ~2 from|born|come; what part of ~3 world|country ~3 from|you
        how did you learn ~4 english; your english ~4 (good); you speak ~4 so well; like a native
        names|surname|name like yours|that; what is|are your ~1 background|roots|heritage
        holidays ~3 you ~2 celebrate|observe
        you ~2 celebrate|observe ~3 christmas|easter|eid|diwali|hanukkah|holidays|ramadan|passover
        you ~2 religious|spiritual; go to church|mosque|temple
        any ~1 disability|disabilities|impairments|handicaps; disabled|disability ~3 you|your
        man or ~1 woman; male or female; are you ~2 man|woman|guy|girl; you pray|fast
        sikh|muslim|jewish|hindu|catholic ~4 you
      `),
      unless: ["family-work", "not-scored"],
    },
    {
      patterns: patternLines(`
        where ~2 you|your|parents|family|grandparents|folks|people ~3 from|born
        where ~1 you (really|originally|actually) from
        where|what ~2 your ~3 roots|origin|origins|heritage|ancestry|ancestors|descent|name|surname|accent ~2 (from|come)
        where|what ~4 that|this|lovely|your|an accent|name|surname ~1 from|come
        your|the|that|an|lovely|strong|foreign|thick|heavy|noticeable|slight|regional|funny accent
        your name ~5 from|origin|foreign|unusual|exotic|pronounce
        your ~1 mother|native|first|home language|tongue; mother tongue
        is|was|english|that ~3 your first|native|second|mother language|tongue; native speaker|english
        what|which language* ~2 you speak ~2 home
        what ~3 your ~3 ethnic*|race|nationality|religion|religious|faith|ancestry|heritage|caste|gender|sex|sexuality|sexual|pronouns|disability|belief|beliefs|cultural background
        @your (own) ethnic*|ethnicity|race|religion|religious|faith|caste|ancestry|heritage|sexuality|sexual|gender|pronouns|disability|disabilities|impairment|impairments|dyslexia|adhd|autism|wheelchair|hearing|stammer|stutter|deafness|blindness
        what|which ~1 religion|faith|race|church|mosque|temple|synagogue|god|denomination|ethnicity|ethnic|caste|gender|sex
        how old are|is|were you; how old you are; your exact|real|actual|own age
        what|state|give|tell|know|mind|share|write|ask|asking ~4 your age
        your ~1 birth|date of birth|birthday|birthdate|dob; date|year|place|month of birth
        what year ~2 you born; when|where ~2 you born; year ~1 you born; birth date|year|certificate
        are|were you ~3 born
        are|is you ~3 gay|lesbian|straight|bisexual|bi|queer|homosexual|heterosexual|trans|transgender|transsexual|nonbinary|intersex|lgbt*
        sexual orientation|preference*; gender identity|reassignment|transition
        identify as|your gender|sex; come|came out as|at
        are|were|is you ~3 muslim|christian|jewish|jew|hindu|catholic|sikh|buddhist|protestant|orthodox|atheist|religious|believer|mormon|pentecostal|evangelical|lutheran|devout
        you ~3 believe in god
        you ~3 pray|fast|observe|celebrate|attend|practise|practice|keep ~4 ramadan|sabbath|shabbat|church|mosque|eid|christmas|easter|lent|religion|religious|kosher|halal|diwali|prayer|prayers|hanukkah|day|temple|synagogue|faith
        you pray|praying; do|will|would you ~3 ramadan|sabbath
        you ~4 wear|wearing|remove|take ~3 headscarf|hijab|turban|kippah|veil|burqa|niqab|cross|scarf
        you|your ~6 religious|religion|faith ~4 holidays|dress|beliefs|reasons|festivals|clothing|interfere|allow|prevent|work
        you ~3 have|got ~3 disability|disabilities|disabled|impairment*|handicap*|dyslexia|dyslexic|autism|autistic|adhd|add
        are|is you ~2 disabled|handicapped|dyslexic|autistic|deaf|blind|neurodivergent|neurodiverse|black|white|asian|african|indian|chinese|roma|gypsy|traveller|latino|latina|hispanic|arab|polish|turkish|mexican|foreigner|immigrant|native|irish|indigenous|mixed|aboriginal|british|american|male|female
        you use|need|in ~2 wheelchair|hearing|cane|crutches
        as a|an (young|older|black|single|white|muslim|gay|trans|disabled) woman|man|female|male|girl|lady|guy|mother|father|muslim|christian|immigrant|foreigner|lesbian|jew|mum|mom|dad
        being a (young|older|black|only|muslim|white|trans) woman|man|female|male|girl|lady|guy
        man's|man|woman's|woman job|work; a woman|girl|lady|man|guy like you; only woman|man|female|girl
        how|would ~5 women|woman|female|lady|girls ~3 cope|handle|manage|physically
        you ~4 work*|working|cope|take|taking|fit|manage|handle ~3 with|for|from|as|under|among ~3 men|women|woman
        you ~3 immigrate*|immigrant|emigrate|refugee|asylum|arrive|move ~3 country|here|refugee|uk|us|states
        when|why ~2 you ~2 come|move|immigrate|arrive to this|here|britain|america|england|country
        how long ~4 lived|been in this|the|britain|america|england country|uk|us|here|states
        cultural|ethnic|racial background
        foreign|non native|ethnic ~2 accent|name|sounding|speaker|minority
        strong|foreign|thick|heavy|regional|clear accent*
        your parents|grandparents ~4 born|immigrants|from|religious
        are|were your parents|grandparents|family ~4 born|from|immigrants|british|american
        you|your ~3 skin|complexion|hair texture
        candidate*|applicant*|she|he ~5 gay|lesbian|transgender|muslim|christian|jewish|disabled|disability|ethnicity|religion|accent|race
        born|biologically ~2 male|female|man|woman|boy|girl
        male|female|men|women ~1 preferred|only|candidates
      `),
      unless: ["not-scored"],
    },
  ],
};
