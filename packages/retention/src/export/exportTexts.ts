import type { ReasonTexts } from "@samtal/core";

/** What can be wrong with an export, and the way out. */
export const exportIssueTexts: ReasonTexts = {
  "retention/right-not-answered": {
    sv: "Svaret gäller inte rättigheten ”{$right}”. Besvara först en begäran som omfattar den.",
    en: "The answer is not about the right “{$right}”. First answer a request that invokes it.",
  },
  "retention/content-missing": {
    sv: "Uppgiften {$itemId} ska lämnas ut men innehållet saknas. Lägg till den i stored.",
    en: "The item {$itemId} is to be handed over but its content is missing. Add it to stored.",
  },
  "retention/content-of-another": {
    sv: "Det som finns i stored för uppgiften {$itemId} gäller en annan person eller ett annat slags uppgift. Hämta det på nytt.",
    en: "What stored has for the item {$itemId} is another person's or another kind of data. Fetch it again.",
  },
  "retention/content-twice": {
    sv: "Samma uppgift finns med två gånger i stored. Ange varje uppgift en gång.",
    en: "The same item comes twice in stored. Give each item once.",
  },
  "retention/name-too-short": {
    sv: "Ett namn eller id som ska tas bort har färre än två bokstäver eller siffror och skulle förstöra texten. Ange hela.",
    en: "A name or an id to be removed has fewer than two letters or digits and would spoil the text. Give all of it.",
  },
};
