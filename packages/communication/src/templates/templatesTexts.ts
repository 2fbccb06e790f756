import type { ReasonTexts } from "@samtal/core";

/** What the issues of templates and rendering mean, and the way out. */
export const templatesIssueTexts: ReasonTexts = {
  "communication/language-without-dates": {
    sv: "Mallens språk går inte att skriva datum på. Mallar finns på svenska (sv) och engelska (en), med eller utan region.",
    en: "Dates can't be written in the template's language. Templates are in Swedish (sv) or English (en), with or without a region.",
  },
  "communication/subject-and-channel": {
    sv: "Ett sms har ingen ämnesrad, alla andra meddelanden har en. Sätt subject till null på kanalen sms, annars till en text.",
    en: "An SMS has no subject, every other message has one. Set subject to null on the channel sms and to a text elsewhere.",
  },
  "communication/text-unreadable": {
    sv: "Texten går inte att läsa som MessageFormat 2. Kontrollera klamrar, deklarationer och att varje .match har en variant med *.",
    en: "The text can't be read as MessageFormat 2. Check braces and declarations, and that each .match has a variant with *.",
  },
  "communication/markup-in-text": {
    sv: "Texten innehåller märkning. Använd i stället blocken rubrik, länk och lista.",
    en: "The text holds markup. Use the blocks heading, link and list instead.",
  },
  "communication/unknown-function": {
    sv: "Texten använder en funktion som inte finns. Tillåtna är string, number och integer.",
    en: "The text uses a function that does not exist. Allowed are string, number and integer.",
  },
  "communication/unknown-variable": {
    sv: "Texten använder en variabel som inte finns för det innehållet. Dokumentationen listar variablerna för varje nyckel.",
    en: "The text uses a variable that its content key does not have. The documentation lists the variables of each key.",
  },
  "communication/list-in-text": {
    sv: "Variabeln {$variable} är en lista. Visa den i ett block av typen list.",
    en: "The variable {$variable} is a list. Show it in a block of the kind list.",
  },
  "communication/unguarded-variable": {
    sv: "Variabeln {$variable} kan saknas. Sätt blockets when till den, så visas blocket bara när den finns.",
    en: "The variable {$variable} may be missing. Set the block's when to it, so that the block is shown only where it is there.",
  },
  "communication/variable-not-used": {
    sv: "Avsnittet ska säga ”{$content}” men använder inte {$variable}. Lägg till variabeln.",
    en: "The section is to say “{$content}” but does not use {$variable}. Add the variable.",
  },
  "communication/plural-missing": {
    sv: "Texten saknar pluralformen {$category} för {$variable}. Lägg till en variant.",
    en: "The text lacks the plural form {$category} of {$variable}. Add a variant.",
  },
  "communication/unreachable-variant": {
    sv: "En variant kan aldrig bli aktuell, eftersom {$variable} inte kan ha det värdet. Ta bort eller rätta den.",
    en: "A variant can never come up, since {$variable} cannot have that value. Remove or correct it.",
  },
  "communication/too-many-variants": {
    sv: "Texten har fler än {$most} varianter. Dela upp den i flera block.",
    en: "The text has more than {$most} variants. Split it into several blocks.",
  },
  "communication/selector-not-input": {
    sv: "Texten väljer på något annat än en deklarerad variabel. Deklarera den med .input.",
    en: "The text selects on something other than a declared variable. Declare it with .input.",
  },
  "communication/selector-of-other-kind": {
    sv: "Texten väljer på {$variable} som om den vore av ett annat slag. Tal deklareras med :number, val med :string.",
    en: "The text selects on {$variable} as if it were of another kind. Declare counts with :number and choices with :string.",
  },
  "communication/not-a-link": {
    sv: "Länkens href är ingen webbadress, inget telefonnummer och ingen e-postadress. Ange en variabel av ett sådant slag.",
    en: "The link's href is no web address, phone number or mail address. Name a variable of such a kind.",
  },
  "communication/not-a-list": {
    sv: "Listans each är ingen listvariabel. Ange en variabel av slaget list.",
    en: "The list's each is no list variable. Name a variable of the kind list.",
  },
  "communication/duplicate-template": {
    sv: "Två mallar gäller samma regel, kanal och språk. Ta bort den ena.",
    en: "Two templates are for the same rule, channel and language. Remove one.",
  },
  "communication/languages-differ": {
    sv: "Mallen säger inte samma sak som den på ett annat språk (plats {$other}): innehåll eller variabler skiljer sig. Rätta den ena.",
    en: "The template does not say the same as the one in another language (position {$other}): content or variables differ. Correct one.",
  },
  "communication/template-missing": {
    sv: "Det finns ingen mall för regeln ”{$rule}” på kanalen {$channel}, vare sig på {$language} eller engelska. Lägg till en.",
    en: "There is no template for the rule “{$rule}” on the channel {$channel}, in {$language} or in English. Add one.",
  },
  "communication/content-uncovered": {
    sv: "Regeln ”{$rule}” kräver ”{$content}”, men dess mall på kanalen {$channel} har inget sådant avsnitt. Lägg till ett.",
    en: "The rule “{$rule}” asks for “{$content}”, but its template on the channel {$channel} has no such section. Add one.",
  },
  "communication/value-too-long": {
    sv: "Uppgiften är längre än {$most} tecken och får inte plats i ett meddelande. Korta den.",
    en: "The value is longer than {$most} characters and does not fit into a message. Shorten it.",
  },
  "communication/value-invisible": {
    sv: "Uppgiften består bara av tecken som inte syns. Skriv något som går att läsa.",
    en: "The value consists of characters that nobody sees. Write something that can be read.",
  },
  "communication/unsafe-link": {
    sv: "Länken leder inte till http, https, ett telefonnummer eller en e-postadress, eller innehåller tecken som inte får stå i en länk. Rätta den.",
    en: "The link does not lead to http, https, a phone number or a mail address, or holds characters that a link may not. Correct it.",
  },
  "communication/variable-missing": {
    sv: "Mallen använder en variabel som det inte finns någon uppgift för. Fyll i uppgiften eller ändra texten.",
    en: "The template uses a variable that nothing was given for. Give it, or change the text.",
  },
  "communication/sms-too-long": {
    sv: "Sms:et blir {$segments} delar, men får vara högst {$most}. Korta texten eller uppgifterna.",
    en: "The SMS takes {$segments} segments, but may take {$most} at most. Shorten the text or the values.",
  },
  "communication/message-without-channel": {
    sv: "Meddelandet har ingen kanal. Rekryterarens uppgift i planen ersätter det.",
    en: "The message has no channel. The recruiter's task in the plan takes its place.",
  },
  "communication/details-of-another": {
    sv: "Uppgifterna gäller en annan mottagare än meddelandet. Skicka med mottagarens egna.",
    en: "The details are those of another recipient than the message's. Hand in the recipient's own.",
  },
  "communication/details-missing": {
    sv: "Det saknas uppgifter om mottagaren {$recipientId}. Lägg till dem i details.",
    en: "There are no details of the recipient {$recipientId}. Add them to details.",
  },
  "communication/digest-empty": {
    sv: "Sammanfattningen har inga meddelanden. Skicka med minst ett.",
    en: "The digest has no messages. Hand in at least one.",
  },
  "communication/digest-mixed": {
    sv: "Meddelandena hör inte ihop: regel, mottagare, kanal eller språk skiljer sig. Dela upp dem.",
    en: "The messages don't belong together: rule, recipient, channel or language differ. Split them.",
  },
  "communication/digest-without-template": {
    sv: "Mallen saknar texter för flera intervjuer på en gång. Lägg till fältet digest.",
    en: "The template has no texts for several interviews at once. Add the field digest.",
  },
};

