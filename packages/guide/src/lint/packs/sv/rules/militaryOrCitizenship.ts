import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `military-or-citizenship` looks for in Swedish. */
export const militaryOrCitizenship: RuleData = {
  rule: "military-or-citizenship",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        utfärdat ~2 (ditt) pass; ditt pass
      `),
    },
    {
      patterns: patternLines(`
        medborgarskap*|nationalitet*|lumpen|värnplikt*|militärtjänst*|krigsplacer*|uppehållstillstånd*|militär*|mönstra*|hemvärn*|försvarsmakten|armén
        medborgare ~2 ?|i
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        är du ~2 medborgare; medborgare ~4 ?; hur|när|varför blev|fick du ~3 medborgare|medborgarskap
        militär|militärt|militära bakgrund|tjänst|förflutet|utbildning|befattning
        du ~3 muck*|kompani|regemente*|rekryt*|befäl; ryckte|rycka in
        visa|se|kopiera ~3 ditt|pass|passet
      `),
      unless: ["citizenship-work"],
    },
    {
      patterns: patternLines(`
        nationalitet*|medborgarskap*|dubbelmedborgare|statsborgarskap
        du ~5 medborgare|medborgarskap|nationalitet|pass|passet|uppehållstillstånd|asyl|statslös
        medborgare ~5 du|i|?
        @din ~2 pass|medborgarskap|nationalitet|militärtjänst|värnplikt|uppehållstillstånd|lumpen|militärtjänstgöring
        pass ~2 har|innehar du; pass du
        lumpen|lumpar*|värnplikt*|militärtjänst*|krigsplacer*|värnpliktig|mönstra*|mönstring*|militären|hemvärnet|vapenfri|gmu|civilplikt|vapenvägr*
        grad ~4 försvaret|militären|armén|flottan|lumpen
        du ~4 försvaret|försvarsmakten|armén|flottan|flygvapnet|militär|officer|reservofficer|utlandstjänst|soldat|totalförsvar*
        tjänstgjort|tjänstgjorde|tjänat|stridit ~3 försvaret|militär*|utlandet|armén|krig|fn
        permanent|tillfälligt|permanenta uppehållstillstånd*; uppehållstillstånd ~3 du
        land ~5 medborgare|pass|passet; kopia|foto|bild|skanna ~2 (av) (på) (ditt) pass|passet
        visum ~3 du; asylsökande
        kandidat*|sökande|hon|han ~6 medborgare|medborgarskap|pass|nationalitet|militär*|lumpen
        svensk|svenskt|eu|utländsk|utländskt|finskt|finsk|norsk|dubbelt|danskt|nordisk medborgare|medborgarskap|pass
      `),
      unless: ["citizenship-work"],
    },
  ],
};
