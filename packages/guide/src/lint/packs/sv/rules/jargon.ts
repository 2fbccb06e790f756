import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `jargon` looks for in Swedish. */
export const jargon: RuleData = {
  rule: "jargon",
  severity: "low",
  kinds: ["question", "anchor", "assessor-note", "advert", "feedback"],
  groups: [
    {
      patterns: patternLines(`
        synk|synken|synka|synkar|synkas|kickoff|kick-off|offsite|forecast*|forecasta|runrate|burnrate|churn|upsell*|crossell*|funnel*|conversion|konvertera*|retention|techstack|scrumma|approach|approacha|kommittad|incentiv*|deliverable*|value-add|visionär*|värdeskap*|affärskritisk*|affärsdriv*|verksamhetskritisk*|performance|accountability|accountable|governance
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        arbetar|arbeta|driva|kör|använder|leverera|följer|fylla ~3 #acronym ~4 ?
        den|vårt|vår|enligt|i #name modellen|metoden|way|hjulet|loopen|spåret|resan
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        kpi*|skillset*|toolbox|hygienfaktor*|ambassadörskap|scaleup|saas|golive|pipeline|pipen|pitch|leads|business|proaktiv*|growth|brand|onboarding*|stand-up*|verktygslåda*|framåtsyftande|nollsexton|tollgate*|milestone*|fokusområdesägare|spårledare|strategihus*|målhus*|värdegrundshjul*|värdehus|flaggskeppsprojekt*
        scale up; go live; skill set; #acronym ~5 oss|vår|vårt|våra; vi|oss ~3 #acronym
        vår|vårt|våra|vårat ~1 *modellen|*modell|*hjulet|*hjul|*resa|*kompass|*trappan|*trappa|*metod|*huset|*spåret
        i #name modellen|modell|spåret|resan|metoden
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        #acronym strategi|strategin|arbetet|teamet|modell|metoden
        enligt|med|i vår|vårt|våra ~1 #acronym|#name
        våra|vår|vårt ~2 kpi:er|kpier|okr:er|värdeord|values; vision|mission och|statement
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        hands on; self starter; high performer|performers|performing
        facilitera*|enabler*|kaskadera*|streamlina*|strömlinjeforma*|leveransfokus*|resultatdriv*|multitask*|effektmål*|kompetenskluster|playbook*|sprintmål|värdeström*|nyckelinsikter|datadriv*|impact|touchbase|stakeholdrar|stakeholders
        växla|växlar ~1 upp; säkra|säkrar upp; ta|tar höjd; checka|checkar av
        driver ~2 affär*|framåt ~2 (mot); leverera|levererar på; onboarding ~3 (buddy); drive
        deadline driv*; med ~1 drive; people fokus; talent management|acquisition|pool
        employee|candidate experience; time to value; scale|skala ~1 upp; top line|down; bottom up
      `),
      unless: ["jargon-work"],
    },
    {
      patterns: patternLines(`
        synergi|synergier|synergierna|synergieffekt*|kapitalisera|kapitaliserar|stakeholder*|mappa|mappar|mappat|touchpoint*|alignment|aligna|alignad|alignar|alignera*|commitment|committa|committar|committed|deliverables|helikopterperspektiv*|helikoptervy|framdrift|kickstarta*|pitcha|pitchar|pinga|pingar|mindset*|game-changer|gamechanger*|roadmap*|workshoppa*|boosta*|boost|disrupt*|paradigmskifte*|kulturbärare|vertikal|vertikaler|vertikalerna|leverage*|empower*|storytelling|challenga*|ownership|holistisk*|actionable|insights|nordstjärna*|northstar|onboarda|onboardar|onboardad|onboardas|crossfunktionell*|korsfunktionell*|tvärfunktionell*|matrisorganisation*|leverabler|learnings|takeaways|takeaway|bandwidth|growthhack*|agilitet|resiliens|omnikanal*|omnichannel|kundresa|kundresan|kundcentrerad*|kundcentrisk*|deadlina|asap|tribes|tribe|squad|squads|sprinta|sprintar|pivotera*|pivot*|outputen|inputen|hajpa|nextlevel|framåtlutad*|värdeskapande|värdedriven|purpose|hållbarhetsresa*|förändringsresa*|transformationsresa*|traction|hypercare|unlocka*|evangelist*|spaningar|okr*|bau|raci|spoc|rtb|smarketing|win-win|whiteboarda|benchmarka*|performa|performar|exekvera|exekverar|executa|executar|exekution|briefa|debriefa|scopa|deepdive*|quickfix|feedbacka|co-creation|onepager|fronta|leada|leadar|outreach|kundnöjdhetsindex|nps
        value add|adds|based|proposition|stream|driven; pain point*; deep dive|dives|diva|dajva
        low hanging; lågt|låghängande hängande|frukt|frukter|frukten; hängande frukt*
        flytta|flyttar|flyttat ~1 nålen; quick win|wins|fix; win win; game changer*; best practice*
        best in class; next level; buy in; mind set; growth mindset|hacking|hack; think tank
        think outside|big; utanför|ur boxen|lådan|ramarna; out of ~1 box; tänka ~2 boxen|lådan
        thought leader*; bottom line; going forward; move fast; fail fast
        customer journey|success|obsession|centric|excellence|experience; go to market; nästa nivå
        gå ~1 all in; all in; trycka på knappen; ta|tar ~1 offline; ta|tar|full ~1 ägarskap
        ägarskap|ägandeskap; agil|agilt|agila ~2 mindset|resa|transformation|kultur|och|leverans*
        agil|agila organisation|transformation|resa|förflyttning; 360 graders|hjul*|vy|feedback
        skala upp|10x; 10x; driva ~3 förändring|förändringsresor|engagemang|transformation|buy
        leverera|skapa|maximera|addera|adderar|skapar|levererar ~2 värde|mervärde|value|kundvärde
        kundvärde|mervärde|kundlöfte*; vår|vårt|våra #acronym
        vår|vårt|våra ~1 kpi*|okr*|touchpoints|values|way|roadmap; projekt #name
        våra|vårt|vår #name modell|modellen|way|process|resa|hjul|kompass|metod|ramverk
        #name modellen|modell|grindar|spåret|hjulet|way|kompassen|metoden|resan
        blå|gröna|röda|gyllene modellen|tråden|vägen|boken|hjulet
        #acronym modell|modellen|spåret|spår|grindar|grind|processen|process|möte|mötet|forum|ramverk|loopen|loop|verktyget
        #acronym #acronym; nio|9 rutan|rutors|fält*; fyrfältaren|värdehjul*|värdekompass*|värdeord*
        strategisk|strategiska pelare|hävstång|hävstänger|pelarna; north star; north starn
        sätta|sätter|satt agendan; ligga i framkant; framkant; spetskompetens*; kritisk massa
        high performing|performance; people first|business|partner
        business case|partner|as|critical|excellence; fast paced; ways of working; state of ~1 art
        digital|digitala transformation|resa|resan|mognad; employer branding; brandet|branda; storytella
        trycka ~1 gas*; on|off boarding|boarda|boarda; top of mind; no brainer
        nyckelaktör*|nyckelspelare; lever|leva ~2 våra värderingar|värdeord|kärnvärden
        kärnvärden|kärnvärdena; vårt|våra|vår ~1 dna; proaktivt ~3 synk*
        synka|synkar|synkas ~5 roadmap*|stakeholder*|team*|med; tech debt|stack; time to market
        cross functional; cross sälj*; upsell|merförsälj*; on the same
        leverera ~1 på ~2 (våra) målbild*|strategi*|vision; målbild|målbilder|målbilden; helhetsgrepp
        t formad*|format; äga|äger|ägt|ta|tar|driva|driver ~3 end to end; change agent|agents|management|resa; scope creep; go no go; customer first|lifetime|value|centricity
        continuous|operational improvement|excellence; one team|company; employee engagement|advocacy|value; elevator pitch
        cascada*|cascade*|silos|silon|silorna|stickiness|värdekedja*|förflyttning|förflyttningar|förflyttningen
        cross funktionell*|funktionellt; från ax; ax till; 30 60; 100 dagars; på tåget; silo tänk*; i silos
        ert|era|er|vår|vårt|våra #acronym
        hitta|hittar|skapa|skapar ~2 synergi*|samsyn|samsynen|momentum|traction; samsyn|konsensusdriv*|värdeleverans*|nyttorealisering*|målbildsarbete
        vårt|vår|våra ~1 *spår|*arketyp*|*ramverk|*forum|*matris
        dna ?; wow faktor*|känsla; cadence|kadens|sprintretro*|leadsen|kpierna|stretch* ?
      `),
      unless: ["jargon-work"],
    },
  ],
};
