import type { Locale } from "@samtal/core";

interface ExportWords {
  readonly title: Readonly<Record<"access" | "portability", string>>;
  readonly introduction: Readonly<Record<"access" | "portability", string>>;
  readonly madeOn: string;
  readonly controller: string;
  readonly contact: string;
  readonly officer: string;
  readonly request: string;
  readonly contents: string;
  readonly nothing: string;
  readonly restricted: string;
  readonly collectedOn: string;
  readonly keptFor: string;
  readonly notKept: string;
  readonly until: string;
  readonly open: string;
  readonly keptUntil: string;
  readonly keptOpen: string;
  readonly goneNow: string;
  readonly source: string;
  readonly fromYou: string;
  readonly recipients: string;
  readonly nobody: string;
  readonly files: string;
  readonly redacted: string;
  readonly withheld: string;
  readonly transfers: string;
  readonly noTransfers: string;
  readonly rights: string;
  readonly rightsSentences: readonly string[];
  readonly values: { readonly yes: string; readonly no: string; readonly none: string; readonly empty: string };
}

/** What an export says beside the data. */
export const exportWords: Readonly<Record<Locale, ExportWords>> = {
  sv: {
    title: { access: "Dina uppgifter", portability: "Uppgifter som du har lämnat" },
    introduction: {
      access:
        "Det här är en kopia av de uppgifter som vi har om dig. Du ser också vad de används till, hur länge de sparas, var de kommer ifrån och vilka som har fått dem. Andra personer har ersatts med [person 1], [person 2] och så vidare.",
      portability:
        "Det här är de uppgifter som du själv har lämnat och som du kan ta med dig. De finns också som en fil i ett format som datorprogram kan läsa.",
    },
    madeOn: "Framtagen",
    controller: "Ansvarig",
    contact: "Kontakt",
    officer: "Dataskyddsombud",
    request: "Din begäran",
    contents: "Innehåll",
    nothing: "Det finns inga uppgifter att lämna ut.",
    restricted: "Begränsad åtkomst",
    collectedOn: "Sparad sedan",
    keptFor: "Sparas för",
    notKept: "Inget ändamål längre",
    until: "till och med {until}",
    open: "tills vidare",
    keptUntil: "Sparas till och med",
    keptOpen: "Tills vidare; något slutdatum går ännu inte att ange",
    goneNow: "Ska tas bort",
    source: "Kommer från",
    fromYou: "Dig själv eller vår egen handläggning",
    recipients: "Har lämnats till",
    nobody: "Ingen utanför vår organisation",
    files: "Bifogade filer",
    redacted: "Antal ställen där andra personer har ersatts: {count}.",
    withheld: "Uppgifter som inte lämnas ut",
    transfers: "Överföring till länder utanför EES",
    noTransfers: "Dina uppgifter överförs inte till länder utanför EES.",
    rights: "Dina rättigheter",
    rightsSentences: [
      "Du kan begära att uppgifter rättas eller raderas, att de inte används, eller invända mot hur de används.",
      "Du kan när som helst ta tillbaka ett samtycke.",
      "Du kan klaga hos tillsynsmyndigheten för dataskydd.",
    ],
    values: { yes: "ja", no: "nej", none: "saknas", empty: "tomt" },
  },
  en: {
    title: { access: "Your data", portability: "Data that you provided" },
    introduction: {
      access:
        "This is a copy of the data that we hold about you, with what it is used for, how long it is kept, where it came from and who was given it. Other people are replaced by [person 1], [person 2] and so on.",
      portability: "This is the data that you provided yourself and can take with you. It also exists as a file that programs can read.",
    },
    madeOn: "Made on",
    controller: "Controller",
    contact: "Contact",
    officer: "Data protection officer",
    request: "Your request",
    contents: "Contents",
    nothing: "There is no data to hand over.",
    restricted: "Restricted access",
    collectedOn: "Kept since",
    keptFor: "Kept for",
    notKept: "Nothing any more",
    until: "until {until}",
    open: "for now",
    keptUntil: "Kept until",
    keptOpen: "For now; no last day can be named yet",
    goneNow: "Due to be removed",
    source: "Came from",
    fromYou: "You, or our own handling",
    recipients: "Was given to",
    nobody: "Nobody outside our organisation",
    files: "Files beside this page",
    redacted: "Places where other people were replaced: {count}.",
    withheld: "Data that is not handed over",
    transfers: "Transfers outside the European Economic Area",
    noTransfers: "Your data is not transferred outside the European Economic Area.",
    rights: "Your rights",
    rightsSentences: [
      "You can ask for data to be corrected or erased, or not to be used, and object to how it is used.",
      "You can take a consent back at any time.",
      "You can complain to the data-protection authority.",
    ],
    values: { yes: "yes", no: "no", none: "none", empty: "empty" },
  },
};
