import { button, definition, heading, link, list, paragraph, type Sections } from "./blocks.ts";

/** What is said of each content key by e-mail and in the app, in English. */
export const sectionsEn: Sections = {
  "date-and-time": [definition("When", "{$startsAt}")],
  length: [
    definition(
      "Length",
      ".input {$minutes :number} .match $minutes one {{One minute, until {$endTime}}} * {{{$minutes} minutes, until {$endTime}}}",
    ),
  ],
  "how-to-join": [
    button("Join the meeting", "joinUrl"),
    paragraph("You can also join by phone: {$dialIn}", "dialIn"),
  ],
  "platform-guide": [
    heading("How {$platformName} works"),
    list("guideSteps", "{$text}", { ordered: true, when: "guideSteps" }),
    link("Read the guide to {$platformName}", "guideUrl", "guideUrl"),
  ],
  interviewers: [
    heading("Who you will meet"),
    list("interviewers", ".input {$titled :string} .match $titled yes {{{$name}, {$title}}} * {{{$name}}}", {
      href: "profileUrl",
    }),
  ],
  documents: [
    heading("Documents"),
    paragraph(
      ".input {$documentCount :number} .match $documentCount 0 {{You don't need any documents.}} one {{Please have this document at hand:}} * {{Please have these documents at hand:}}",
    ),
    list("documents", "{$text}", { when: "documents" }),
  ],
  "reserve-number": [link("If you can't get into the meeting, ring {$reserveNumber}", "reserveNumber")],
  dress: [definition("Dress", "{$dress}")],
  "sound-and-picture": [heading("Sound and picture"), list("soundAndPicture", "{$text}")],
  tips: [heading("A few tips"), list("tips", "{$text}")],
  "company-links": [
    heading("Read more about {$employerName}"),
    list(
      "companyLinks",
      ".input {$kind :string} .match $kind site {{Our website}} staff {{Our people}} linkedin {{LinkedIn}} glassdoor {{Glassdoor}} crunchbase {{Crunchbase}} * {{{$label}}}",
      { href: "url" },
    ),
  ],
  "format-notice": [
    paragraph(
      ".input {$equalsPhysical :string} .input {$firstTimers :string} .match $equalsPhysical $firstTimers yes yes {{The interview counts as much as a meeting in person. For many it is their first video interview, so you needn't be used to it.}} yes * {{The interview counts as much as a meeting in person.}} * yes {{The interview does not replace a meeting in person. For many it is their first video interview, so you needn't be used to it.}} * * {{The interview does not replace a meeting in person.}}",
    ),
    paragraph("{$formatNote}", "formatNote"),
  ],
  agenda: [heading("What will happen"), list("agenda", "{$title} ({$minutes} min)", { ordered: true })],
  "calendar-entry": [
    paragraph("A calendar entry comes with this message. If the time changes, you will get a new one."),
  ],
  "needs-question": [
    heading("Is there anything you need?"),
    paragraph(
      "Would more time, breaks, an interpreter or anything else make the interview work for you? Tell {$needsName}. You needn't explain why, and it does not affect how you are assessed.",
    ),
    link("Ring {$needsPhone}", "needsPhone", "needsPhone"),
    link("Write to {$needsEmail}", "needsEmail", "needsEmail"),
  ],
  preparation: [heading("How you can prepare"), list("preparation", "{$text}")],
  rehearsal: [
    heading("Try it beforehand"),
    paragraph(
      "Try {$platformName} in peace and quiet before the interview. Then you know that sound, picture and link work. It takes a few minutes.",
    ),
    button("Try {$platformName}", "rehearsalUrl"),
  ],
  briefing: [
    definition("Candidate", "{$candidateName}"),
    paragraph("Please read the candidate's CV, the questions and the criteria before the interview."),
    list("briefing", "{$text}", { when: "briefing" }),
    button("Open the briefing", "briefingUrl"),
    link("Confirm that you have read it", "acknowledgeUrl"),
  ],
  "what-to-do-when-it-fails": [
    heading("If something doesn't work"),
    paragraph("Don't worry, it happens to everyone. This is what we do:"),
    list(
      "fallback",
      ".input {$kind :string} .match $kind phone {{We ring you.}} platform {{We carry on in {$platformName}}} unnamed-platform {{We carry on in another meeting}} * {{We find a new time. It does not count against you.}}",
      { ordered: true, href: "url" },
    ),
  ],
  "whom-to-ask": [
    heading("Any questions?"),
    paragraph("Ask {$contactName}."),
    link("Ring {$contactPhone}", "contactPhone", "contactPhone"),
    link("Write to {$contactEmail}", "contactEmail", "contactEmail"),
  ],
  "lobby-opening": [
    paragraph(
      "The lobby opens at {$lobbyTime}. You can sit there in peace and quiet; the interview does not begin before {$startTime}.",
    ),
  ],
  "camera-at-start": [
    paragraph(
      ".input {$camera :string} .match $camera on {{The camera is on when you enter the lobby.}} off {{The camera is off when you enter the lobby. You switch it on yourself when the interview begins.}} * {{You choose whether the camera is on when you enter the lobby.}}",
    ),
  ],
  "recording-notice": [
    heading("Recording"),
    paragraph(
      ".input {$recordingKind :string} .match $recordingKind recording {{We would like to record the interview, and ask you first.}} * {{You can answer the questions in a recorded interview, if you like. If you say no, we meet you as usual.}}",
    ),
    definition("Why", "{$recordingPurpose}"),
    definition(
      "Kept",
      ".input {$recordingDays :number} .match $recordingDays one {{For one day, then the recording is deleted}} * {{For {$recordingDays} days, then the recording is deleted}}",
    ),
    paragraph(
      "It is up to you. Saying no costs you nothing: it affects neither the assessment nor your chances of the job, and you needn't explain why. You can change your mind whenever you like.",
    ),
    button("Answer yes or no", "recordingChoiceUrl"),
  ],
  "scorecard-link": [
    definition("Candidate", "{$candidateName}", "candidateName"),
    paragraph("Please rate now, while the conversation is fresh. Don't compare notes with the others first."),
    button("Fill in the scorecard", "scorecardUrl"),
  ],
  thanks: [paragraph("Thank you for your time. It was good to meet you.")],
  "next-steps": [
    heading("What happens next"),
    paragraph(
      ".input {$nextStepCount :number} .match $nextStepCount 0 {{There is nothing more for you to do.}} one {{One step remains:}} * {{{$nextStepCount} steps remain:}}",
    ),
    list(
      "nextSteps",
      ".input {$who :string} .match $who reader {{{$what} (you, by {$by})}} candidate {{{$what} (the candidate, by {$by})}} * {{{$what} (us, by {$by})}}",
      { ordered: true, when: "nextSteps" },
    ),
  ],
  timeline: [paragraph("You will have our answer by {$answerBy}.")],
  survey: [
    paragraph(
      "How was the interview for you? Please answer a few short questions. We use the answers to get better at interviewing. They don't affect the decision on your application.",
    ),
    button("Answer the questions", "surveyUrl"),
  ],
  "decision-or-new-date": [
    paragraph("{$decision}", "decision"),
    paragraph(
      "We are sorry that we need more time than we thought, and you should not have to wonder. You will have our answer by {$newAnswerBy}.",
      "newAnswerBy",
    ),
  ],
  feedback: [
    paragraph("{$feedback}", "feedback"),
    heading("What you did well", "strengths"),
    list("strengths", "{$text}", { when: "strengths" }),
    heading("What you can work on", "improvements"),
    list("improvements", "{$text}", { when: "improvements" }),
  ],
  "references-request": [
    paragraph(
      "We would like to talk to a few people who have worked with you. Please give us their names and numbers once you have asked them. We ring nobody without your yes.",
    ),
    button("Give references", "referencesUrl"),
  ],
  "talent-pool-question": [
    paragraph(
      ".input {$talentPoolMonths :number} .match $talentPoolMonths one {{May we get in touch if another job comes up that suits you? If you say yes, we keep your details for one month. You can change your mind whenever you like.}} * {{May we get in touch if another job comes up that suits you? If you say yes, we keep your details for {$talentPoolMonths} months. You can change your mind whenever you like.}}",
    ),
    button("Answer yes or no", "talentPoolUrl"),
  ],
  "missing-documents": [
    paragraph("We have not received this yet:"),
    list("missingDocuments", "{$text}"),
    button("Send it in", "documentsUrl"),
  ],
  "stage-news": [paragraph("Your application is now at the stage {$stageName}."), paragraph("{$stageNews}", "stageNews")],
  cancellation: [paragraph("The interview on {$startsAt} is cancelled.")],
  "calendar-cancellation": [paragraph("It is also taken out of your calendar.")],
};
