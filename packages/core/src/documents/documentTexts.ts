import type { ReasonTexts } from "../reasons/explain.ts";

/** What is wrong with a document at the border, and the way out. */
export const documentIssueTexts = {
  "core/invalid": {
    sv: "Värdet är inte giltigt här. Jämför med dokumentets JSON Schema.",
    en: "The value is not valid here. Compare it with the document's JSON Schema.",
  },
  "core/invalid-type": {
    sv: "Fältet saknas eller har fel typ; här ska det stå {$expected}. Fyll i eller rätta det.",
    en: "The field is missing or of the wrong type; {$expected} is expected. Fill it in or correct it.",
  },
  "core/invalid-format": {
    sv: "Texten har inte den form som fältet kräver ({$format}). Formen beskrivs i dokumentets JSON Schema.",
    en: "The text has not the form that the field asks for ({$format}). The document's JSON Schema describes it.",
  },
  "core/invalid-value": {
    sv: "Värdet är inte ett av de tillåtna: {$allowed}. Välj ett av dem.",
    en: "The value is none of those allowed: {$allowed}. Choose one of them.",
  },
  "core/unknown-schema-version": {
    sv: "Dokumentets schemaVersion är okänd; kända versioner: {$known}. Uppgradera paketet eller skriv dokumentet i en känd version.",
    en: "The document's schemaVersion is unknown; known versions: {$known}. Upgrade the package or write the document in a known version.",
  },
  "core/too-small": {
    sv: ".input {$of :string} .input {$minimum :number} .match $of array {{Listan är för kort; den ska ha minst {$minimum} poster. Lägg till det som fattas.}} string {{Texten är för kort; den ska ha minst {$minimum} tecken. Fyll i den.}} * {{Talet är för litet; gränsen är {$minimum}. Rätta det.}}",
    en: ".input {$of :string} .input {$minimum :number} .match $of array {{The list is too short; its minimum is {$minimum}. Add what is missing.}} string {{The text is too short; its minimum length is {$minimum}. Fill it in.}} * {{The number is too small; the limit is {$minimum}. Correct it.}}",
  },
  "core/too-big": {
    sv: ".input {$of :string} .input {$maximum :number} .match $of array {{Listan är för lång; den får ha högst {$maximum} poster. Dela upp den.}} string {{Texten är för lång; den får ha högst {$maximum} tecken. Korta den.}} * {{Talet är för stort; gränsen är {$maximum}. Rätta det.}}",
    en: ".input {$of :string} .input {$maximum :number} .match $of array {{The list is too long; its maximum is {$maximum}. Split it.}} string {{The text is too long; its maximum length is {$maximum}. Shorten it.}} * {{The number is too large; the limit is {$maximum}. Correct it.}}",
  },
  "core/not-multiple-of": {
    sv: "Talet är inte en multipel av {$divisor}. Avrunda det.",
    en: "The number is no multiple of {$divisor}. Round it.",
  },
  "core/unrecognized-keys": {
    sv: ".input {$count :number} .match $count one {{Ett fält finns inte i schemat. Ta bort det, rätta stavningen eller lägg det i metadata.}} * {{{$count} fält finns inte i schemat. Ta bort dem, rätta stavningen eller lägg dem i metadata.}}",
    en: ".input {$count :number} .match $count one {{One field is not in the schema. Remove it, correct its spelling or put it into metadata.}} * {{{$count} fields are not in the schema. Remove them, correct their spelling or put them into metadata.}}",
  },
  "core/invalid-key": {
    sv: "Ett fältnamn har fel form. Använd ett språk i formen sv eller en-GB, eller det som schemat anger.",
    en: "A field's name has the wrong form. Use a language such as sv or en-GB, or what the schema says.",
  },
  "core/invalid-element": {
    sv: "En post i samlingen är inte giltig. Rätta den enligt schemat.",
    en: "An element of the collection is not valid. Correct it as the schema says.",
  },
  "core/no-variant-matches": {
    sv: "Värdet passar ingen av de {$variants} tillåtna varianterna. Kontrollera fältet som skiljer dem åt.",
    en: "The value fits none of the {$variants} allowed variants. Check the field that tells them apart.",
  },
  "core/too-deep": {
    sv: "Dokumentet är nästlat djupare än {$maximum} nivåer, eller hänvisar till sig självt. Platta ut det.",
    en: "The document is nested deeper than {$maximum} levels, or refers to itself. Flatten it.",
  },
  "core/too-large": {
    sv: "Dokumentet har fler än {$maximum} värden. Dela upp det.",
    en: "The document holds more than {$maximum} values. Split it.",
  },
  "core/reserved-key": {
    sv: "Dokumentet har ett fält med namnet __proto__. Byt namn på det.",
    en: "The document has a field named __proto__. Rename it.",
  },
  "core/not-json": {
    sv: "Värdet är inte JSON, eller är för djupt nästlat. Ta bort funktioner, NaN, oändliga tal, odefinierade värden och cirkelhänvisningar.",
    en: "The value is not JSON, or is nested too deeply. Remove functions, NaN, infinities, undefined values and cycles.",
  },
} as const satisfies ReasonTexts;
