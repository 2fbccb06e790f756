import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `feedback-empty-phrase` looks for in Swedish. */
export const feedbackEmptyPhrase: RuleData = {
  rule: "feedback-empty-phrase",
  severity: "low",
  kinds: ["feedback"],
  groups: [
    {
      patterns: patternLines(`
        denna|den här gång|gången; den här gången; inte ~1 rätt match*|person|profil|matchning
        rätt match*; inte ~3 matchade|matchar|riktigt|klickade|klickar
        gått|går|gå|valt ~2 vidare med ~1 andra|annan|några; vidare med andra|annan
        annan|andra riktning|väg
        stort|många|högt|hög|stor ~2 antal|intresse|ansökningar|sökande|konkurrens|kvalitet|gensvar
        hård|tuff konkurrens; lycka till; önskar ~2 lycka|all|bästa
        framtida|fortsatta|fortsatt utmaningar|karriär|arbetssökande|jobbsökande|lycka|jobbsök
        sparar|behåller ~3 cv|ansökan|uppgifter|profil; noga|noggrant övervägande|överväganden
        efter ~1 noga|noggrant; tack|tackar ~2 för ~1 visat|ditt|intresse; magkänsla*
        det ~1 lilla extra; lilla extra; personkemi*|kemi|kemin; något|det ~2 saknades
        känslan|kändes|känns ~3 rätt|fel|inte|att
        trevligt|härligt|positivt|gott|trevlig|härlig intryck|person|kontakt; utrymme för förbättring
        ingen match
      `),
    },
  ],
};
