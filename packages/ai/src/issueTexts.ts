import type { ReasonTexts } from "@samtal/core";

/** What each of the package's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  "ai/approved-before-drafted": {
    sv: "Godkännandet är äldre än utkastet. Ange tidpunkten då någon läste och godkände just detta utkast.",
    en: "The approval is older than the draft. Give the instant at which somebody read and approved this very draft.",
  },
  "ai/draft-changed": {
    sv: "Utkastet är inte längre det som modellen skrev. Godkänn det som det var, eller skriv en egen text.",
    en: "The draft is no longer what the model wrote. Approve it as it was, or write a text of your own.",
  },
  "ai/duplicate-note": {
    sv: "Samma anteckning finns två gånger. Skicka med varje anteckning en gång.",
    en: "The same note is there twice. Pass each note once.",
  },
  "ai/invalid-approval": {
    sv: "Godkännandet är ogiltigt. Ange vem som godkände och när.",
    en: "The approval is not valid. Say who approved and when.",
  },
  "ai/invalid-budget": {
    sv: "Gränsen är ogiltig. Ange ett heltal, minst ett (en paus får vara noll), och högst tio försök.",
    en: "The limit is not valid. Give a whole number of at least one (a pause may be none), and ten attempts at most.",
  },
  "ai/invalid-count": {
    sv: "Antalet frågor är ogiltigt. Be om en till fem för varje kompetens.",
    en: "The number of questions is not valid. Ask for one to five for each competency.",
  },
  "ai/no-brief": {
    sv: "Underlaget är tomt. Skriv vad annonsen får säga, en text för varje punkt.",
    en: "The brief is empty. Write what the advert may say, a text for each point.",
  },
  "ai/no-competency": {
    sv: "Ingen kompetens är angiven. Ange minst en som frågorna ska gälla.",
    en: "No competency was given. Name at least one that the questions are to be about.",
  },
  "ai/other-interview": {
    sv: "Anteckningen hör till en annan intervju. Skicka bara med anteckningar från den intervju som ska sammanfattas.",
    en: "The note belongs to another interview. Pass only notes of the interview that is to be summarised.",
  },
  "ai/text-missing": {
    sv: "Texten saknas på språket {$language}. Skriv den, eller be om utkastet på ett annat språk.",
    en: "The text is missing in the language {$language}. Write it, or ask for the draft in another.",
  },
  "ai/unsupported-model": {
    sv: "Modellen är inte av den sort som AI SDK 6 använder. Skicka med ett modellobjekt från en leverantörs paket, inte ett namn.",
    en: "The model is not of the kind that AI SDK 6 uses. Pass a model object from a provider's package, not a name.",
  },
};
