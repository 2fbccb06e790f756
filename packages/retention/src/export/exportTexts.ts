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
  "retention/name-too-short": {
    sv: "Ett namn som ska tas bort har bara ett tecken och skulle förstöra texten. Ange hela namnet.",
    en: "A name to be removed has only one character and would spoil the text. Give the whole name.",
  },
};
