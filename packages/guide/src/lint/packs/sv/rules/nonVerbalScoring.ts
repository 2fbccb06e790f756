import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `non-verbal-scoring` looks for in Swedish. */
export const nonVerbalScoring: RuleData = {
  rule: "non-verbal-scoring",
  severity: "medium",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        ögonkontakt*|handslag*|kroppsspråk*|kroppshållning*|handskakning*; tar|tog|ta ~3 i hand
        handen|hälsar|hälsade ~4 slapp|slappt|fast|ordentligt; suckar|himlar|harklar|stirrar|darrar
      `),
      unless: ["not-scored", "asks-of-work", "asks", "reads-feeling"],
    },
    {
      patterns: patternLines(`
        ögonkontakt*|handslag*|handskakning*|kroppsspråk*|kroppshållning*|hållning|hållningen|gest|gester|gestik*|gestikuler*|gesterna|mimik*|minspel*|ansiktsuttryck*|blicken|blick|leende*|handtryckning*|kroppsställning*
        i ögonen
        tittar|ser|titta|se|stirrar|blickar ~3 ögonen|kameran|golvet|bort|undan|skärmen|ner|blick
        viker|flackar|flacka|vika|möter|möta|undviker|söker|håller ~2 blick|blicken|med|undan
        korsade|korslagda|korsar|lägger|korsa|kors armar|ben|armarna|benen; armar|armarna|benen ~2 kors
        ler|skrattar|log
        skruvar|skruva|vrider|vaggar|gungar|fipplar|pillar|trummar ~3 på|med|sig|fingrarna|stolen|pennan
        skruvar på
        sitter|sitta|satt|står|lutar|går|hänger ~3 rak|upprätt|rakryggad|ihopsjunken|hopsjunken|bakåt|framåt|stilla|still|rakt|slängd|rak-
        rak|rakt rygg|ryggen|i; händerna|handsvett|fingrar; nickar|blinkar|rodnar|svettas; icke verbal*
        ickeverbal*; pondus|utstrålning|scennärvaro
        fast|slappt|svagt|löst|kraftigt|slapp handslag*|grepp
        sättet|hur ~2 kandidat*|hon|han|sökande ~1 sitter|rör|går|står; rör sig
      `),
      needs: ["assess"],
      unless: ["not-scored", "asks-of-work", "reads-feeling"],
    },
    {
      patterns: patternLines(`
        röst|rösten|röstläge*|tonfall*|tonläge*|röststyrka*|röstvolym*|stämma|stämman|talhastighet|taltempo*|taltempot|röstens
        talar|pratar|tala|prata ~2 tyst|högt|lågt|långsamt|snabbt|fort|monotont|tydligt|svagt|stadigt|lugnt
        mumlar|stammar|sluddrar|viskar
      `),
      needs: ["assess"],
      unless: ["not-scored", "asks-of-work", "feeling"],
    },
    {
      patterns: patternLines(`
        tonfall*|tonläge* ~3 vägas|betyget
      `),
      unless: ["not-scored"],
    },
  ],
};
