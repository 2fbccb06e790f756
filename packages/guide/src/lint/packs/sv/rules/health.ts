import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `health` looks for in Swedish. */
export const health: RuleData = {
  rule: "health",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        hur ~2 du ~3 i ~1 kroppen|ryggen|huvudet|själen|psyket; något ~2 som ~3 hindrar
        hälsotillstånd|kroppsliga|kroppslig|psykiska|psykisk|sjuklig; tål du ~2 stress|damm|parfym
        du ~2 magbesvär|nervös mage; mycket|ofta ~3 sjuk|krasslig|borta ~3 (du)
        har du ~3 sjukdomar|krämpor|besvär|ont|medicin; brukar du ~2 vara|bli sjuk
      `),
      unless: ["health-work"],
    },
    {
      patterns: patternLines(`
        sjukdom*|sjuk|sjukskriv*|sjukdag*|sjukfrånvaro*|medicin|mediciner|medicinering|läkemedel|antidepressiv*|deprimer*|depression*|ångest|utbränd*|utmatt*|psykolog*|psykiatri*|terapi|terapeut*|cancer|diabet*|epilep*|migrän|astma|opera*|sjukhus*|röker|rökare|röka|snusar|snusa|alkohol*|droger|dricker|hiv|covid|missbruk*|beroende|rehab*|läkare*|åkomm*|krämp*|skador|skadad|cigaretter|frisk|hälsa|hälsan|hälsoproblem|ryggproblem|ryggont|allergi*|allergisk|värk|*medicin|*besvär|*sjuka|*operation|hälso*|stressrelaterad*|panikattack*
        psykisk|psykiska|psykiskt ohälsa|mående|problem; mår du|din|ditt
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        *sjukskriven|*sjukskrivning|*sjukfrånvaro|*sjukdom|*sjukdomar ~6 du|dig|?
        du|din|dig ~6 *sjukskriven|*sjukskrivning|*sjukfrånvaro|*frånvaro|*sjukdom|*sjukdomar|sjukhus|sjukhuset|behandling|behandlas|mående|nerver|nerverna|sömntabletter|glasögon|depp|panikattacker
        hur ~1 mår din|ditt|dina
        psykiska|fysiska|psykiskt|fysiskt mående|hälsa|begränsning*|hinder|besvär|form
        @din ~1 (psykiska|fysiska|mentala|allmänna) hälsa|mående|form|kondition|status|hälsotillstånd
        du ~3 fysiska|medicinska|psykiska begränsningar|hinder|besvär|problem|tillstånd
        ont|värk ~2 någonstans|rygg*|knä*|axl*; festar|spelar du ~3 mycket|ofta|pengar|om
        du ~2 festar|spelberoende|spelproblem; hur ofta|mycket dricker|röker|festar|tränar|snusar du
        går du ~3 medicin|mediciner|något|behandling|terapi; under|får behandling ~3 du|för
        kronisk|kroniska|allvarlig|allvarliga|långvarig|underliggande|ärftlig ~1 sjukdom*|besvär|smärta|smärtor|problem|åkomma
        långtidssjukskriven|långtidssjuk; hur länge|ofta ~2 du ~1 sjuk|borta|hemma
        dagar ~3 du ~2 sjuk|borta|hemma; stressrelaterad*; stannat|stanna hemma ~3 sjuk*
        alkohol|droger|narkotika|tobak ~4 du
      `),
      unless: ["health-work"],
    },
    {
      patterns: patternLines(`
        röker|snusar|vejpar|vapar du|ni
        du ~3 rökare|snusare|röka|snusa|nykterist|alkoholist|alkohol|droger|narkotika|cannabis|knark|sprit|nykter|alkoholvanor|drogfri|missbruk|missbrukat|rökt|snus|cigaretter
        dricker du; du ~2 dricka|dricker ~3 mycket|alkohol|helgerna|ofta|helgen|fest|vin
        @din ~2 hälsa|hälsotillstånd|sjukdom|sjukdomar|sjukhistoria|diagnos|medicin|mediciner|medicinering|läkare|psykolog|terapeut|operation|skada|skador|cancer|depression|ångest|migrän|rygg|knän|blodtryck|allergi|allergier|sjukfrånvaro|sjukskrivning|sjukskrivningar|frånvaro|utbrändhet|utmattning|alkoholvanor|rökning|snusande|vikt|sömn|epilepsi|diabetes|mens|klimakteriet|matvanor|kost|alkoholkonsumtion|psykiska|fysiska|sjukdagar|vanor|drickande|träningsvanor|hälsoproblem|besvär|läkemedel
        hälsan|hälsa|hälsotillstånd|hälsoproblem|hälsoläge
        hur ~2 du ~2 mått|mår psykiskt|fysiskt|mentalt|själv|egentligen
        mått|mår ~1 psykiskt|mentalt|fysiskt|dåligt; hur mår du
        du ~2 frisk|sjuk|kärnfrisk|frisk|krasslig|fullt
        du ~5 utbränd|utmattad|utmattning*|deprimerad|depression*|ångest|panikångest|bipolär|ptsd|migrän|epilepsi|diabetes|diabetiker|cancer|astma|hiv|covid|allergi|allergier|allergisk|ätstörning*|beroende|missbruk|sömnproblem|sömnsvårigheter|stressrelaterad*|hjärtproblem|ryggproblem|ryggont|nackproblem|whiplash|artros|reumatism|kronisk|kroniska|psykisk|psykiska|psykiskt|väggen
        gått|gick in i väggen; utbränd|utmattningssyndrom|utbrändhet ?
        du ~5 medicin|mediciner|medicinerar|läkemedel|antidepressiva|tabletter|insulin|smärtstillande|recept|sömnmedel
        äter|tar|använder du ~3 medicin|mediciner|tabletter|läkemedel|något|piller|droger
        du ~5 sjukdom|sjukdomar|åkomma|åkommor|besvär|krämpor|skador|skada|hälsoproblem|sjukhistoria|operation|opererad|opererats|operera|inlagd
        problem|ont|besvär ~2 med|i ~1 ryggen|knäna|nacken|axlarna|hjärtat|sömnen|hälsan|knän|lederna|armarna|psyket|höften
        dålig|dåligt|dåliga|trasig|kass rygg|knän|knä|hjärta|nerver
        sjukdagar|sjukdag|sjukskriven|sjukskrivningar|sjukskrivning|sjukfrånvaro|sjukfrånvaron|sjukpenning|sjuknärvaro|sjukersättning|karensdag*
        hur|ofta ofta|brukar ~3 du ~2 sjuk|frånvarande|borta|läkare|läkaren|krasslig
        du ~5 borta|frånvarande|hemma ~2 sjuk|sjukdom; dagar|mycket ~4 sjuk|borta|frånvarande
        frånvaro ~4 du|sjukdom|dig
        du ~3 terapi|terapeut|psykolog|psykiatriker|samtalsstöd|kurator|psykiatrin
        går|gått|träffar|besöker du ~4 läkare|psykolog|terapi|terapeut|läkaren|läkarkontroll*
        arbetsskada|arbetsskador|arbetsskadad
        läkarundersökning|hälsoundersökning|drogtest|drogtestas|hälsodeklaration
        vaccinerad|vaccinerat|vaccin ~4 du|dig; du ~4 vaccinerad|vaccinerat; sover du
        sömnproblem|sömnsvårigheter; psykisk|psykiska|psykiskt ohälsa|hälsa|problem|besvär|stabil
        ärftliga|ärftlig sjukdom*; tränar du; hur ofta tränar|motionerar
        kandidat*|sökande|hon|han ~6 frisk|sjuk|sjukskriven|deprimerad|utbränd|sjukdom|medicin|hälsa
        rehab|rehabilitering ~4 du; du ~4 rehab|rehabilitering
        frånvaroperiod*|frånvarodagar|frånvarodag ~5 du|?; du ~5 frånvaroperiod*|frånvarodagar
        hemma|borta från|ifrån arbetet ~5 år|fjol|?; hur ofta|mycket|många ~5 du ~1 förkyld|krasslig|hängig
        dricka|dricker ~3 ledig|helg|helgerna|fest; glas vin|öl; hur ofta|mycket ~3 glas|öl|vin|sprit
        något|någonting ~2 fysiskt|psykiskt|medicinskt|hälsomässigt; du ~3 nikotin
        hur ~2 är|står|ser ~3 sömnen|konditionen|synen|hörseln|matvanorna|kosten|nerverna
        du ~3 nedsatt syn|hörsel|rörlighet|arbetsförmåga; problem|besvär ~1 med synen|hörseln|magen|andningen|balansen
        kroppen|ryggen|knäna|nacken|axlarna|hälsan|psyket ~3 klarar|håller|orkar|tål; klarar|håller|orkar|tål ~2 kroppen|ryggen|knäna|nacken|axlarna|hälsan|psyket
        efter|sedan din|er olycka|operation|förlossning|kris; hereditet|ärftlighet ~4 ?
      `),
      unless: ["health-work"],
    },
    {
      patterns: patternLines(`
        röker|snusar|dricker du ?; är du ~1 frisk|sjuk ?
      `),
    },
  ],
};
