import { button, definition, heading, link, list, paragraph, type Sections } from "./blocks.ts";

/** What is said of each content key by e-mail and in the app, in Swedish. */
export const sectionsSv: Sections = {
  "date-and-time": [definition("När", "{$startsAt}")],
  length: [
    definition(
      "Längd",
      ".input {$minutes :number} .match $minutes one {{En minut, till kl. {$endTime}}} * {{{$minutes} minuter, till kl. {$endTime}}}",
    ),
  ],
  "how-to-join": [
    button("Gå med i mötet", "joinUrl"),
    paragraph("Du kan också delta per telefon: {$dialIn}", "dialIn"),
  ],
  "platform-guide": [
    heading("Så fungerar {$platformName}"),
    list("guideSteps", "{$text}", { ordered: true, when: "guideSteps" }),
    link("Läs guiden till {$platformName}", "guideUrl", "guideUrl"),
  ],
  interviewers: [
    heading("Du träffar"),
    list("interviewers", ".input {$titled :string} .match $titled yes {{{$name}, {$title}}} * {{{$name}}}", {
      href: "profileUrl",
    }),
  ],
  documents: [
    heading("Handlingar"),
    paragraph(
      ".input {$documentCount :number} .match $documentCount 0 {{Du behöver inte ha några handlingar med dig.}} one {{Ha den här handlingen till hands:}} * {{Ha de här handlingarna till hands:}}",
    ),
    list("documents", "{$text}", { when: "documents" }),
  ],
  "reserve-number": [link("Om du inte kommer in i mötet ringer du {$reserveNumber}", "reserveNumber")],
  dress: [definition("Klädsel", "{$dress}")],
  "sound-and-picture": [heading("Ljud och bild"), list("soundAndPicture", "{$text}")],
  tips: [heading("Tips på vägen"), list("tips", "{$text}")],
  "company-links": [
    heading("Läs mer om {$employerName}"),
    list(
      "companyLinks",
      ".input {$kind :string} .match $kind site {{Vår webbplats}} staff {{Våra medarbetare}} linkedin {{LinkedIn}} glassdoor {{Glassdoor}} crunchbase {{Crunchbase}} * {{{$label}}}",
      { href: "url" },
    ),
  ],
  "format-notice": [
    paragraph(
      ".input {$equalsPhysical :string} .input {$firstTimers :string} .match $equalsPhysical $firstTimers yes yes {{Intervjun väger lika tungt som ett möte på plats. För många är det här den första videointervjun, så du behöver inte vara van.}} yes * {{Intervjun väger lika tungt som ett möte på plats.}} * yes {{Intervjun ersätter inte ett möte på plats. För många är det här den första videointervjun, så du behöver inte vara van.}} * * {{Intervjun ersätter inte ett möte på plats.}}",
    ),
    paragraph("{$formatNote}", "formatNote"),
  ],
  agenda: [
    heading("Så går intervjun till"),
    list("agenda", "{$title} ({$minutes} min)", { ordered: true }),
  ],
  "calendar-entry": [paragraph("Med det här meddelandet följer en kalenderbokning. Ändras tiden får du en ny.")],
  "needs-question": [
    heading("Behöver du något särskilt?"),
    paragraph(
      "Vill du ha mer tid, pauser, tolk eller något annat för att intervjun ska fungera för dig? Säg till {$needsName}. Du behöver inte förklara varför, och det påverkar inte hur du bedöms.",
    ),
    link("Ring {$needsPhone}", "needsPhone", "needsPhone"),
    link("Mejla {$needsEmail}", "needsEmail", "needsEmail"),
  ],
  preparation: [heading("Så kan du förbereda dig"), list("preparation", "{$text}")],
  rehearsal: [
    heading("Prova i förväg"),
    paragraph(
      "Prova {$platformName} i lugn och ro före intervjun. Då vet du att ljud, bild och länk fungerar. Det tar bara några minuter.",
    ),
    button("Prova {$platformName}", "rehearsalUrl"),
  ],
  briefing: [
    definition("Kandidat", "{$candidateName}"),
    paragraph("Läs kandidatens cv, frågorna och bedömningsgrunderna före intervjun."),
    list("briefing", "{$text}", { when: "briefing" }),
    button("Öppna underlaget", "briefingUrl"),
    link("Bekräfta att du har läst", "acknowledgeUrl"),
  ],
  "what-to-do-when-it-fails": [
    heading("Om tekniken krånglar"),
    paragraph("Ta det lugnt, det händer alla. Så här gör vi:"),
    list(
      "fallback",
      ".input {$kind :string} .match $kind phone {{Vi ringer upp dig.}} platform {{Vi fortsätter i {$platformName}}} unnamed-platform {{Vi fortsätter i ett annat möte}} * {{Vi bokar en ny tid. Det räknas inte emot dig.}}",
      { ordered: true, href: "url" },
    ),
  ],
  "whom-to-ask": [
    heading("Undrar du något?"),
    paragraph("Hör av dig till {$contactName}."),
    link("Ring {$contactPhone}", "contactPhone", "contactPhone"),
    link("Mejla {$contactEmail}", "contactEmail", "contactEmail"),
  ],
  "lobby-opening": [
    paragraph(
      "Lobbyn öppnar kl. {$lobbyTime}. Där kan du sitta i lugn och ro; intervjun börjar inte förrän kl. {$startTime}.",
    ),
  ],
  "camera-at-start": [
    paragraph(
      ".input {$camera :string} .match $camera on {{Kameran är på när du kommer in i lobbyn.}} off {{Kameran är av när du kommer in i lobbyn. Du slår på den själv när intervjun börjar.}} * {{Du väljer själv om kameran ska vara på när du kommer in i lobbyn.}}",
    ),
  ],
  "recording-notice": [
    heading("Inspelning"),
    paragraph(
      ".input {$recordingKind :string} .match $recordingKind recording {{Vi vill gärna spela in intervjun, och frågar dig först.}} * {{Du kan svara på frågorna i en inspelad intervju, om du vill. Säger du nej träffar vi dig som vanligt.}}",
    ),
    definition("Varför", "{$recordingPurpose}"),
    definition(
      "Sparas",
      ".input {$recordingDays :number} .match $recordingDays one {{I en dag, sedan raderas inspelningen}} * {{I {$recordingDays} dagar, sedan raderas inspelningen}}",
    ),
    paragraph(
      "Du bestämmer. Ett nej kostar dig ingenting: det påverkar varken bedömningen eller dina chanser att få jobbet, och du behöver inte förklara varför. Du kan ändra dig när du vill.",
    ),
    button("Svara ja eller nej", "recordingChoiceUrl"),
  ],
  "scorecard-link": [
    definition("Kandidat", "{$candidateName}", "candidateName"),
    paragraph("Gör din bedömning nu, medan du har samtalet i färskt minne. Prata inte ihop dig med de andra först."),
    button("Fyll i bedömningen", "scorecardUrl"),
  ],
  thanks: [paragraph("Tack för att du tog dig tid. Det var roligt att få träffa dig.")],
  "next-steps": [
    heading("Så här går det vidare"),
    paragraph(
      ".input {$nextStepCount :number} .match $nextStepCount 0 {{Du behöver inte göra något mer.}} one {{Ett steg återstår:}} * {{{$nextStepCount} steg återstår:}}",
    ),
    list(
      "nextSteps",
      ".input {$who :string} .match $who reader {{{$what} (du, senast {$by})}} candidate {{{$what} (kandidaten, senast {$by})}} * {{{$what} (vi, senast {$by})}}",
      { ordered: true, when: "nextSteps" },
    ),
  ],
  timeline: [paragraph("Du får svar av oss senast {$answerBy}.")],
  survey: [
    paragraph(
      "Hur tyckte du att intervjun var? Svara gärna på några korta frågor. Vi använder svaren för att bli bättre på att intervjua. De påverkar inte beslutet om din ansökan.",
    ),
    button("Svara på frågorna", "surveyUrl"),
  ],
  "decision-or-new-date": [
    paragraph("{$decision}", "decision"),
    paragraph(
      "Vi behöver tyvärr mer tid än vi trodde, och du ska inte behöva undra. Du får svar senast {$newAnswerBy}.",
      "newAnswerBy",
    ),
  ],
  feedback: [
    paragraph("{$feedback}", "feedback"),
    heading("Det här gjorde du bra", "strengths"),
    list("strengths", "{$text}", { when: "strengths" }),
    heading("Det här kan du utveckla", "improvements"),
    list("improvements", "{$text}", { when: "improvements" }),
  ],
  "references-request": [
    paragraph(
      "Vi vill gärna prata med ett par personer som har arbetat med dig. Lämna deras namn och nummer när du har frågat dem. Vi ringer ingen som du inte har sagt ja till.",
    ),
    button("Lämna referenser", "referencesUrl"),
  ],
  "talent-pool-question": [
    paragraph(
      ".input {$talentPoolMonths :number} .match $talentPoolMonths one {{Får vi höra av oss om ett annat jobb dyker upp som passar dig? Säger du ja sparar vi dina uppgifter i en månad. Du kan ångra dig när du vill.}} * {{Får vi höra av oss om ett annat jobb dyker upp som passar dig? Säger du ja sparar vi dina uppgifter i {$talentPoolMonths} månader. Du kan ångra dig när du vill.}}",
    ),
    button("Svara ja eller nej", "talentPoolUrl"),
  ],
  "missing-documents": [
    paragraph("Det här har vi inte fått än:"),
    list("missingDocuments", "{$text}"),
    button("Skicka in", "documentsUrl"),
  ],
  "stage-news": [paragraph("Din ansökan är nu i steget {$stageName}."), paragraph("{$stageNews}", "stageNews")],
  cancellation: [paragraph("Intervjun {$startsAt} är inställd.")],
  "calendar-cancellation": [paragraph("Bokningen tas också bort ur din kalender.")],
};
