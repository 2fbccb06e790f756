import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `double-barrelled` looks for in Swedish. */
export const doubleBarrelled: RuleData = {
  rule: "double-barrelled",
  severity: "low",
  kinds: ["question"],
  form: "double-barrelled",
  groups: [
    {
      patterns: patternLines(`
        stress|press|konflikter|kritik|motgångar|förändringar|deadlines|tidspress|feedback|rutiner och ~3 ?
      `),
      unless: ["episode"],
    },
    {
      patterns: patternLines(`
        om|beskriv|är @din ~4 och @din
        är du ~3 och ~1 bra|van|bekväm|villig|duktig|intresserad|kreativ|social|noggrann|snabb|stresstålig|flexibel|punktlig|tålmodig|strukturerad|pålitlig
        erfarenhet av|från ~3 och av|från; hur|vad ~1 tycker|känner|ser du ~1 om|på|för att ~4 och att
      `),
      unless: ["episode"],
    },
    {
      patterns: patternLines(`
        styrkor|styrka|bra|fördelar|framgångar|bästa och ~4 svagheter|svaghet|dåliga|nackdelar|motgångar|sämsta|utvecklingsområden|brister
        och även|också|dessutom ~3 vilken|vad|hur|varför|vilka|vilket|om|berätta|beskriv|din|ditt
        samt ~1 hur|vad|varför|vilken|vilka|vilket|om|din|ditt|dina
        när ~1 kan|börjar|vill du ~3 och ~1 vad|hur|vilken|vilket|var|vilka|varför
        om|beskriv @din ~3 och ~1 om @din; arbetar|tänker|ser du ~1 med|på|kring ~3 och med|på|kring
        har du ~1 god|goda|bra|erfarenhet ~4 och bra|god|goda|erfarenhet|körkort|utbildning|datorvana
        är du ~2 och har|kan|vill|tycker|gillar|trivs|klarar; kan|vill|klarar du ~3 och lyfta|köra|arbeta|resa|börja|hantera|tala|skriva|leda|lära|bära|ta
        gillar|älskar du ~1 siffror|människor|barn|djur|teknik|kunder och människor|siffror|barn|djur|teknik|ordning|kunder
        om ~1 skiftarbete|övertid|helgarbete|distansarbete|resor|kvällsarbete|nattarbete|lön|lönen|arbetstiderna och ~1 skiftarbete|övertid|helgarbete|distansarbete|resor|kvällsarbete|nattarbete|chefen|kollegorna|lönen|kulturen
        om att ~2 och samarbeta|arbeta|leda|undervisa|dokumentera|sälja|resa|planera
      `),
      unless: ["episode"],
    },
  ],
};
