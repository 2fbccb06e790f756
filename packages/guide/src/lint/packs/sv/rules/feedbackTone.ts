import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-tone` looks for in Swedish. */
export const feedbackTone: RuleData = {
  rule: "feedback-tone",
  severity: "medium",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        du ~2 misslyckades|misslyckats|saknar|brister|brast|floppade|klantade|slarvade|bommade|slösade
        @din ~4 dålig|dåligt|dåliga|svag|svagt|svaga|usel|uselt|usla|hemsk|bristfällig*|undermålig*|undermåligt|pinsam*|slarvig*|värdelös*|värdelösa|medioker|otillräcklig*|tråkig*|rörig*|förvirrad*|katastrof*|lam|lamt|lama
        dålig|dåligt|dåliga|svag|svaga|svagt|usel|usla|uselt|slarviga|slarvigt|undermålig*|otillräcklig*|mediokra|tråkiga|pinsam* ~2 svar|svaren|insats|intryck|exempel|prestation|intervju|förberedelser|attityd|kommunikation
        du ~2 är|var|verkar|verkade|framstår|framstod|upplevs|upplevdes|kändes|känns|låter|lät ~3 lat|arrogant|oförberedd|korkad|tråkig|nervös|otrevlig|oprofessionell|dum|konstig|stel|förvirrad|inkompetent|okvalificerad|desperat|passiv|blyg|aggressiv|kall|oengagerad|oseriös|ointresserad|osäker
        du ~2 uppenbarligen|tydligen|bara|helt|aldrig|inte ~1 ens|kunde|har|förstod|förstår|hade|lyckades
        du borde|skulle ~1 ha|vetat|fattat|förstått|vara|förberett; slöseri ~2 tid
        inte ~1 tillräckligt ~1 bra; inte|ej ~1 bra|god nog; inte ens; långt ifrån|under; sunt förnuft
        besvikna|chockade|oimponerade|besviken|bedrövligt; sök inte; kom inte tillbaka; ingen idé
      `),
    },
  ],
};