/** Why a message was written as it was. */
export const templatesReasonTexts: ReasonTexts = {
  "communication/template-used": {
    sv: ".input {$owner :string} .match $owner tenant {{Skrivet med er egen mall för regeln ”{$rule}” ({$language}).}} * {{Skrivet med standardmallen för regeln ”{$rule}” ({$language}).}}",
    en: ".input {$owner :string} .match $owner tenant {{Written with your own template for the rule “{$rule}” ({$language}).}} * {{Written with the shipped template for the rule “{$rule}” ({$language}).}}",
  },
  "communication/language-fallback": {
    sv: "Mallar på mottagarens språk ({$asked}) saknas; skrivet på {$language}.",
    en: "There are no templates in the recipient's language ({$asked}); written in {$language}.",
  },
  "communication/sms-segments": {
    sv: ".input {$segments :number} .match $segments one {{Ett sms ({$encoding}).}} * {{Ett sms i {$segments} delar ({$encoding}).}}",
    en: ".input {$segments :number} .match $segments one {{One SMS ({$encoding}).}} * {{One SMS in {$segments} segments ({$encoding}).}}",
  },
  "communication/subject-shortened": {
    sv: "Ämnesraden har kortats till {$most} tecken.",
    en: "The subject was shortened to {$most} characters.",
  },
};
