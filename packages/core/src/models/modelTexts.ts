import type { ReasonTexts } from "../reasons/explain.ts";

/** What is wrong between the fields of a model, and the way out. */
export const modelIssueTexts = {
  "core/invalid-line-need": {
    sv: "Den hastighet som mötet behöver är inget tal från 0 och uppåt. Ange den i Mbit/s; 0 betyder att inget krav ställs.",
    en: "The speed that the meeting needs is no number from 0 up. Give it in Mbit/s; 0 asks for nothing.",
  },
  "core/no-language": {
    sv: "Texten finns inte på något språk. Skriv den på minst ett.",
    en: "The text exists in no language. Write it in at least one.",
  },
  "core/duplicate-language": {
    sv: "Ett språk förekommer två gånger. Behåll en ordalydelse per språk.",
    en: "A language occurs twice. Keep one wording per language.",
  },
  "core/no-required-seat": {
    sv: "Alla platser i panelen är valfria, så intervjun skulle kunna hållas utan någon. Gör minst en plats obligatorisk.",
    en: "Every seat of the panel is optional, so that the interview could go ahead with nobody. Make at least one required.",
  },
  "core/duplicate-id": {
    sv: "Ett id förekommer två gånger. Ge varje post sitt eget.",
    en: "An id occurs twice. Give every entry its own.",
  },
  "core/duplicate-level": {
    sv: "Två nivåer har samma nyckel. Ge varje nivå sin egen.",
    en: "Two levels have the same key. Give every level its own.",
  },
  "core/duplicate-rating": {
    sv: "Samma kompetens har betygsatts två gånger på samma fråga. Behåll ett betyg.",
    en: "One competency was rated twice on the same question. Keep one rating.",
  },
  "core/levels-not-ascending": {
    sv: "Nivåernas värden stiger inte. Skriv nivåerna från lägst till högst med olika värden.",
    en: "The values of the levels do not ascend. Write the levels from lowest to highest with different values.",
  },
  "core/range-empty": {
    sv: "Skalans högsta värde är inte större än det lägsta. Byt plats på dem eller rätta ett av dem.",
    en: "The scale's maximum is not above its minimum. Swap them or correct one.",
  },
  "core/unknown-reference": {
    sv: ".input {$to :string} .match $to scale {{En kompetens hänvisar till en skala som inte finns här. Lägg till skalan eller rätta id:t.}} * {{Ett betyg hänvisar till en anteckning som inte finns i formuläret. Lägg till anteckningen eller rätta id:t.}}",
    en: ".input {$to :string} .match $to scale {{A competency refers to a scale that is not here. Add the scale or correct the id.}} * {{A rating refers to evidence that is not on the card. Add the evidence or correct the id.}}",
  },
  "core/weights-unjustified": {
    sv: "Vikterna är olika utan att det motiveras. Skriv varför i weightJustification, eller gör vikterna lika.",
    en: "The weights differ and nothing says why. State it in weightJustification, or make them equal.",
  },
  "core/must-have-off-scale": {
    sv: "Ett skallkrav ligger utanför kompetensens skala, eller så saknar skalan ordning. Välj en nivå eller ett värde på skalan.",
    en: "A must-have lies off the competency's scale, or the scale has no order. Choose a level or a value on the scale.",
  },
  "core/duplicate-band": {
    sv: "Två band har samma nyckel. Ge varje band sin egen.",
    en: "Two bands have the same key. Give every band its own.",
  },
  "core/bands-not-ascending": {
    sv: "Bandens gränser stiger inte. Skriv banden från lägst till högst med olika gränser.",
    en: "The bands do not ascend. Write them from lowest to highest, each from another number.",
  },
  "core/amended-before-sealed": {
    sv: "En ändring gjordes innan formuläret lämnades in. Ändra utkastet i stället, eller rätta tidpunkten.",
    en: "An amendment was made before the card was sealed. Edit the draft instead, or correct the instant.",
  },
  "core/content-hash-mismatch": {
    sv: "Guidens innehåll stämmer inte med dess hash. Återställ innehållet, eller publicera ändringen som en ny version.",
    en: "The guide's content does not match its hash. Restore the content, or publish the change as a new version.",
  },
  "core/lobby-after-start": {
    sv: "Lobbyn öppnar efter att intervjun har börjat. Låt den öppna tidigare eller samtidigt.",
    en: "The lobby opens after the assessment has started. Move it earlier or let it open at the start.",
  },
  "core/end-before-start": {
    sv: "Slutet ligger före början. Byt plats på tiderna eller rätta en av dem.",
    en: "The end is before the start. Swap them or correct one.",
  },
} as const satisfies ReasonTexts;
