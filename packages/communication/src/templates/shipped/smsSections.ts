import { link, list, paragraph, type Sections } from "./blocks.ts";

/** What is said of each content key by SMS: short, and in letters that SMS has. */
export const smsSections: Readonly<Record<"sv" | "en", Partial<Sections>>> = {
  sv: {
    "date-and-time": [paragraph("Tid: {$startDate} kl. {$startTime}")],
    length: [paragraph("Längd: {$minutes} min")],
    "how-to-join": [link("Länk", "joinUrl"), paragraph("Telefon: {$dialIn}", "dialIn")],
    interviewers: [paragraph("Du träffar:"), list("interviewers", "{$name}")],
    "reserve-number": [link("Om du inte kommer in: ring {$reserveNumber}", "reserveNumber")],
    "what-to-do-when-it-fails": [
      paragraph("Om tekniken krånglar:"),
      list(
        "fallback",
        ".input {$kind :string} .match $kind phone {{Vi ringer upp dig.}} platform {{Vi fortsätter i {$platformName}}} unnamed-platform {{Vi fortsätter i ett annat möte}} * {{Vi bokar en ny tid.}}",
        { ordered: true, href: "url" },
      ),
    ],
    "whom-to-ask": [
      paragraph("Frågor? Hör av dig till {$contactName}."),
      link("Ring {$contactPhone}", "contactPhone", "contactPhone"),
      link("Mejla {$contactEmail}", "contactEmail", "contactEmail"),
    ],
    "lobby-opening": [paragraph("Lobbyn öppnar kl. {$lobbyTime}. Intervjun börjar kl. {$startTime}.")],
    "camera-at-start": [
      paragraph(
        ".input {$camera :string} .match $camera on {{Kameran är på i lobbyn.}} off {{Kameran är av i lobbyn.}} * {{Du väljer själv om kameran är på i lobbyn.}}",
      ),
    ],
    preparation: [paragraph("Så kan du förbereda dig:"), list("preparation", "{$text}")],
    rehearsal: [link("Prova ljud och bild före intervjun", "rehearsalUrl")],
    "recording-notice": [
      paragraph(
        ".input {$recordingKind :string} .match $recordingKind recording {{Får vi spela in intervjun?}} * {{Vill du svara i en inspelad intervju?}}",
      ),
      paragraph("Varför: {$recordingPurpose}"),
      paragraph(
        ".input {$recordingDays :number} .match $recordingDays one {{Sparas i en dag.}} * {{Sparas i {$recordingDays} dagar.}}",
      ),
      paragraph("Du bestämmer. Ett nej kostar dig ingenting och påverkar inte bedömningen."),
      link("Svara ja eller nej", "recordingChoiceUrl"),
    ],
    cancellation: [paragraph("Intervjun {$startDate} kl. {$startTime} är inställd.")],
    "calendar-cancellation": [paragraph("Bokningen tas bort ur din kalender.")],
    "next-steps": [
      paragraph(
        ".input {$nextStepCount :number} .match $nextStepCount 0 {{Du behöver inte göra något mer.}} one {{Nästa steg:}} * {{Nästa steg:}}",
      ),
      list(
        "nextSteps",
        ".input {$who :string} .match $who reader {{{$what} (du, senast {$by})}} candidate {{{$what} (kandidaten, senast {$by})}} * {{{$what} (vi, senast {$by})}}",
        { ordered: true, when: "nextSteps" },
      ),
    ],
  },
  en: {
    "date-and-time": [paragraph("Time: {$startDate} at {$startTime}")],
    length: [paragraph("Length: {$minutes} min")],
    "how-to-join": [link("Link", "joinUrl"), paragraph("By phone: {$dialIn}", "dialIn")],
    interviewers: [paragraph("You will meet:"), list("interviewers", "{$name}")],
    "reserve-number": [link("If you can't get in: ring {$reserveNumber}", "reserveNumber")],
    "what-to-do-when-it-fails": [
      paragraph("If something doesn't work:"),
      list(
        "fallback",
        ".input {$kind :string} .match $kind phone {{We ring you.}} platform {{We carry on in {$platformName}}} unnamed-platform {{We carry on in another meeting}} * {{We find a new time.}}",
        { ordered: true, href: "url" },
      ),
    ],
    "whom-to-ask": [
      paragraph("Questions? Ask {$contactName}."),
      link("Ring {$contactPhone}", "contactPhone", "contactPhone"),
      link("Write to {$contactEmail}", "contactEmail", "contactEmail"),
    ],
    "lobby-opening": [paragraph("The lobby opens at {$lobbyTime}. The interview begins at {$startTime}.")],
    "camera-at-start": [
      paragraph(
        ".input {$camera :string} .match $camera on {{The camera is on in the lobby.}} off {{The camera is off in the lobby.}} * {{You choose whether the camera is on in the lobby.}}",
      ),
    ],
    preparation: [paragraph("How you can prepare:"), list("preparation", "{$text}")],
    rehearsal: [link("Try sound and picture before the interview", "rehearsalUrl")],
    "recording-notice": [
      paragraph(
        ".input {$recordingKind :string} .match $recordingKind recording {{May we record the interview?}} * {{Would you like to answer in a recorded interview?}}",
      ),
      paragraph("Why: {$recordingPurpose}"),
      paragraph(
        ".input {$recordingDays :number} .match $recordingDays one {{Kept for one day.}} * {{Kept for {$recordingDays} days.}}",
      ),
      paragraph("It is up to you. Saying no costs you nothing and does not affect the assessment."),
      link("Answer yes or no", "recordingChoiceUrl"),
    ],
    cancellation: [paragraph("The interview on {$startDate} at {$startTime} is cancelled.")],
    "calendar-cancellation": [paragraph("It is taken out of your calendar.")],
    "next-steps": [
      paragraph(
        ".input {$nextStepCount :number} .match $nextStepCount 0 {{There is nothing more for you to do.}} one {{Next step:}} * {{Next steps:}}",
      ),
      list(
        "nextSteps",
        ".input {$who :string} .match $who reader {{{$what} (you, by {$by})}} candidate {{{$what} (the candidate, by {$by})}} * {{{$what} (us, by {$by})}}",
        { ordered: true, when: "nextSteps" },
      ),
    ],
  },
};
