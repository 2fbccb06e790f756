import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `leading` looks for in Swedish. */
export const leadingQuestion: RuleData = {
  rule: "leading",
  severity: "low",
  kinds: ["question"],
  groups: [
    {
      patterns: patternLines(`
        ^ (@opener) *r|är|kan|ska|vill|skulle|borde|måste du|det|den|vi|man|ni|alla ~1 inte|ej
        antar|hoppas|gissar|förmodar|utgår|räknar|tror jag|vi; du som ~1 är|har|gillar|brinner|älskar
        varför ~2 älskar|brinner; varför ~4 bäst
        din|ditt|dina fantastiska|utmärkta|enorma|stora|otroliga; en sådan som; med tanke på
        bara|endast|inga lata|dåliga; håll med; inte ~2 emot
      `),
    },
    {
      patterns: patternLines(`
        ^ (@opener) (@opener) tycker|håller|vill|är|skulle|kan|har|känner|anser|borde|måste|tror|gillar inte|ej du|det|vi|man|ni|alla
        stämmer det ?; det stämmer; inte sant|så|riktigt|va ?; , inte ~1 (så) ?; är du ~1 också; tycker|känner|anser du ~1 också
        du måste ~2 ha|vara|känna|tycka|älska|väl; du håller ~2 med; det håller du
        vem vill|älskar|gillar inte; vem ~1 skulle inte
        hur fantastiskt|härligt|hemskt|underbart|kul|roligt|tråkigt; vi är ~2 överens
        förstår du ~2 hur ~1 viktigt; det är ju; är ju; jag är säker; säker på att du
      `),
    },
    {
      patterns: patternLines(`
        visst ~4 du|ni|är|det; nog ~1 är|har|kan|gillar|tycker|sätter|vill|håller du|det
        ^ (@opener) nog
        ^ (@opener) du|det|ni|detta|alla|man ~3 väl|nog|säkert|ju|visst|antagligen|förmodligen|troligen|sannolikt|rimligen
        du|det|ni|detta|alla|man ~2 väl|antagligen|förmodligen|givetvis|självklart|naturligtvis|förstås|såklart|troligen|sannolikt|rimligen
        du ju
        är|har|kan|vill|skulle|klarar|gillar|tycker|känner|brukar|trivs|tar|ser|måste|får ~1 väl|nog|säkert|ju|visst|givetvis|självklart|naturligtvis|förstås|såklart du|ni|det|inte|inga|inget|en|van|aldrig|alltid|okej|helt|bra
        du ~6 väl|visst|säkert ?; eller hur; inte sant
        , va|visst|eller|väl|ja|stämmer|sant|okej|ok|nej|hur ?; va ?
        ^ (@opener) (@opener) håller|tycker|är|vill|skulle|kan|har|känner|anser|borde|måste|tror|gillar|ser|blir|går|bör du|det|den|vi|man|detta|ni|alla|kunden (här) inte|ej
        håller|tycker|anser|menar|känner du (också) inte|ej; håller du med; är det inte
        jag|vi antar|förutsätter|utgår|förmodar|gissar|räknar|hoppas|tror|litar|förstår|ser|utgår ~1 att|med|från ~2 du|att
        utgår|räknar från|med ~1 att
        självklart|givetvis|naturligtvis|förstås|såklart|uppenbarligen|rimligen ~5 du|?
        ^ (@opener) självklart|givetvis|naturligtvis|såklart|uppenbarligen
        som du|ni ~2 vet|förstår|ser|känner; som vi alla; alla vet
        här|hos ~2 älskar|tycker|gillar|vill|tror|brinner|ställer alla|vi
        älskar|tycker|brinner|gillar alla
        som ~1 alla ~3 duktiga|bra|riktiga|seriösa|professionella|goda|andra|vettiga|rutinerade
        en|varje|alla|riktig ~1 bra|riktig|duktig|god|seriös|professionell|riktiga|duktiga|bra ~1 sjuksköterska|lärare|utvecklare|chef|ledare|kock|säljare|chaufför|medarbetare|kollega|person|servitör|undersköterska|ingenjör|pedagog|hantverkare ~4 (gör) ju|alltid|aldrig|ska|måste|vet|skulle|gör|tar|förstår
        vi värdesätter|tror|vill|förväntar|kräver|älskar|hatar|prioriterar|sätter|tycker|gillar|ser|behöver ~8 så|hur|vad|och|, ~1 (så) hur|vad|är|skulle|har
        vi värdesätter|tycker|sätter|tror|älskar ~10 , så
        hur mycket ~1 älskar|tycker|gillar|uppskattar|ser|brinner du|vill
        hur (väldigt|otroligt|oerhört) viktig|viktigt|avgörande|roligt|kul|härligt|fantastiskt|hemskt|jobbigt|tråkigt|fel|illa|dåligt|dålig|oansvarigt|oprofessionellt|skönt|taggad|peppad|irriterande ~1 är|var|skulle|blev|känns|kändes det|du|att|för|kvalitet|din
        varför är|var|vore|ska|bör|måste ~4 fel|bra|viktigt|bättre|bäst|dåligt|rätt|oacceptabelt|avgörande|självklart|dumt|sämre|farligt|roligt|viktigast
        vad älskar|hatar|beundrar|avskyr du; du ~1 skulle väl|aldrig|inte|ju
        du har ~2 inget|inga ~2 emot|problem; inga|inget problem ~6 ?
        du ~1 klarar|gillar|är|vill|har|kan|tycker ~5 , eller|va|inte|visst|ja|stämmer
        delar du ~2 vår|uppfattning|åsikt; är du ~2 överens|enig
        alla|flesta|ingen|folk ~1 vet|älskar|gillar|förstår; de flesta ~2 tycker|håller|vill
        instämmer du; inget|inte emot att; för|hos oss ~3 är|viktigast|viktigt ~6 så|, hur|vad
        kan|ska vi ~2 överens; varför tycker|anser|tror|menar du ~2 att ~5 bäst|bästa|viktigast|viktigaste|bättre|roligast|finast
        det måste ~2 varit|kännas|vara|känts; måste det ~2 varit|kännas; hur kommer det sig att du ~2 så
        det är klart|givet|självklart|uppenbart|tydligt|bra|viktigt att ~6 , hur|så|eller|inte
        ingen ~1 vill|gillar|tycker|orkar väl|ju; är inte kunden|patienten|eleven|kvalitet|säkerhet|ärlighet|barnen|brukaren|gästen|teamet
        den|din|en orimliga|orimlig|dåliga|dålig|hemska|hemsk|hopplösa|hopplös|elaka|elak|inkompetenta|inkompetent|värdelösa chef|chefen|kund|kunden|kollega|kollegan|ledning|ledningen
        varför ska|bör|måste man|alla|vi ~3 alltid|aldrig|förstås; inte ~3 orimligt|löjligt|konstigt|självklart|vansinnigt ?
        man ska|bör|måste ~1 väl|ju|alltid; så klart ~3 du|att; du skulle ~1 (väl) aldrig|alltid
        du delar|gillar|trivs|förstår|inser|håller|ställer|brinner ~2 väl|nog|säkert|förstås|ju|självklart
        helt|ganska|väldigt rimligt|självklart|naturligt|normalt , ~1 eller|inte|va; håller du ~3 med oss|mig
      `),
      unless: ["open-tag"],
    },
  ],
};
