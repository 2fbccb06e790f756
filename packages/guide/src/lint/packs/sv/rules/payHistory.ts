import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `pay-history` looks for in Swedish. */
export const payHistory: RuleData = {
  rule: "pay-history",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        lönespec*|lönebesked*|lönekuvert*|tjänar|tjänade
        nuvarande|förra|senaste|tidigare ~2 lön*|månadslön|timlön|bonus|ersättning
        lön ~3 i dag|nu|idag|där; lön ~4 förra|senaste|nuvarande|tidigare|gamla
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        @din (nuvarande|senaste|förra|tidigare) ~1 lön|månadslön|timlön|årslön|lönespec|lönespecifikation|bonus|lönenivå
        nuvarande|senaste|förra|tidigare|föregående ~1 lön|månadslön|timlön|löner|lönen|lönespec*
        vad|mycket ~2 tjänar|tjänade du; vad|mycket har|hade|fick|får|tar|tog du ~2 i lön|månaden|timmen
        har|hade du ~2 (för) lön; lön har|hade|fick|får|ligger|låg du; vad ~2 din lön
        ligger|låg din|lönen|du ~3 (lön) på|lönemässigt; lönekuvert*|lönebesked*|lönespec*|lönelapp*
        betalt|lön ~3 förra|nuvarande|nuvarande|senaste|där|tidigare; intyg ~3 lön
      `),
      unless: ["pay-structure"],
    },
    {
      patterns: patternLines(`
        @din ~1 (nuvarande|senaste|förra|tidigare|gamla|dåvarande) lön|månadslön|timlön|årslön|grundlön|bonus|lönespecifikation|lönespec|lönebesked|lönekuvert|inkomst|årsinkomst|provision|lönehistorik|löneutveckling|lönenivå|ersättning|ob|löneförmåner|förmåner|ingångslön|slutlön|löneläge
        nuvarande|senaste|förra|tidigare|dåvarande|befintlig|föregående lön|löner|månadslön|timlön|årslön|lönen|lönenivå|lönespecifikation*|lönespec*|lönebesked|lönekuvert|inkomst|ersättning|bonus|provision|lönepåslag|lönelyft
        lönespec*|lönebesked|lönekuvert|lönehistorik*|löneutveckling*|inkomstuppgift*|deklaration|lönelapp*|löneavi*
        vad|mycket|hur ~2 tjänar|tjänade|tjänat du
        vad|mycket har|hade|får|fick|har|tjänar|tjänade du ~4 lön|månaden|månadslön|timmen|timlön|betalt|timpenning|årslön|lönen|kassan|fickan
        vad|mycket ligger|låg du ~2 på ~2 nu|lön|idag|i|där|lönemässigt|då|?
        ligger|låg du ~3 lönemässigt|lön|löne; lönemässigt ~5 nu|idag|dag|i|där|tidigare
        du ~4 tjänar|tjänade|tjänat ~4 nu|idag|i|förra|tidigare|där|senaste|månaden|?
        lön|månadslön|timlön|bonus|betalt|provision|årslön|lönen|ersättning ~5 nu|idag|dag|förra|tidigare|nuvarande|senaste|där|slutade|förut|dagsläget|hade|fick
        vilken|vad|hur|vilket ~2 lön|timlön|månadslön|bonus|ingångslön|lönenivå|slutlön|grundlön ~2 har|hade|fick|får|låg|ligger|slutade du
        får|fick|får du ut|betalt; du ut ~3 månad*|handen|skatt; mycket får|fick du
        betalar|betalade|betalat|gav|ger de|dom|dig|din|er|ni|arbetsgivaren|chefen|förra ~3 (dig) (nu)
        vad betalar|betalade ~3 dig|du|dom|de
        arbetsgivare|företag|firma|arbete|arbetet ~4 betalade|betalar|lön; bonus ~3 du|dig|förra|året
        stor|hög|mycket ~1 bonus|provision|lön ~3 fick|får|hade|har
        hög|låg|vad är|var ~1 (din) lön|lönen|månadslön|årslön
        lön ~3 utvecklats|utveckling|förändrats|ökat|stigit|stått
        höjd|höjning|lönelyft|lönepåslag|lönehöjning ~5 du|din|senast*; ingångslön|slutlön
        matcha|slå|möta ~4 lön|nuvarande|har
      `),
      unless: ["pay-work"],
    },
  ],
};
