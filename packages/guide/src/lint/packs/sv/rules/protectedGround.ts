import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `protected-ground` looks for in Swedish. */
export const protectedGround: RuleData = {
  rule: "protected-ground",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note", "advert"],
  groups: [
    {
      patterns: patternLines(`
        religion|religiös|religiösa|etnisk*|etnicitet|brytning|accent|funktionsneds*|funktionshind*|funktionsvar*|handikapp*|homosexuell|bisexuell|lesbisk|transperson|muslim|kristen|judisk|hindu|katolik|hijab|slöja|turban|ramadan|moské*|kyrkan|rullstol|dyslexi|autis*|adhd|härkomst|ursprungsland|sexualitet|ickebinär|pronomen|modersmål*|ursprung|invandra*|hemland
        född i|utomlands
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        vilket land ~2 kommer|är|föddes du|dina; var är ~1 du|din|dina ~2 född|ifrån|uppvuxen|uppväxt
        var växte du; vilka|vilken ~1 högtider ~2 firar|fira; firar du ~3 jul|ramadan|eid|påsk|högtider
        är du ~2 religiös|troende|aktiv ~2 (i) ~2 (kyrka); vad tror du på ?; hur lärde du ~2 svenska
        pratar|talar du ~4 så bra svenska; svenska ~3 så bra; din svenska
        hur länge ~3 bott ~1 här|i ~1 sverige; kvinna eller man; man eller kvinna; tjej eller kille
        är du ~1 man|kvinna|kille|tjej; vilket kön; går du ~2 kyrkan|moskén|moské|kyrka
        ditt namn ~4 ifrån|från|kommer|utländskt|ovanligt|uttalas
        efternamn* ~4 ifrån|från|kommer|utländskt|ovanligt
        har|är du ~1 funktionsnedsatt|handikappad|funktionsnedsättning|funktionsvariation|handikapp|funktionshinder
      `),
      unless: ["family-work", "not-scored"],
    },
    {
      patterns: patternLines(`
        var|varifrån ~2 kommer|är|härstammar|hör|kom du|ni|din|dina ~4 ifrån|från|egentligen|ursprungligen|född|hemma|släkt|familj|rötter
        varifrån|vart ~2 kommer|kom|är|har du|din|ditt|dina|accenten|brytningen|namnet
        kommer du ~1 från|ifrån ~3 egentligen|ursprungligen|början|grunden; kommer du från ~1 ?
        @din ~2 rötter|ursprung|bakgrund|härkomst|släkt|hemland|accent|brytning|dialekt|modersmål|hudfärg|etnicitet|religion|tro|trosuppfattning|gudstro|läggning|könsidentitet|kön|pronomen|funktionsnedsättning|funktionshinder|funktionsvariation|dyslexi|adhd|diagnos|autism|rullstol|slöja|turban|livsåskådning|hörsel|efternamn|födelsedatum|födelseår|personnummer|ålder|födelsedag|etniska|kulturella|religiösa|sexuella|stamning|npf
        etnisk|etniskt|utländsk|kulturell|religiös|utomnordisk bakgrund|ursprung|tillhörighet|tro|härkomst|namn
        ursprungsland|hemland
        vilken|vilket|vad ~3 religion|tro|trosuppfattning|etnicitet|etniskt|modersmål|hudfärg|kön|läggning|könsidentitet|pronomen|kyrka|moské|församling|samfund|ursprung|härkomst|kast
        modersmål*|förstaspråk*; språk ~3 hemma; du bryter; brytning|accent|dialekt
        hur gammal|gamla är du|ni; du ~2 gammal ?; @din ålder; vilket|vad år ~2 född
        födelsedatum|födelseår|födelsedag|personnummer|födelseort; när|var|är|vilket du ~2 född
        när|var ~1 är ~2 född|födda
        dina|era föräldrar|farföräldrar ~3 (kommer) från|ifrån|födda|invandrare|svenska|religiösa
        föräldrar ~2 födda|ifrån
        är|var|blev|känner du|dig ~3 homosexuell|bisexuell|heterosexuell|gay|lesbisk|queer|trans|transperson|transsexuell|bög|flata|straight|hetero|ickebinär|icke|hbtq*
        sexuell|sexuella läggning*; könsidentitet*|könsuttryck|könstillhörighet|könskorriger*|könsbyte
        kön ~2 identifierar|du|tillhör|föddes; identifierar du; kommit|komma ut som
        är|var du ~3 muslim|kristen|jude|judisk|hindu|katolik|sikh|buddhist|troende|religiös|ateist|ortodox|praktiserande|frikyrklig|döpt|shia|sunni|jehovas
        tror|be|ber du ~2 gud|allah|något; tror du på gud|allah|något|jesus; ber du
        du ~3 be|fasta|fastar|firar|utövar|praktiserar|bönestunder|bedja ~3 ramadan|sabbat|jul|eid|religion|tro|påsk|bön|dagen|sabbaten|arbetstid
        ramadan ~4 du|fast*; fastar du
        du ~4 ramadan|sabbat|moskén|kyrkan|moské|kyrka|gudstjänst|synagoga|fredagsbön*|bönetid*
        går du ~2 kyrkan|moskén|gudstjänst
        bär|har|använder|bära|ta ~4 slöja|hijab|turban|huvudduk|kippa|burka|niqab|kors|sjal|slöjan|sjalen|huvudduken
        slöja|slöjan|hijab|hijaben|huvudduk ~5 du|dig|av
        är du ~2 döv|blind|dyslektiker|autistisk|rullstolsburen|invandrare|adopterad|svart|same|rom|arab|kurd|turk|somalier|finne|vit|utländsk|handikappad|tjej|kille|född|finsk|rasifierad
        invandrade|invandrat|invandrare|flydde|flykting ~4 du|hit
        när|varför|hur|länge ~3 du ~2 invandrat|invandrade|sverige
        kom|kommit|flyttade|flyttat|flydde du ~2 hit|sverige; bott ~2 i sverige
        som (ung|ensam|äldre|invandrad|muslimsk|utländsk|svart|gravid) kvinna|tjej|man|kille|invandrare|muslim|kristen|mamma|homosexuell|utlandsfödd|rullstolsburen|dam|flicka|transperson|jude
        vara ~2 kvinna|tjej|man|kille|ensam ~5 bland|på|i|här|med
        enda kvinnan|tjejen|mannen|killen|kvinna|tjej|kvinnliga|manliga
        bara|idel|massa karlar|gubbar|killar|män|kvinnor|tjejer|grabbar
        manlig|kvinnlig|kvinna|man ~3 (som) chef|sökande|kandidat
        mansdominerad|kvinnodominerad|mansdominerat|kvinnodominerat|mansyrke|kvinnoyrke|mansgöra|kvinnogöra
        är du ~3 kvinna|man|tjej|kille eller
        kandidat*|sökande|hon|han ~5 homosexuell|muslim|kristen|funktionsnedsättning|etnicitet|religion|accent|brytning|hudfärg|ursprung|slöja
        svenskfödd|infödd|helsvensk|svenskklingande|utländskt|etniskt
        namnet|namn ~4 kommer|ifrån|utländskt|ovanligt|uttalar; biologisk|biologiskt|juridiskt kön
        man|kvinna|kvinnor|män|kvinnlig|manlig sökes
        lever|bor du ~3 kvinna|man eller kvinna|man|kille|tjej; attraherad|dras ~2 av|till män|kvinnor|samma
        föräldrar|föräldrarna|släkt|familj ~2 ifrån|ursprungligen|invandrade|flydde|flyttade; @din ~1 (andra) nationella|minoritet|minoritetsbakgrund|folkgrupp
      `),
      unless: ["not-scored"],
    },
    {
      patterns: patternLines(`
        född|födda ~1 sverige|utomlands|landet; född|uppvuxen i|utomlands
        du ~4 funktionsnedsättning*|funktionshinder*|funktionshindrad|funktionsnedsatt|funktionsvariation*|handikapp*|dyslexi|dyslektiker|autism|autist|adhd|add|asperger|rullstol|diagnos|npf|hörselskadad|synskadad|hörapparat
        är du ~1 svensk ?
        du ~2 fläsk|fläskkött|griskött|halal|kosher|halalkött; skakar|tar|hälsar du ~2 hand ~2 kvinnor|män|kvinna|man; handhälsa*
        måste|behöver|vill|brukar du ~2 be ~2 under|på|i; bön ?; för ~1 bön|bönen|fredagsbönen
        hör|ser du ~1 dåligt|illa; du ~2 bytt kön; du ~3 läs och skriv*; du ~3 skrivsvårigheter|lässvårigheter|läsnedsättning|koncentrationssvårigheter
      `),
      unless: ["family-work"],
    },
  ],
};
