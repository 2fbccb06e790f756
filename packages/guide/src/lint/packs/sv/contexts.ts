import { patternLines } from "../patternLines.ts";

/** What a Swedish sentence may hold that makes a rule heed or skip it. */
export const contexts: Record<string, string[]> = {
  assess: patternLines(`
    @rate; kandidat*|sökande|sökanden; han|hon|hans|hennes|personen
    tyder|visar|signalerar|avgör|räknas|viktigt|ger|betyder; hen|hens|intervjuperson*|intervjuade
  `),
  "assess-or-tool": patternLines(`
    @rate; kandidat*|sökande|sökanden; han|hon|hans|hennes|personen|hen|hens|intervjuperson*|intervjuade
    verktyg*|program*|ai|algoritm*|app|appen|kamera*|system*|plattform*|intervjuare*|bedömare*|video*
  `),
  "about-candidate": patternLines(`
    kandidat*|sökanden; den sökande|sökandes; ^ @rate; kandidat*|intervjuperson*; hen|hens
    ^ är|har|verkar|ser|känns|låter|syns|visar|ger han|hon|hans|hennes|det|personen ~4 (på) kandidat*|han|hon|personen|minen
    ^ är|har|verkar|ser|känns|låter|ger|visar han|hon|personen|hans|hennes
  `),
  "asks-of-work": patternLines(`
    hur|när|vad|varför gör|skulle|märker|använder|hanterar|bemöter|arbetar|pratar|läser|lugnar|ser|tolkar|tänker|kan|har|tycker|sätter du
    du använder|använt|använde; berätta|beskriv|förklara ~2 om|hur|när|en|ett|hur
    är|har|kan|vill|ska|skulle|tycker|tror|brukar|känner|får|bör du|en|man
    kund|kunden|kunder|kunderna|kunders|kundens|klient*|patient*|gäst|gästen|gäster|gästerna|elev|eleven|elever|eleverna|elevs|brukare*|boenden|användare*|kollega*|kollegor*|medarbetare*|anställd*|personalen|hyresgäst*|medborgare*|besökare*|passagerare*|intern|interner|intagen|intagna|veteran*|flykting*|någons|föräldrar|föräldrarna|låntagare*|resenär*|nyanländ*|vårdtagare*|lagmedlem*|teammedlem*|deltagare*|prenumerant*|studerande|studenter|studenterna|ungdom*|omsorgstagare*|chaufförer|transelev
  `),
  "not-scored": patternLines(`
    som man alltid|brukar|gör|gjort|kan|ska|skulle|vill
    inte|ej|aldrig|utan|bortse|ignorera|strunta|undvik ~6 ögonkontakt*|kroppsspråk*|röst|rösten|handslag*|hållning*|gester|accent|brytning*|utseende*|tonfall*|uttryck|mimik*|nervositet*|nervös|känslor|stil|kläder|minspel*
    ingen|inget|utan vikt|hänsyn|betydelse|avdrag|poäng; spelar ingen roll; oavsett|oberoende
    inte|ej ~5 påverka|påverkar|avgöra|räknas|spela|vägas|betyda
    inte|ej|aldrig|bortse|ignorera ~4 bedöm*|betygsätt*|poängsätt*|väg|vägas|sänk|anteckna|notera|dra ~8 ögonkontakt*|kroppsspråk*|röst*|handslag*|hållning*|gester|accent|brytning*|tonfall*|nervös|nervositet*|utseende*
    saknar|ingen betydelse; ska|får|bör inte|ej|aldrig; ovidkommande|irrelevant*
  `),
  "reads-feeling": patternLines(`
    ansiktsuttryck* ~8 @emotion
    @emotion ~4 ansiktet|ögonen|minen|mimiken|leende*|gester|hållning*|kroppen|ansiktsuttryck*|blicken
    ansiktet|ögonen|minen|mimiken|gester|kroppsspråk* ~3 avslöjar|visar|säger|tyder|röjer ~4 @emotion
    verktyg*|programmet|programmets|ai|algoritm*|appen; mikrouttryck
  `),
  feeling: patternLines(`
    @emotion
  `),
  "family-work": patternLines(`
    exempel ~2 flera; flera grupper|andra|team|kunder|avdelningar
    kund|kunden|kunder|kunderna|kunders|kundens|klient*|patient*|gäst|gästen|gäster|gästerna|elev|eleven|elever|eleverna|elevs|brukare*|boenden|användare*|kollega*|kollegor*|medarbetare*|anställd*|personalen|hyresgäst*|medborgare*|besökare*|passagerare*|intern|interner|intagen|intagna|veteran*|flykting*|någons|föräldrar|föräldrarna|låntagare*|resenär*|nyanländ*|vårdtagare*|lagmedlem*|teammedlem*|deltagare*|prenumerant*|studerande|studenter|studenterna|ungdom*|omsorgstagare*|chaufförer|transelev
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    en|ett|annan|äldre|yngre|ung|ny|liten|två flicka|pojke|kvinna|man|mamma|pappa|person|barn|familj|tjej|kille|medelålders
  `),
  "health-work": patternLines(`
    kund|kunden|kunder|kunderna|kunders|kundens|klient*|patient*|gäst|gästen|gäster|gästerna|elev|eleven|elever|eleverna|elevs|brukare*|boenden|användare*|kollega*|kollegor*|medarbetare*|anställd*|personalen|hyresgäst*|medborgare*|besökare*|passagerare*|intern|interner|intagen|intagna|veteran*|flykting*|någons|föräldrar|föräldrarna|låntagare*|resenär*|nyanländ*|vårdtagare*|lagmedlem*|teammedlem*|deltagare*|prenumerant*|studerande|studenter|studenterna|ungdom*|omsorgstagare*|chaufförer|transelev
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    en|ett|annan|äldre|yngre|ung|ny|liten|två flicka|pojke|kvinna|man|mamma|pappa|person|barn|familj|tjej|kille|medelålders
  `),
  "record-work": patternLines(`
    kund|kunden|kunder|kunderna|kunders|kundens|klient*|patient*|gäst|gästen|gäster|gästerna|elev|eleven|elever|eleverna|elevs|brukare*|boenden|användare*|kollega*|kollegor*|medarbetare*|anställd*|personalen|hyresgäst*|medborgare*|besökare*|passagerare*|intern|interner|intagen|intagna|veteran*|flykting*|någons|föräldrar|föräldrarna|låntagare*|resenär*|nyanländ*|vårdtagare*|lagmedlem*|teammedlem*|deltagare*|prenumerant*|studerande|studenter|studenterna|ungdom*|omsorgstagare*|chaufförer|transelev
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    en|ett|annan|äldre|yngre|ung|ny|liten|två flicka|pojke|kvinna|man|mamma|pappa|person|barn|familj|tjej|kille|medelålders
  `),
  "union-work": patternLines(`
    förhandl*|samverk*|samråd*|mbl*|tvist|tvister|lokalavtal
    skulle du ~2 förhandla|bemöta|svara|hantera|arbeta|samarbeta|informera|förklara
    facklig|facklige|fackliga ombud|företrädare|representant|representanten|företrädaren|ombudet|motparter|parter ~3 (säger) kräver|vill|protesterar|kommer|ringer|invänder
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
  `),
  "pay-work": patternLines(`
    ger|gav dig ~1 uppgifter|uppdrag|besked|instruktioner|återkoppling
    löneanspråk*|löneönskemål*|löneförväntning*
    tänker|tänkt|förväntar|önskar|hoppas|vill|tänkte ~2 (du) dig|ha|få|du
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    kund*|klient*|anställd*|medarbetare*|kollega*|könet|lönekartläggning*|löneskillnad*|lönerevision*
    per kön
  `),
  "citizenship-work": patternLines(`
    rätt att arbeta; arbetstillstånd
    gräns*|kontrollerar|kontrollera|handlägger|handlägga|utfärdar|utfärda
    kund|kunden|kunder|kunderna|kunders|kundens|klient*|patient*|gäst|gästen|gäster|gästerna|elev|eleven|elever|eleverna|elevs|brukare*|boenden|användare*|kollega*|kollegor*|medarbetare*|anställd*|personalen|hyresgäst*|besökare*|passagerare*|intern|interner|intagen|intagna|veteran*|flykting*|någons|föräldrar|föräldrarna|låntagare*|resenär*|nyanländ*|vårdtagare*|lagmedlem*|teammedlem*|deltagare*|prenumerant*|studerande|studenter|studenterna|ungdom*|omsorgstagare*|chaufförer|transelev
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
  `),
  "appearance-work": patternLines(`
    kund*|patient*|gäst|gästen|gäster som|med|har|är; klipp*|färg* ~2 kund*
    skydds*|hjälm*|hårnät|arbetskläder|skyddsutrustning|hygienregler
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    butik*|skyltfönster*|fasad*|tallrik*|rätt|produkt*|kod|lasten|gods*|pall*
  `),
  "lawful-check": patternLines(`
    rätt|tillstånd|behörig|tillåtelse ~2 att arbeta; arbetstillstånd|uppehållstillstånd ~6 (som) arbeta
    arbetstillstånd
    körkort|yrkesförarbevis|truckkort|legitimation|legitimerad|behörighet|lärarlegitimation|certifikat|certifierad|taxilegitimation|förarkort|väktarlegitimation|heta|auktorisation|b-körkort|ykb|ställningsbevis|hygienbevis|lärarexamen|sjuksköterskeexamen|sjuksköterskelegitimation|serveringsansvarig|elbehörighet
    legitimation|behörighet|certifikat|certifiering
    kan|klarar|möjlighet|möjligt|arbeta du|att ~8 tider|tiderna|tid|klockan|skift|skiftet|schema|schemat|kvällar|kväll|helger|helg|nätter|natt|dagtid|arbetstider|arbetstiderna|arbetstid|heltid|deltid|jourer|jour|varannan|vartannat|lördagar|söndagar
    arbeta ~5 tider|tiderna|skift|kvällar|helger|nätter|helg|natt|kväll|#number|varannan|vardagar|dag
    nödvändig|nödvändigt|väsentlig|ingår|krav|krävs|kravet|huvuduppgift*|arbetsuppgift* ~4 arbetet|tjänsten|i|för|uppgift|del|rollen|som|är
    lyft|lyfta|bära|klättra ~8 kilo|kg|arbetet|tjänsten|krävs|#number
    behöver|önskar|vill ~4 anpassning*|tolk|stöd|hjälpmedel|teckenspråkstolk|hänsyn|extra
    anpassning|anpassningar|anpassa ~6 intervjun|arbetsprovet|provet|mötet|arbetet|processen
    något vi|som ~6 intervjun|underlätta|anpassa|göra|tillgänglig*
    fyllt|över|minst|äldre #number|18|arton
    några|någon|frågor|fråga ~2 frågor|till|undrar|oss ~2 (du) (har) oss|tjänsten|undrar
    frågor till oss|mig; okej|ok|går ~3 att ~3 spelar|spelas|antecknar|spela; samtycker
    får du ~1 arbeta
    *legitimation|*behörighet|*certifikat|*bevis|*körkort|*truckkort|*liftkort|*examen|*utbildning|kort
    klarar|kan|fungerar|går|passar|funkar|möjligt|okej|ok du ~1 det|detta|de ~2 ?
    fungerar|går|passar|funkar|möjligt|okej|ok det|detta|tiderna ~4 ?; behörig|certifierad|auktoriserad
    *kort|*licens
    kan|klarar|arbeta|ta|möjlighet ~8 dagpass|nattpass|kvällspass|helgpass|turer|skift|jour|helger|helgarbete|övertid|schemat|arbetstid*
    klarar|kan|orkar du ~8 ingår|krävs|kräver|kravet|kraven|nödvändig*|väsentlig*
    behov|behöver ~5 anpassning*|anpassa*|stöd|tolk|hjälpmedel|paus*
    något vi ~3 ordna|tänka|hjälpa|göra|anpassa; ^ (@opener) (har) (du) ~2 exempel
    fått|över|fyllt 18|arton; är det ~1 möjligt|okej|ok|något
    fungerar|passar|funkar det|detta|tiderna|tiden|datumet; arbetet|tjänsten|rollen innebär|kräver
    hör|ser du oss|mig; något du undrar|vill
    börja|tillträda|starta ~3 #number|augusti|september|januari|den
  `),
  episode: patternLines(`
    tillfälle|situation|gång|exempel|händelse|dag|fall|projekt|misstag|konflikt|utmaning|läge när|då|där|som|du
    en|ett|det|den|senaste|svår|svårt|din|ditt ~3 tillfälle|situation|gång|exempel|misstag|konflikt|händelse|projekt|motgång|beslut|klagomål|kris|framgång|oenighet|fall|gången
    tänk|föreställ dig|er; anta|säg|antag att
    om|när|innan|medan|efter du|en|ett|någon|den|det|två|han|hon|vi|kunden|patienten|ni|man|kassan|flera|barnet|eleven|gästen|inte
    ^ (@opener) om|när; hände; i så fall; har du någon|lett|varit ~1 (gång); berätta ~2 när; senast
  `),
  "jargon-work": patternLines(`
    bärande|balk|last|kran
  `),
  "idiom-work": patternLines(`
    recept|matlagning; fotbollsträning|hockeyträning|fritidsledare|idrottslektion*|idrottslärare
  `),
  dated: patternLines(`
    senast|före|innan|den|till ~2 #number|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag
    på|i måndag|tisdag|onsdag|torsdag|fredag
    inom ~2 #number|en|två|tre|fyra|fem|tio|några ~2 dagar|dag|vecka|veckor|arbetsdagar|timmar
    #number januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    om #number|en|två|tre|fem|tio dagar|vecka|veckor; i morgon|dag; imorgon; vecka #number
  `),
  lasting: patternLines(`
    inte; om du; hör gärna; välkommen
  `),
  asks: patternLines(`
    hur|vad|varför|när ~1 gör|skulle|kan|arbetar|använder|anpassar|läser|märker du
    berätta|beskriv ~2 om|hur|när|en|ett; @din ~3 kunder|patienter|elever|gäster
  `),
  "open-tag": patternLines(`
    vad|hur|varför du väl
  `),
  "pay-structure": patternLines(`
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    kund*|klient*|anställd*|medarbetare*|lönekartläggning*|löneskillnad*|lönerevision*
    tänker|tänkt|förväntar|önskar|hoppas du|dig; vill du ha|få; löneanspråk*|löneönskemål*
  `),
  "age-work": patternLines(`
    kund*|klient*|patient*|gäst*|elev*|brukare*|boende*|användare*|barn|barnen|ungdomar|publik*
  `),
  "any-work": patternLines(`
    kund|kunden|kunder|kunderna|kunders|kundens|klient*|patient*|gäst|gästen|gäster|gästerna|elev|eleven|elever|eleverna|elevs|brukare*|boenden|användare*|kollega*|kollegor*|medarbetare*|anställd*|personalen|hyresgäst*|medborgare*|besökare*|passagerare*|intern|interner|intagen|intagna|veteran*|flykting*|någons|föräldrar|föräldrarna|låntagare*|resenär*|nyanländ*|vårdtagare*|lagmedlem*|teammedlem*|deltagare*|prenumerant*|studerande|studenter|studenterna|ungdom*|omsorgstagare*|chaufförer|transelev
    policy|policyn|rapport|rapporten|rapporter|system|systemet|modul|modulen|program|programmet|kod|koden|app|appen|webbplats|formulär|formuläret|databas|databasen|funktion|funktionen|kampanj|broschyr|lagen|lagstiftning|register|registret|lönerapport|lönesystem|lönekörning|kurs|lektion|blankett|ärende|ärendet|ärenden|schemat|scheman|försäljning|ålderskontroll*|löneberedning|lönehandläggning
    en|ett|annan|äldre|yngre|ung|ny|liten|två flicka|pojke|kvinna|man|mamma|pappa|person|barn|familj|tjej|kille|medelålders
    hur|vad skulle|gör|planerar|hanterar|stöttar|bemöter|pratar|förklarar|hjälper|bygger|kontrollerar du
    beskriv|förklara ~1 hur|en|ett; berätta ~2 om|när ~1 när|en|ett|du
    erfarenhet|arbetat|arbetar|arbete ~3 med|av|inom
    förhandl*|projekt|utbildning|gräns*|forskning|lagen; behöver|behov ~4 anpassning*|stöd
    tänk|föreställ dig
  `),
  addressed: patternLines(`
    du|dig|din|ditt|dina|ni|er; ^ (@opener) någon|något|några|någonsin|har|är|varit|gift|sambo
  `),
};
