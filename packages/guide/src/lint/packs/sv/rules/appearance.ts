import { patternLines } from "../../patternLines.ts";
import type { RuleData } from "../../ruleData.ts";

/** What the rule `appearance` looks for in Swedish. */
export const appearance: RuleData = {
  rule: "appearance",
  severity: "high",
  kinds: ["question", "anchor", "assessor-note", "advert"],
  groups: [
    {
      patterns: patternLines(`
        tatuering*|piercing*|skägg|frisyr|sminka*|smink|mustasch|näsring; din vikt|längd
        ditt hår|utseende
      `),
      needs: ["addressed"],
      unless: ["any-work"],
    },
    {
      patterns: patternLines(`
        kan|skulle|vill|är du ~6 klippa|raka|täcka|dölja|sminka|banta|färga ~3 (dig)
        @din (egen) längd|vikt|frisyr|skägg|tatueringar|tatuering|piercing|piercingar|utseende|hår|kläder|klädstil
        hen|hens ~5 klädd|ser|snygg|fräsch|vårdad|utseende
        ser|såg ~3 proper|vårdad|ovårdad|snygg|fräsch|välvårdad|prydlig|slarvig ~1 ut
        propert|prydligt|slarvigt|snyggt|dåligt klädd|klädda; klädd ~3 (kandidat*)
      `),
      unless: ["appearance-work", "not-scored"],
    },
    {
      patterns: patternLines(`
        hur lång|tung|kort är du; vad|mycket|hur ~1 (mycket) väger du
        @din ~1 (nya) längd|vikt|hår|frisyr|skägg|mustasch|tatuering|tatueringar|piercing|piercingar|utseende|figur|smink|kläder|klädsel|klädstil|hy|tänder|naglar|klädstorlek|kroppsbyggnad|kropp|näsring|stil|hårfärg|smycken|rakning|midjemått|ansikte|leende|örhängen
        längd och vikt
        du|dig ~8 tatuering*|tatuerad|piercing*|piercad|smink|sminka|sminkar|sminkad|skägg|raka|rakar|rakad|frisyr|mustasch|dreads|dreadlocks|rastaflätor|smal|överviktig|tjock|banta|bantat|snygg|vacker|läppstift|klackar|högklackat|näsring|örhänge*|skäggväxt|nagellack|lösnaglar|attraktiv|hårfärg
        tatuering*|piercing*|smink|skägg|skägget ~6 du|dig|ta|täcka|dölja
        du ~6 klippa|klipper|färga|färgar|täcka|dölja|trimma ~2 håret|hår|skägg|tatuering*|skägget
        gå|gått|gå ner|upp i vikt; du ~3 gå ner|upp
        klädstorlek|skostorlek|byxstorlek|kavajstorlek|konfektionsstorlek|bh-storlek
        vilken ~1 storlek ~2 har|du; storlek ~2 kläder|skor|uniform
        foto|bild|fotografi|porträtt|selfie|porträttbild|helkroppsbild ~6 dig|du|ansökan|cv|bifoga|skicka|ladda
        bifoga|skicka|ladda|lämna ~4 foto|bild|fotografi|porträtt|selfie|porträttbild
        attraktiv|attraktivt|snygg|vacker|välvårdad|välvårdat|ovårdad|vårdad|välklädd|snyggt|överviktig|söt|stilig|fräsch|representativ|smal|tjock ~5 kandidat*|sökande|hon|han|person|personen|yttre|ut|klädsel
        kandidat*|sökande*|hon|han|hans|hennes|personen ~6 attraktiv|snygg|vacker|välvårdad|ovårdad|vårdad|välklädd|klädd|klädsel|kläder|vikt|längd|utseende|tatuering*|piercing*|frisyr|hår|skägg|smink|överviktig|yttre|kropp|figur|representativ|skor|fräsch|klädstil
        utseende*|yttre; hur ~1 du ser ut; ser du ~1 ut
        välvårdat|vårdat|representativt|tilltalande yttre|utseende
        bedöm|betygsätt|notera|anteckna|poängsätt ~4 klädsel*|utseende*|frisyr*|hygien|yttre|kläder|stil
        vältränad|vältränade; se ~2 bra|snygg|fräsch|proper ut
        hur ~2 klär du dig; hur ~2 du ~1 klä|klär|klädd|klädde (dig); gå ner ~2 kilo|kilon|vikt; du ~4 garderob|klädkod
      `),
      unless: ["appearance-work", "not-scored"],
    },
  ],
};
