import type { Locale } from "@samtal/core";
import type { PlannedItem, StuckClock } from "@samtal/retention";

/** Everything that the account says in words of its own; figures come grouped. */
export interface Words {
  readonly grouping: string;
  title(day: string): string;
  stored(items: string, people: string, applications: string): string;
  readonly steps: readonly [string, string, string, string, string, string];
  readonly category: string;
  readonly country: string;
  readonly noCountry: string;
  readonly total: string;
  readonly actions: Readonly<Record<PlannedItem["action"], string>>;
  kept(items: string): string;
  readonly guards: string;
  readonly rules: string;
  rule(count: string, example: string): string;
  readonly stuck: string;
  readonly causes: Readonly<Record<StuckClock["cause"], string>>;
  conflicts(items: string): string;
  redacted(items: string): string;
  readonly remaining: string;
  readonly levels: string;
  readonly hidden: string;
  readonly noRemaining: string;
  approvals(given: number): string;
  readonly acceptance: string;
  readonly acceptanceNamed: string;
  readonly held: string;
  run(nth: number, status: "complete" | "partial"): string;
  fault(items: string): string;
  erasing(people: string): string;
  tombstones(pending: string, final: string): string;
  skipped(items: string): string;
  settled(people: string): string;
  receipts(from: string, count: string): string;
  rerun(changed: boolean): string;
  readonly backwards: string;
  restored(items: string): string;
  readonly restoredGone: string;
  readonly stores: string;
  readonly store: string;
  readonly states: Readonly<Record<"present" | "restricted" | "anonymised", string>>;
  readonly chainBefore: string;
  readonly chainAfter: string;
  readonly chainEdited: string;
  readonly keys: string;
  walked(wrong: string, receipts: string): string;
  copy(items: string): string;
  readonly notLegal: string;
  written(out: string, files: readonly string[]): string;
}

