import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a request for slots, and the way out. */
export const slotIssueTexts: ReasonTexts = {
  "scheduling/duplicate-criterion": {
    sv: "Samma kriterium står två gånger i rangordningen. Nämn varje kriterium en gång.",
    en: "A criterion stands twice in the ranking. Name each once.",
  },
  "scheduling/panel-too-large": {
    sv: "Panelen har fler än {$maximumPlaces} platser. Dela upp intervjun i flera omgångar.",
    en: "The panel has more than {$maximumPlaces} places. Divide the interview into several rounds.",
  },
  "scheduling/periods-overlap": {
    sv: "Två perioder med egna arbetstider överlappar varandra. Låt varje datum höra till högst en.",
    en: "Two periods with hours of their own overlap. Let each date belong to one at most.",
  },
  "scheduling/pool-too-small": {
    sv: "Platsen ska tas av {$count} personer, men så många finns inte att välja på. Lägg till fler eller sänk antalet.",
    en: "The seat asks for {$count} people, but there are not that many to choose from. Add people or lower the count.",
  },
  "scheduling/stays-overlap": {
    sv: "Två vistelser i andra tidszoner överlappar varandra. Rätta tiderna så att personen är på ett ställe i taget.",
    en: "Two stays in other zones overlap. Correct them so that the person is in one place at a time.",
  },
  "scheduling/support-missing": {
    sv: ".input {$kind :string} .match $kind interpreter {{Kandidaten behöver en tolk, men ingen som tolkar språket är med i anropet. Lägg till tolkar i support.interpreters.}} * {{Kandidaten behöver textning, men ingen skrivtolk är med i anropet. Lägg till någon i support.captioners, eller skriv captionsByPlatform: true om mötesplattformen textar.}}",
    en: ".input {$kind :string} .match $kind interpreter {{The candidate needs an interpreter, but nobody who interprets the language was handed in. Add interpreters to support.interpreters.}} * {{The candidate needs captions, but no captioner was handed in. Add one to support.captioners, or write captionsByPlatform: true if the meeting platform captions.}}",
  },
  "scheduling/unknown-seat": {
    sv: "Platsen finns inte i omgångens panel. Rätta id:t eller ta bort raden.",
    en: "The seat is not in the round's panel. Correct the id or leave the entry out.",
  },
};
