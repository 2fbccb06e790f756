import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `age-hint` looks for in Swedish. */
export const ageHint: RuleData = {
  rule: "age-hint",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note", "advert"],
  groups: [
    {
      patterns: patternLines(`
        hur länge ~3 arbetslivet|yrkeslivet; år ~3 arbetslivet|yrkeslivet
        när|vilket ~1 började du ~1 arbeta|arbetslivet|yrkes*; äldst|yngst; äldsta|yngsta ~2 i|på|bland
        orkar ~2 du ~5 år|till|länge|takten|tempot|unga|yngre; länge ~2 orkar
        tiden ~2 före|innan internet|datorer*|mobil*; sista arbetet|anställning|anställningen|arbete
        åldern inne; farbror|tant|gubbe|gumma|ungtupp|grånad|rynkor|gamling
        åt|i|mot det yngre|äldre ~1 (hållet); senior|junior|seniort ~2 för ~1 (den|det); född för sent
        lång ~2 livserfarenhet
      `),
      unless: ["age-work"],
    },
    {
      patterns: patternLines(`
        ålder|ålders*|examensår*|studentår*|avgångsår*|*pension|pension*|överkvalificerad|generation|barnbarn|ungdomlig*|jämnåriga
        för gammal|ung
        ungt|unga|yngre ~1 gäng|team|kollegor|chef|chefer|grupp|medarbetare|arbetslag|människor|folk|förmågor
        år|länge ~4 sedan ~5 skolan|studenten|gymnasiet|examen|plugg*
        slutade|gick|tog ~2 (ut) skolan|gymnasiet|studenten|examen|grundskolan
        ålder|åldern|åldersskillnad*
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        folk|personer|någon|kollegor ~1 i din ålder; i din|hans|hennes ålder; dina jämnåriga|årskullar
        född ~2 #number|sextiotalet|sjuttiotalet|åttiotalet|nittiotalet|50|60|70|80|90
        trappa|trappar|varva|varvar|växla|växlar ner|ned; på slutet|slutfasen av ~2 karriär*
        år ~2 innan ~3 du ~3 slutar|pension*|kliver|lägger
        direkt|nyss|precis från|ur|färdig ~2 skolan|skolbänken|universitetet|gymnasiet; skolbänken
        gått ut|ur ~2 skolan|gymnasiet|nian
        hur länge ~3 sedan ~4 skolan|studenten|examen|gymnasiet|gick|tog
        *talist|*talister|*åring|*åringar|*årsåldern
        hålla|hänga|hänger|häng|hinner ~1 (med) ~3 ungdomar*|yngre|unga|tekniken|utvecklingen
        tiktok ~4 du|din; gammalmodig|omodern
        passar|trivs|fungerar|funkar ~3 du|dig ~3 yngre|unga|ungt|äldre
        så|väldigt|lite|för ung|gammal ~2 för|?; oerfaren och ung
        ungdomar*|yngre ~4 chef|rapportera|ledas|ledd; yngre än du|dig; äldre än du|dig
        hur många år ~4 (kvar) yrkeslivet|arbetslivet|pension*
      `),
      unless: ["age-work"],
    },
    {
      patterns: patternLines(`
        du|dig|din ~5 pension|pensionen|pensionera|pensionerar|pensionär|pensionsålder|pensionsåldern
        pension|pensionen|pensionera|pensionsålder|pensionsåldern ~5 du|dig
        när|vilket|år ~3 du ~4 gymnasiet|grundskolan|skolan|studenten|examen|högskolan|universitetet|nian|högstadiet|lumpen|realen|folkskolan
        vilket|vad år ~3 examen|gymnasiet|student*|examinerades|skolan|skolgång
        när tog|gick|slutade|blev|började|examinerades du ~2 studenten|examen|gymnasiet|skolan|student
        ungt|unga|ung|ungdomligt (och) (hungrigt|dynamiskt|kaxigt|härligt|glatt|energiskt|pigg|fräscht|drivet|ambitiöst) gäng|team|grupp|företag|kollegor|lag|arbetslag|organisation|bolag|medarbetare|kontor|arbetsplats|personal|miljö|startup|kultur
        gänget|teamet|kollegorna|gruppen|gäng|team|alla|kollegor|bolaget|medarbetare ~5 unga|ungt|yngre|tjugoårsåldern|trettio|trettioårsåldern|tjugofem|tjugo|ung
        medelålder*|snittålder*|genomsnittsålder*; hälften ~1 gammal|gamla|din
        yngre|äldre ~1 chef|chefer|kollegor|killar|tjejer|förmågor|gäng|team|medarbetare|person|personer|talanger|än
        chef ~5 yngre; din|hans|hennes|er generation
        för gammal|ung|erfaren|senior|junior|överkvalificerad|grön|mogen
        lite|väl|ganska|alldeles ~1 för|väl ~1 gammal|ung|erfaren|senior|junior|mogen|åren
        överkvalificerad
        ser|verkar|låter|är|känns ~4 ung|gammal|ungdomlig|äldre|yngre|mogen|färsk ~1 (ut)
        du ~3 rätt|väldigt|ganska|så|ju|fortfarande|lite|riktigt ung|gammal|ungdomlig|purung
        digital|digitala infödda|infödingar|infödd|inföding
        nittiotalist*|åttiotalist*|sjuttiotalist*|sextiotalist*|femtiotalist*|tvåtusentalist*|fyrtiotalist*|millennial*|boomer*|millenni*
        generation x|y|z; #number talist*; nyutexaminerad*|nyexaminerad*
        någon|person|folk ~2 yngre|äldre|ung|ungdomlig|mogen|färsk|pigg
        orkar|hinner|hänger|hänga|energi|energin|ork|orken|krafter ~7 yngre|unga|ungdomar|grabbarna|killar|ålder|åldern|tjugoåringar|ungdomarna
        kvar ~2 arbetslivet|yrkeslivet|pension*; hur många|länge år ~3 kvar|arbeta
        hur länge ~2 du ~3 arbeta|hålla|orka|kvar ~2 till|i|innan|?; många år ~3 till|kvar; till åren
        bäst före; bästa år; i ~2 ålder; din|hans|hennes ålder; åldersmässigt; livsskede|livsfas
        fas|skede i|av livet|karriären
        snart|över|under|runt|fyllt|kring|nära fyrtio|femtio|sextio|trettio|40|50|60|30|65|sextiofem|fyrtiofem|femtiofem
        barnbarn|barnbarnen|farmor|morfar|mormor|farfar
        kunde|skulle vara ~2 din|dina|ditt son|dotter|barn|barnbarn|mamma|pappa|barnbarn
        gråhårig|grå hår|hårig; gamla hundar|hund|stammen|skolan|gardet|rävar|räv; lära ~2 gamla
        ungdomlig|ungdomligt|ungdomlighet|ungdomskultur; mogen ~2 men|nog|ålder
        tjugo|trettio|fyrtio|femtio|sextio års*|årsåldern
        tjugoårsåldern|trettioårsåldern|fyrtioårsåldern|femtioårsåldern|sextioårsåldern|medelåldern
        #number årsåldern|åring|åringar
        tjugoåring*|trettioåring*|fyrtioåring*|femtioåring*|sextioåring*|tonåring*
        teknik|tekniken|datorer|digitalt|digitala|system ~5 ålder|generation|äldre
        äldre kandidat*|sökande|arbetskraft|generationen
        yngre kandidat*|sökande|förmåga|förmågor|kraft|krafter
        kandidat*|sökande ~5 ung|gammal|äldre|yngre|mogen|ålder; senior ålder; innan din|min|er tid
        stelbent|inkörd ~3 (gamla) vanor|hjulspår; gamla hjulspår|vanor; fast i ~2 spår|vanor|hjulspår
        nytt|ungt|yngre|färskt blod; arbetat ~3 sedan|innan ~3 (du) internet|fax|datorer
        åren ~2 inne|gått; du ~3 (har) åren inne
        digital native|natives; i|på slutet|slutfasen|hösten av|på din|er|ens karriär|arbetsliv|yrkesliv; mossig|mossigt|dammig|trött gammal
        stordator*|hålkort*|skrivmaskin* ~4 tid|tiden|?; sedan ~3 stordator*|stenåldern|forntiden|urminnes
        du ~2 snart ~2 sluta|pensionera*; hur många år|arbetsår ~3 du ~1 kvar; nära|inför ~1 pension*
      `),
      unless: ["age-work"],
    },
  ],
};