/** The words of both languages. */
export const words: Record<Locale, Words> = {
  en: {
    grouping: ",",
    title: (day) => `A sweep of what is stored, ${day}`,
    stored: (items, people, applications) => `${items} items of ${people} candidates and ${applications} applications in ten countries.`,
    steps: [
      "1. Dry run: what would be done. Nothing is done.",
      "2. What may remain: counts of people, published before the ratings go",
      "3. Accepted and approved by people",
      "4. Carried out over three stores and one recipient",
      "5. The log that survives it",
      "6. One person's copy",
    ],
    category: "Data",
    country: "Country",
    noCountry: "No one country",
    total: "Total",
    actions: { restrict: "lock", pseudonymise: "pseudonymise", anonymise: "anonymise", erase: "erase" },
    kept: (items) => `${items} items stay in use, and are not in the plan.`,
    guards: "Guards that fired:",
    rules: "The rules that order most, each with one item:",
    rule: (count, example) => `${count} items, such as ${example}`,
    stuck: "Kept because a day or a country was never recorded; somebody has to look:",
    causes: { missing: "no day to count from", future: "a day that has not come", "jurisdiction-missing": "no country" },
    conflicts: (items) => `Items under a duty to keep that outlasts a duty to delete: ${items}.`,
    redacted: (items) => `Recordings and transcripts locked until somebody who took a consent back is removed: ${items}.`,
    remaining: "Levels by country in one month's interviews, each count of five people or more:",
    levels: "Level",
    hidden: "–",
    noRemaining: "Too few people in any group: nothing is published.",
    approvals: (given) => (given === 1 ? "With one approval:" : "With two, of different people:"),
    acceptance: "The data protection officer accepts the presets, and names no period as unverified. The run is refused:",
    acceptanceNamed: "Accepted again with es-blocking named: the run may begin.",
    held: "Between plan and run a dispute begins about one candidate, whose items are all due.",
    run: (nth, status) => `Run ${nth}: ${status}.`,
    fault: (items) => `One order of ${items} items was met so:`,
    erasing: (people) => `Still being erased, and not told otherwise: ${people} people.`,
    tombstones: (pending, final) => `Tombstones: ${final} final, ${pending} pending. The recipient was told nothing of that order.`,
    skipped: (items) => `Left alone because of the dispute: ${items} items, such as`,
    settled: (people) => `Settled: ${people} people. Nobody is half erased.`,
    receipts: (from, count) => `${count} receipts of ${from}`,
    rerun: (changed) => (changed ? "Run 3 changed something!" : "Run 3, the same again: no store, receipt or mark changed."),
    backwards: "A run at a time before the last one is refused:",
    restored: (items) => `The database's back-up from before (${items} items) is restored and cleaned:`,
    restoredGone: "Nothing of what was disposed of is back. The same plan put the locks back too.",
    stores: "What the stores hold now:",
    store: "Store",
    states: { present: "in use", restricted: "locked", anonymised: "anonymised" },
    chainBefore: "Before the erasure:",
    chainAfter: "After it, through the end that was signed before:",
    chainEdited: "With the time of one event edited:",
    keys: "Of whomever nothing is left, what the log said is deleted as well. As a complement to that, and never as the erasure, their keys are destroyed:",
    walked: (wrong, receipts) => `A walk of its own over every item and receipt found ${wrong} wrongly erased items and ${receipts} false receipts.`,
    copy: (items) => `candidate_copy asked what is stored: ${items} items, what is locked included, as copy.sv.html, copy.en.html and copy.json.`,
    notLegal: "Everyone is invented. Not legal advice.",
    written: (out, files) => `Written to ${out}: ${files.join(", ")}`,
  },
  sv: {
    grouping: "\u00a0",
    title: (day) => `Gallring av det som lagras, ${day}`,
    stored: (items, people, applications) => `${items} uppgifter om ${people} kandidater med ${applications} ansökningar i tio länder.`,
    steps: [
      "1. Provkörning: vad som skulle göras. Inget görs.",
      "2. Det som får finnas kvar: antal personer, publicerade innan betygen försvinner",
      "3. Godtaget och godkänt av människor",
      "4. Genomfört på tre lagringsplatser och hos en mottagare",
      "5. Loggen som blir kvar",
      "6. En persons kopia",
    ],
    category: "Uppgift",
    country: "Land",
    noCountry: "Inget enskilt land",
    total: "Totalt",
    actions: { restrict: "lås", pseudonymise: "pseudonymisera", anonymise: "avidentifiera", erase: "radera" },
    kept: (items) => `${items} uppgifter används som förut och finns inte med i planen.`,
    guards: "Spärrar som löste ut:",
    rules: "Reglerna som berör mest, med varsin uppgift:",
    rule: (count, example) => `${count} uppgifter, till exempel ${example}`,
    stuck: "Sparas för att en dag eller ett land aldrig antecknades; någon måste titta på det:",
    causes: { missing: "ingen dag att räkna från", future: "en dag som inte har kommit", "jurisdiction-missing": "inget land" },
    conflicts: (items) => `Uppgifter där en plikt att spara räcker längre än en plikt att radera: ${items}.`,
    redacted: (items) => `Inspelningar och utskrifter som är låsta tills den som har återkallat sitt samtycke är bortklippt: ${items}.`,
    remaining: "Nivåer per land i en månads intervjuer; varje antal är fem personer eller fler:",
    levels: "Nivå",
    hidden: "–",
    noRemaining: "För få personer i alla grupper: inget publiceras.",
    approvals: (given) => (given === 1 ? "Med ett godkännande:" : "Med två, från olika personer:"),
    acceptance: "Dataskyddsombudet godtar reglerna utan att nämna någon tid som obelagd. Körningen nekas:",
    acceptanceNamed: "Godtagna på nytt, nu med es-blocking nämnd: körningen får börja.",
    held: "Mellan plan och körning uppstår en tvist om en kandidat vars uppgifter alla ska bort.",
    run: (nth, status) => `Körning ${nth}: ${status === "complete" ? "klar" : "inte helt genomförd"}.`,
    fault: (items) => `En order om ${items} uppgifter möttes så här:`,
    erasing: (people) => `Fortfarande under radering, och inget annat sägs: ${people} personer.`,
    tombstones: (pending, final) => `Gravstenar: ${final} slutliga, ${pending} väntande. Mottagaren har inte underrättats om den ordern.`,
    skipped: (items) => `Lämnade orörda på grund av tvisten: ${items} uppgifter, till exempel`,
    settled: (people) => `Klara: ${people} personer. Ingen är halvt raderad.`,
    receipts: (from, count) => `${count} kvitton från ${from}`,
    rerun: (changed) => (changed ? "Körning 3 ändrade något!" : "Körning 3, samma igen: ingen lagringsplats, inget kvitto och inget märke ändrades."),
    backwards: "En körning med en tidigare tid än den förra nekas:",
    restored: (items) => `Databasens säkerhetskopia från tiden före (${items} uppgifter) läses tillbaka och rensas:`,
    restoredGone: "Inget av det gallrade är tillbaka. Samma plan satte också tillbaka låsen.",
    stores: "Det som finns kvar:",
    store: "Lagringsplats",
    states: { present: "i bruk", restricted: "låsta", anonymised: "avidentifierade" },
    chainBefore: "Före raderingen:",
    chainAfter: "Efter den, genom det slut som signerades före:",
    chainEdited: "Med tiden för en händelse ändrad:",
    keys: "För dem som inget finns kvar om är även loggens uppgifter raderade. Som komplement till det, aldrig som radering, förstörs deras nycklar:",
    walked: (wrong, receipts) => `En egen genomgång av varje uppgift och kvitto fann ${wrong} felaktigt raderade uppgifter och ${receipts} falska kvitton.`,
    copy: (items) => `candidate_copy frågade vad som lagras: ${items} uppgifter, även de låsta, i copy.sv.html, copy.en.html och copy.json.`,
    notLegal: "Alla är påhittade. Det här är inte juridisk rådgivning.",
    written: (out, files) => `Skrivet till ${out}: ${files.join(", ")}`,
  },
};
