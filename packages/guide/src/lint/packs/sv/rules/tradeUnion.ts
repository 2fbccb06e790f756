import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `union` looks for in Swedish. */
export const tradeUnion: RuleData = {
  rule: "union",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        facket|facklig*|fackförbund*|fackförening*|fackmedlem*|strejk*|fackansl*
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        är|var du ~2 organiserad|fackansluten|facklig|fackligt; facket|fackföreningen|fackförbundet ~4 ?
        du ~4 kollektivavtal|strejk|strejkat|facket; kontakt ~2 facket; gå ~1 med ~2 facket
        rösta|röstat ~3 strejk
      `),
      unless: ["union-work"],
    },
    {
      patterns: patternLines(`
        facket|fackligt|facklig|fackliga|fackförbund*|fackförening*|facklige|fackanslut* ~7 du|dig|din
        du|dig|din|vilken|vilket ~7 facket|fackligt|facklig|fackliga|fackförbund*|fackförening*|fackanslut*|fack
        med i|ur facket|fack; vilket fack|fackförbund; strejk* ~5 du|dig
        du ~5 strejk*|blockad|skyddsombud|arbetsplatsombud|klubbordförande|klubben
        medlem ~2 kommunal|unionen|metall|vision|saco|lo|tco|handels|byggnads|ifmetall|vårdförbundet|lärarförbundet|transport|seko|ledarna|facket|syndikalist*|hrf|elektrikerna|målarna|akademikerförbund*|st|jusek|livs|fastighets|akavia|ssr
        kommunal|unionen|handels|byggnads|seko|vårdförbundet medlem|ansluten; a kassa ~4 du
        fackanslut*|fackmedlem*|fackpamp
        fackligt engagemang|aktiv|engagerad|intresserad|uppdrag|ansluten|organiserad
        kollektivavtal* ~6 du; du ~6 kollektivavtal*
        facklig|facklige|fackliga ~1 aktivitet*|tillhörighet|förtroende*|uppdrag|bakgrund|medlem*
        kandidat*|sökande|hon|han ~6 facket|facklig|fackligt
        vad|hur tycker|tänker|ser|ställer ~3 facket|fackförening*
        du ~5 fackavgift*|fackmedlemskap*|a kassa; a kassa ~3 tillhör|är|har; ansluten till ~1 #name
        du ~2 organisera|organiserar|organiserad dig|fackligt|?; du ~4 strid|konflikt ~4 facket|arbetsgivaren ~2 facket
        du ~5 akassa|medbestämmande|mbl|lokalklubb*|fackliga; röd dag|första maj ~3 demonstrera*
      `),
      unless: ["union-work"],
    },
  ],
};
