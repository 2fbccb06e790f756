import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `family-plans` looks for in Swedish. */
export const familyPlans: RuleData = {
  rule: "family-plans",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note"],
  groups: [
    {
      patterns: patternLines(`
        gravid*|gift|skild|skilsmässa|sambo|sambon|fru|make|maka|hustru|pojkvän|flickvän|fästman|fästmö|barnpassning|barnvakt|föräldraled*|mammaled*|pappaled*|bröllop|bebis*|småbarn*|vab|vabb*|amma*|ivf|förlovad|singel|familjesituation|familjeplaner|barnlängtan|civilstånd|ensamstående|förskolan|dagis
        skaffa barn|familj|ungar; egna barn; fler barn; barn ?
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        familjekär|familjemänniska|familjeförsörjare|barnfri|barnlös|barnledig|barnledigt|bonusbarn|vigselring*|förlovningsring*|småbarnslivet|familjeflicka|barnfamilj ~6 (du)
        ring på ~1 finger*; barnvecka*|varannan vecka; vem tar ~1 hand ~2 barn*
        ta|tar hand om ~1 anhörig*|föräldrar; anhörigvård*; du|ni ~4 barn|ungar ~2 ?|hemma|planer
        planer på ~2 barn|familj|bröllop; barn ~1 på|i gång|väg|planerna|framtiden; vem bor du
        bor du ~2 med|ihop; träffar du någon; hur stor familj; skulle|ska du ~4 barnledig|mamma|pappa
      `),
      unless: ["family-work"],
    },
    {
      patterns: patternLines(`
        du ~3 gift|förlovad|skild|gravid|sambo|singel|ensamstående|änka|änkling|frånskild|partner|gifta|förlovat|separerad|separerat
        är|var|blir|blev ni gravida|gifta|sambos; gift|singel|sambo|gravid|ensamstående ?
        gift|singel|sambo eller; civilstånd*|civilstatus
        familjesituation*|familjeliv*|familjeplan*|familjeförhållande*|hemsituation*|hemförhållande*|privatliv*|livssituation*|familjeläge*|familjebild|familjebildning|familjeplanering*|familjeskäl
        @din|nya|ev (nya|blivande) @partner
        @din ~1 familj|familjen|barn|ungar|son|dotter|söner|döttrar|bebis|kids|småbarn|äldsta|yngsta|tvillingar|barnpassning|barnomsorg|graviditet|bröllop|föräldraledighet|mammaledighet|pappaledighet
        vad|hur säger|tycker|ställer|ser familjen|frun|mannen|sambon|hemma
        har|fick|väntar|ska|får|skaffa|skaffar|vill|planerar|tänker|funderar|tänkt|planer|önskar|hoppas|blir|försöker ~5 (fler) (små) @kids|familj|tillökning|småttingar|flera|smått|familj|kids ~2 (hemma)
        många|hur barn har|får; hur många barn; barn|familj|fru|man|sambo|partner|familjen ~2 hemma
        barnpassning*|barnvakt*|barnflicka
        hämtar|lämnar|hämta|lämna|hämtning|lämning|hämtningar ~5 förskolan|dagis|barn|barnen|skolan|förskola|fritids
        förskoleplats|dagisplats; bilda|bildar|starta|skaffa|utöka|utöka familj|familjen
        bli|blir|blev|blivit|vara|som ~1 mamma|pappa|förälder|mammaledig|pappaledig|föräldraledig|gravid|småbarnsförälder|småbarnsmamma|förälder|ensamstående
        du|dig|din ~6 föräldraledig|föräldraledighet|föräldraledigheten|mammaledig|pappaledig|mammaledighet|pappaledighet|barnledig|föräldraskap|föräldrapenning
        föräldraledig|föräldraledighet|föräldraledigheten|mammaledig|pappaledig ~6 du|dig
        vab|vabba|vabbar|vabbat|vabbade|vabbning|vabbande; vård av ~1 barn; sjuka|sjukt barn
        barn ~3 sjuka|sjukt; gravid|gravida|graviditet|graviditeter ~6 du|dig|ni
        du ~6 gravid|graviditet|graviditeten|barnafödande; stadga|slå|slagit ~2 dig|er|sig ~1 (ner)
        rota|stadga dig|sig|er; gifta|förlova|skilja|separera dig|er|sig
        ensamstående ~1 mamma|pappa|förälder|du|?
        lever|bor du ~3 ensam|själv|ihop|tillsammans|förhållande|sambo|någon|med
        i ett|något|fast förhållande; någon|något särskild|särskilt ~3 (i) liv
        pojkvän|flickvän|fästman|fästmö|äkta; amma|ammar; ivf|provrör*|fertilitet*; biologiska klockan
        flicknamn|efternamn ~2 ogift; fröken eller|fru
        kandidat*|sökande|hon|han ~6 gravid|gift|skild|singel|barn|familj|föräldraledig
        livspusslet|livspussel|familjepusslet; dela ~3 föräldra*|vab
        tvåbarnsmamma|småbarnsmamma|småbarnsförälder|småbarnspappa|trebarnsmamma|tvåbarnspappa|småbarnsföräldrar
        du ~3 preventivmedel; tillökning
      `),
      unless: ["family-work"],
    },
    {
      patterns: patternLines(`
        @din man|fru|sambo|partner|make|maka|pojkvän|flickvän|respektive|barn|ungar; du ~4 egna barn
        är|blir du ~2 gravid|gift
      `),
    },
  ],
};
