import type { MessageContentKey } from "../rules/messageContent.ts";

/**
 * What a text of each content key must say: of every group at least one variable.
 *
 * A key without groups is carried by words alone.
 */
export const contentMustSay: Readonly<Record<MessageContentKey, readonly (readonly string[])[]>> = {
  "date-and-time": [
    ["startsAt", "startDate"],
    ["startsAt", "startTime"],
  ],
  length: [["minutes", "endTime"]],
  "how-to-join": [["joinUrl"]],
  "platform-guide": [["guideUrl", "guideSteps"]],
  interviewers: [["interviewers"]],
  documents: [["documents"]],
  "reserve-number": [["reserveNumber"]],
  dress: [["dress"]],
  "sound-and-picture": [["soundAndPicture"]],
  tips: [["tips"]],
  "company-links": [["companyLinks"]],
  "format-notice": [["equalsPhysical"], ["firstTimers"]],
  agenda: [["agenda"]],
  "calendar-entry": [],
  "needs-question": [["needsName"], ["needsPhone", "needsEmail"]],
  preparation: [["preparation"]],
  rehearsal: [["rehearsalUrl"]],
  briefing: [["briefingUrl"], ["acknowledgeUrl"]],
  "what-to-do-when-it-fails": [["fallback"]],
  "whom-to-ask": [["contactName"], ["contactPhone", "contactEmail"]],
  "lobby-opening": [["lobbyTime"]],
  "camera-at-start": [["camera"]],
  "recording-notice": [["recordingKind"], ["recordingPurpose"], ["recordingDays"], ["recordingChoiceUrl"]],
  "scorecard-link": [["scorecardUrl"]],
  thanks: [],
  "next-steps": [["nextSteps"]],
  timeline: [["answerBy"]],
  survey: [["surveyUrl"]],
  "decision-or-new-date": [["answerBy", "newAnswerBy", "decision"]],
  feedback: [["strengths", "improvements", "feedback"]],
  "references-request": [["referencesUrl"]],
  "talent-pool-question": [["talentPoolUrl"], ["talentPoolMonths"]],
  "missing-documents": [["missingDocuments"], ["documentsUrl"]],
  "stage-news": [["stageName"]],
  cancellation: [
    ["startsAt", "startDate"],
    ["startsAt", "startTime"],
  ],
  "calendar-cancellation": [],
};
