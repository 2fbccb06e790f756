import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `advert-coded-word` looks for in Swedish. */
export const advertCodedWord: RuleData = {
  rule: "advert-coded-word",
  severity: "medium",
  kinds: ["advert"],
  groups: [
    {
      patterns: patternLines(`
        ninja*|rockstjärna*|rockstar*|guru*|superstjärna*|stjärnsäljare|hjälte|hjältar|krigare|rebell|jägare|vinnarskalle|vinnarskallar|alfa*|supersäljare|kanonsäljare
        aggressiv*|dominant*|dominerande|hungrig|hungriga|kaxig|kaxiga|tuff|tuffa|orädd|orädda|tävlingsinriktad*|stresstålig*|karismatisk*|tävlingsmänniska|hårdhudad*
        skinn på näsan; hård hud; som en familj
        grabb|grabbar|tjej|tjejer|kille|killar|gubbar|damer|dam|herrar|flicka|flickor
        brandman|städerska|servitris|sekreterarska|hemhjälp|barnflicka|värdinna|kassörska|förman|köksa
        ungdomlig*|sprudlande|moderlig*|kvinnlig*|manlig*|maskulin*|feminin*; hög puls
        högt|högsta tempo; svensk|svenska som|på modersmål*|modersmålsnivå; modersmål*
        perfekt|felfri svenska; utan|ingen brytning|accent; han ska|kommer|har|är; arbeta hårt|stenhårt
        fysiskt stark; passa ~2 in ~2 gänget|kulturen; kulturell|kulturellt match*|passform
        ge|ger|gett ~1 110; duktig|söt flicka|tjej
      `),
    },
  ],
};
