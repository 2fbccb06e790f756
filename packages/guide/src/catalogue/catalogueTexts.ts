import type { ReasonTexts } from "@samtal/core";

/** What the catalogue's and the templates' issues mean, and the way out. */
export const catalogueIssueTexts: ReasonTexts = {
  "guide/not-in-catalogue": {
    sv: "Kompetensen finns inte i katalogen. Välj ett id ur competencyCatalogue(), eller skriv en egen post.",
    en: "The catalogue does not have this competency. Choose an id from competencyCatalogue(), or write an entry of your own.",
  },
  "guide/reference-language": {
    sv: "Kompetensen saknar namn eller definition på svenska eller engelska. Lägg till det som saknas, eller utelämna kompetensen.",
    en: "The competency lacks a name or a definition in Swedish or English. Add what is missing, or leave the competency out.",
  },
  "guide/template-language": {
    sv: "Mallen finns inte på språket {$language}. Välj svenska eller engelska, och lägg till fler språk i utkastet.",
    en: "The template does not exist in the language {$language}. Choose Swedish or English, and add others to the draft.",
  },
  "guide/template-too-short": {
    sv: "Kompetensen {$competencyId} får ingen fråga på mallens {$minutes} minuter. Ta med färre kompetenser eller välj en längre mall.",
    en: "No question for {$competencyId} fits into the template's {$minutes} minutes. Take fewer competencies or a longer template.",
  },
  "guide/template-without-evidence": {
    sv: "Ingen av kompetenserna kan bedömas i mallens uppgift. Ta med minst en av dessa: {$needed}.",
    en: "None of the competencies can be rated by the template's task. Take at least one of these: {$needed}.",
  },
};
