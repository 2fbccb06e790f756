import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `criminal-record` looks for in Swedish. */
export const criminalRecord: RuleData = {
  rule: "criminal-record",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        gripen|häktad|anhållen|dömd|dömts|straffad|ostraffad|belastningsreg*|fängelse*|kriminell*|brott|polisen|åtalad|böter|rattfyll*|rattfull|domstol|fortkörning*|snatt*|polisanmäld|brottsreg*|häktet|villkorlig*|rättvisan|kåken|lagföring
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        har|är|blev|var du ~3 dömd|straffad|gripen|åtalad|häktad|anhållen|bötfälld|fälld|lagförd
        något|någonting i ~2 registret|belastnings*; utdrag ~3 belastningsreg*|polisen; ostraffad
        prickfri|fläckfritt förflutet; på fel sida ~2 lag*; hamnat ~3 (i) rätta|domstol|klorna
        stått inför|i rätta; inför rätta; förflutet ~4 (du) (kriminell); kört onykter|berusad|full
        körkort* ~3 indraget|återkallat
      `),
      unless: ["record-work"],
    },
    {
      patterns: patternLines(`
        du ~5 gripen|gripits|häktad|häktats|anhållen|dömd|dömts|dömdes|straffad|straffats|åtalad|åtalats|brottsregistret|belastningsregistret|misstänkt|fängelse|fängelset|kriminell|kriminalitet|brott|brottslig|brottslighet|kåken|finkan|böter|fotboja|villkorlig|skyddstillsyn|prickad|polisanmäld|polisanmälts|bötfälld|lagförd|fälld
        dömd|dömdes|straffad|gripen|häktad|åtalad ~4 för|du ?
        blev|är|var|har du ~2 dömd|straffad|gripen
        belastningsregister|belastningsregistret|straffregister|straffregistret|brottsregistret|brottsregister|misstankeregistret|belastningsregisterutdrag|polisregister
        straffad|ostraffad
        suttit|satt|sitta|sitter|avtjänat ~1 inne|fängelse|häktet|straff|häkte|bakom|av
        suttit|satt i fängelse|häkte|finkan
        klammeri|problem|trubbel|bekymmer|göra|konflikt ~2 med ~1 rättvisan|polisen|lagen|polis
        polisen ~4 göra|du; begått|begå|begick ~2 brott|kriminell*|olagligt
        du ~4 stulit|stal|snattat|snattade|rattfull|rattfylleri|fortkörning*|misshandel|bedrägeri
        fortkörningsböter|parkeringsböter|fortkörning|rattfylla|rattfylleri|fartböter|ordningsbot
        kriminell|kriminellt|brottsligt|kriminella bakgrund|förflutet|historik|belastning
        kronofogden|betalningsanmärkning* ~4 du|dig|?; prick*|fläck* ~2 register|registret
        brutit mot lagen
        kandidat*|sökande|hon|han ~6 dömd|straffad|gripen|fängelse|brott|belastningsregistret|kriminell
        villkorlig dom
      `),
      unless: ["record-work"],
    },
  ],
};
