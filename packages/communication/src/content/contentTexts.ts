import type { ReasonTexts } from "@samtal/core";

/** What the issues of message content mean, and the way out. */
export const contentIssueTexts: ReasonTexts = {
  "communication/contact-unreachable": {
    sv: "Kontaktpersonen har varken telefonnummer eller e-postadress. Ange minst en av dem.",
    en: "The contact has neither a phone number nor an e-mail address. Give at least one.",
  },
  "communication/link-without-label": {
    sv: "En länk av typen other behöver en egen text. Ange label.",
    en: "A link of the kind other needs words of its own. Give a label.",
  },
  "communication/content-missing": {
    sv: "Meddelandet måste ta upp ”{$content}”, men uppgiften saknas. Fyll i fältet som path pekar på, eller ta bort nyckeln ur regelns requiredContent.",
    en: "The message must say “{$content}”, but it has not been given. Fill in the field at the path, or take the key out of the rule's requiredContent.",
  },
  "communication/text-not-in-language": {
    sv: "Texten finns inte på mottagarens språk ({$language}). Skriv den på det språket; ett meddelande blandar aldrig språk.",
    en: "The text does not exist in the recipient's language ({$language}). Write it in that language; a message never mixes languages.",
  },
};
