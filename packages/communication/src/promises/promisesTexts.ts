import type { ReasonTexts } from "@samtal/core";

/** What is wrong with promises, and the way out. */
export const promisesIssueTexts: ReasonTexts = {
  "communication/step-without-key": {
    sv: "Nästa steg ({$steps}) och deras nycklar ({$keys}) är inte lika många. Ge varje steg en egen nyckel, samma varje gång det nämns.",
    en: "There are {$steps} next steps and {$keys} keys. Give each step a key of its own, the same each time that it is told.",
  },
  "communication/promise-contradicts": {
    sv: "Samma löfte ({$kind}, {$key}) har två tidpunkter. Ange den som meddelandet nämnde.",
    en: "One promise ({$kind}, {$key}) has two dates. Give the one that the message told.",
  },
  "communication/verified-unread": {
    sv: "Texten har ett datum för läsning men har inte lästs. Ta bort verifiedOn, eller läs texten och ange evidence read.",
    en: "The text has a date of reading but was not read. Leave verifiedOn out, or read the text and say evidence read.",
  },
  "communication/status-uncited": {
    sv: "Utan källa kan en skyldighet bara vara unverified eller own-choice. Ange källan.",
    en: "Without a citation a duty can only be unverified or own-choice. Give the citation.",
  },
};

/** Why a promise stands where it does. */
export const promisesReasonTexts: ReasonTexts = {
  "communication/promise-made": {
    sv: ".input {$kind :string} .match $kind decision {{Den {$made} utlovades beslut senast {$by}.}} feedback {{Den {$made} utlovades återkoppling senast {$by}.}} references {{Den {$made} utlovades att referenserna skulle tas senast {$by}.}} documents {{Den {$made} utlovades handlingar senast {$by}.}} response {{Från den {$made} gäller att svara senast {$by}.}} * {{Den {$made} utlovades nästa steg senast {$by}.}}",
    en: ".input {$kind :string} .match $kind decision {{On {$made} a decision was promised by {$by}.}} feedback {{On {$made} feedback was promised by {$by}.}} references {{On {$made} it was promised that references would be taken by {$by}.}} documents {{On {$made} documents were promised by {$by}.}} response {{From {$made} an answer is owed by {$by}.}} * {{On {$made} the next step was promised by {$by}.}}",
  },
  "communication/promise-passed-when-told": {
    sv: "Tidpunkten {$by} hade redan passerat när löftet gavs; det räknas som brutet från början.",
    en: "The time {$by} had already passed when the promise was made; it counts as broken from the start.",
  },
  "communication/promise-restated": {
    sv: ".input {$count :number} .match $count one {{Samma tidpunkt upprepades en gång.}} * {{Samma tidpunkt upprepades {$count} gånger.}}",
    en: ".input {$count :number} .match $count one {{The same time was told once more.}} * {{The same time was told {$count} more times.}}",
  },
  "communication/promise-called-off": {
    sv: "Den {$at} togs löftet tillbaka; det är inte hållet för det.",
    en: "On {$at} the promise was called off; that does not keep it.",
  },
  "communication/promise-kept": {
    sv: "Hållet {$at}.",
    en: "Kept {$at}.",
  },
  "communication/promise-kept-late": {
    sv: "Hållet {$at}, för sent.",
    en: "Kept {$at}, too late.",
  },
  "communication/promise-superseded": {
    sv: "Ett nytt datum lämnades {$at}, innan det gamla hade passerat ({$promiseId}).",
    en: "A new date was told {$at}, before the old one had passed ({$promiseId}).",
  },
  "communication/promise-released": {
    sv: "Kandidaten drog tillbaka sin ansökan {$at}, innan löftet skulle hållas.",
    en: "The candidate withdrew {$at}, before the promise was due.",
  },
  "communication/promise-broken": {
    sv: "Brutet {$at}.",
    en: "Broken {$at}.",
  },
  "communication/promise-renewed-late": {
    sv: "Ett nytt datum lämnades först när det gamla hade passerat ({$promiseId}); löftet är brutet ändå.",
    en: "A new date was told only once the old one had passed ({$promiseId}); the promise stays broken.",
  },
  "communication/promise-due-soon": {
    sv: "Ska snart hållas: senast {$by}.",
    en: "Due soon: by {$by}.",
  },
  "communication/promise-open": {
    sv: "Ska hållas senast {$by}.",
    en: "To be kept by {$by}.",
  },
  "communication/promises-counted": {
    sv: "Löften: {$total}, brutna någon gång: {$everBroken}, ska snart hållas: {$dueSoon}.",
    en: "Promises: {$total}, ever broken: {$everBroken}, due soon: {$dueSoon}.",
  },
  "communication/promises-later-left-out": {
    sv: ".input {$count :number} .match $count one {{En uppgift ligger efter den tidpunkt som frågan gäller och räknas inte.}} * {{{$count} uppgifter ligger efter den tidpunkt som frågan gäller och räknas inte.}}",
    en: ".input {$count :number} .match $count one {{One entry lies after the time that was asked about and is left out.}} * {{{$count} entries lie after the time that was asked about and are left out.}}",
  },
  "communication/duty-counted": {
    sv: "Svarsplikt i {$jurisdiction}: {$days} kalenderdagar från {$from}, alltså senast {$by}. Detta är ingen juridisk rådgivning.",
    en: "Response duty in {$jurisdiction}: {$days} calendar days from {$from}, so by {$by}. This is not legal advice.",
  },
  "communication/duty-accepted": {
    sv: "Uppgiften om {$jurisdiction} är inte kontrollerad; {$interviewerId} har godtagit den.",
    en: "What is said of {$jurisdiction} is unverified; {$interviewerId} has accepted it.",
  },
  "communication/duty-unverified": {
    sv: "Uppgiften om {$days} dagar i {$jurisdiction} är inte kontrollerad. Läs lagen, och låt en namngiven person godta uppgiften innan den används.",
    en: "The {$days} days of {$jurisdiction} are unverified. Read the law and have a named person accept them before they are used.",
  },
  "communication/duty-not-in-force": {
    sv: "Svarsplikten i {$jurisdiction} gäller först från {$from}.",
    en: "The response duty in {$jurisdiction} holds only from {$from}.",
  },
  "communication/duty-days-unknown": {
    sv: "Antalet dagar i {$jurisdiction} är inte känt.",
    en: "The number of days in {$jurisdiction} is not known.",
  },
};
