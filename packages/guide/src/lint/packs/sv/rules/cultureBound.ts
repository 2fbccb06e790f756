import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `culture-bound` looks for in Swedish. */
export const cultureBound: RuleData = {
  rule: "culture-bound",
  severity: "low",
  kinds: ["question", "anchor", "assessor-note", "advert", "feedback"],
  groups: [
    {
      patterns: patternLines(`
        ko|kon på isen; grisen ~1 säcken; räkmacka*; skägget ~1 brevlådan
        drar|drog|dra|dragit ~1 rövare; sura äpplet; kasta|kastar|kastade|kastat ~1 in handduken|jästen
        tjuren ~1 hornen; två|flera flugor ~2 smäll; flugor ~2 smäll; lägga|lägger|lade ~1 locket
        locket på; järn ~1 elden; katten ~2 gröt*|råttan|hett; het|heta|hett gröt|gröten
        ugglor ~1 mossen; måla|målar ~1 fan|på väggen; rabarber ~1 på; lägga rabarber
        sätta|sätter|satt ~1 sprätt; soppa ~2 spik; tappar|tappa|tappade|tappat bollen|bollarna
        bollen|boll ~2 rullning|krysset|rör|planhalva|rullar|gången|luften|mål; krysset
        passar|passa|spela|spelar ~1 bollen; bollar ~2 luften; strå ~1 till ~1 stacken
        kavla|kavlar|kavlade ~1 upp ~1 ärmarna; kavla upp
        midsommar*|valborg*|kräftskiv*|kräftskiva|julbord*|lucia*|luciatåg*|surströmming*|fredagsmys*|lördagsgodis|jantelag*|mello|melodifestivalen|vasaloppet|allsvenskan|elitserien|fikabröd|julafton|påskafton|kalle_anka|semla|semlor|fettisdagen|kanelbulle*|nationaldagen|studentskiva*|flaggdag|tomten|dalahäst*|klassikern|lutfisk|glögg*|glöggmingel|afterwork|aw|kubb|zlatan|sillunch|kalasbyxor*|tv-sporten|hockey*|ishockey*|innebandy*|bandy|brännboll*|zlatans|vinterstudion|pilsner|brunch|på_spåret|systemet|snapsvisor|nubbe|innerback|hemmaplan|bortaplan
        kalle anka; på spåret; käpprätt ~1 åt; åt skogen|pipan|helvete|fanders|skogen; gå ~2 väggarna
        hål i huvudet; blåsa|blåser|blåste ~1 faran; rida|rider|red ~2 stormen; is|kallt i magen
        kallt huvud; stå|står ~2 pall; stå|står ~1 med ~1 båda fötterna; fötterna på jorden
        båda fötterna; gräsrot*; dra|drar|drog ~1 lasset; dra|drar ~1 öronen; öronen åt; finger med
        fingrarna|fingrar ~1 mellan|blå; ha|har|haft ~1 rent mjöl; mjöl i påsen; tummen mitt; tumme med
        ligga|ligger ~1 lågt|steget; sitta|sitter ~1 med ~1 skägget|facit; facit i
        svära|svär ~1 i ~1 kyrkan; elefant*|elefanten ~1 i ~1 rummet|glas*|porslin*; elefanten ~1 rummet
        prata|pratar ~1 skit; sopa|sopar|sopade ~2 mattan; under mattan; lik ~1 garderoben|lasten
        slå|slår|slog|slagit ~2 huvudet|spiken; spiken på huvudet; hugga|högg ~1 i|stöten; hugget i sten
        bränna|brände|bränner ~2 ljuset|broar|båda; ljuset ~2 ändar; bränt barn; många bäckar
        bäckar små; bägaren; ge|ger|gav|gett ~1 järnet|upp ~1 andan
        köra|kör|körde ~2 järnet|huvudet|race; huvudet ~1 väggen
        trampa|trampar|trampade ~2 klaveret|tår|tårna|vatten|minor; klaveret
        röda|rött skynket|skynke|kort; gult|rött|gula|röda kort|kortet; självmål; offside
        målvakt*|straffspark*|hörna|matchboll|matchpuck|powerplay|slutsignal|hattrick|slapskott|tackling
        lagkapten*; halvlek|perioden; höga klubbor; klubbor; matchvinnare|poängligan|formtopp*
        hoppa|hoppade|hoppar ~2 tåget|galen; galen tunna; tåget ~1 gått|lämnat
        kratta|krattar ~1 manegen; manegen; svans mellan|benen; gå|går|gick ~2 bet
        hänga|hänger|hängde ~2 läpp|löst; slå|slår|slog ~1 blå; blå dunster; dunster; kärt barn
        nära skjuter; skjuter ~2 hare; borta bra; bättre ~1 fågel; fågel i; fågel eller|fisk
        varken hackad; mycket väsen; för|åt ~1 lite ull; skriket|skrik ull; när katten; dansar råttorna
        sitta|satt|sitter ~3 båt; samma båt; ro|ror|rodde ~2 land|hamn|iland; ro ~1 hem
        spänn*|spänna ~1 bågen; lägga|lägger|lagt ~3 korten|kort; korten ~2 bordet
        ess ~2 ärmen|rockärmen; trumfkort|trumf
        spela|spelar|spelade ~2 korten|fiol|planhalvan|förstafiolen|andra; andra fiolen
        sitta|sitter ~2 bänken; avbytarbänken; rulla|rullar|rullade ~2 tummarna; rulla hatt
        trolla|trollar|trollade ~2 knäna; gå|går|gick ~2 i ~1 taket; fara|far ~2 fläng
        pannan|panna ~2 skinn; skinn på; skinn|ben på näsan|näsan; ben i näsan; krypa ~2 korset
        till korset; peta|petat ~1 naveln; navelskåd*; nagelfar*; dansa|dansar ~3 rosor|pipa; på rosor
        göra|gör|gjort ~2 pudel; pudel; pudla*; hund ~2 begraven; hunden begraven; krutet
        kasta|kastar ~2 pärlor|yxan|sten; yxan ~2 sjön; slänga|slänger ~2 yxan; goddag yxskaft; yxskaft
        kläm på; komma ~2 skott; till skott; blixt ~2 himmel; klar himmel; skita|skiter ~3 skåpet
        blåa skåpet; var skåpet; skåpet ~1 stå; gräva|gräver ~2 grop; guld|gröna skogar; gröna skogar
        lova|lovar ~1 runt; hålla|håller ~2 tungan|tand; tand ~1 tunga; nålen ~2 höstack*; höstack*
        plåster på; plåster ~2 såren; salt i; salt ~2 såren; isberg*; toppen ~2 isberg*; vatten under
        vatten ~2 broarna; under broarna; gjuta olja; olja ~3 vågorna|elden|vågor
        släcka|släcker ~1 bränder; brinnande plattform; kejsarens nya; gyllene medelväg*; lagom är
        fikarast*|fredagsfika|fikapaus*; dricka ~1 snaps; hejar ~1 på; hejar du
        favoritlag|hejarklack|lag ~2 hejar; åka|åker ~2 snålskjuts|berg; snålskjuts; på tapeten
        fjäder ~2 höns|hatten; fjäder ~1 hatten; lägga ~2 ägg; ägg ~3 korg; samma korg; tomtar ~2 loftet
        loftet; dra|drar ~2 valser|vals; hästar|hästen|häst ~2 munnen|säng; häst ~2 mun*; given häst
        hög|höga hästar|häst; klä|klär ~2 skott; klä skott; klippa ~2 banden
        bita|biter|bet ~2 äpplet|tungan|gräset|ihop|huvudet; bita ihop; av skammen
        hålla|håller ~2 låda|hov|huvudet; huvudet kallt; huvudet högt; hammare|hammaren ~3 städ|städet
        mellan ~1 hammaren|barken; pudelns kärna; lite|tala|talar ~2 ur skägget; ur skägget
        simma|simmar|simmade ~2 lugnt; simma eller; hoppa ~2 över ~1 ån|skaklarna; över ån; skaklarna
        styr|styra ~2 skutan|upp; skutan; få|får|fick ~2 tummen; tummen ur; ur röven; köttet|kött på
        kött ~1 benen; smida ~2 järn|medan; smida medan; järnet ~2 varmt; medan järnet
        vända|vänder|vände ~2 kappan|blad|andra|på; vända ~1 kapp*; kappan ~2 vinden; väga ~2 guld
        guldkant*; bryta isen|is; bröt isen; bryter isen; kalla|kall fötter|fötterna; kalla handen
        kalla ~1 kårar; ta|tar|tog ~3 skeden; skeden ~2 vacker; vacker hand; mellan stolarna
        falla|föll|faller ~3 stolarna; sitter|stod|står|satt ~2 med handen|skägget; isen ~2 bruten
        vår|er|fredags ~1 fika; torsdagsfika|onsdagsfika|fikastund; köra ~2 race
        på|ute på hal|tunn|djupt is|vatten; hal|tunn is; högt|ta ~2 i ~1 tak; högt ~1 i tak
        lägga ~2 manken; manken till; till knivs; prata|tala bredvid; bredvid mun; fullt|full rulle|ös
        i elfte; elfte timmen; i grevens; grevens tid; på fötter; dra ~2 nitlott*; nitlott*; en höna
        höna av; plocka|plockat|plockar ~2 russin*; russinen ~2 kakan; grädden på; grädde* ~1 mos*
        pricken över; prick över; pricken ~2 i; lätt som; smöra|smörar; dansa ~2 efter ~2 pipa; tiga är
      `),
      unless: ["idiom-work"],
    },
  ],
};
