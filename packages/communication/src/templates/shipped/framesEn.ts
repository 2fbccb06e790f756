import { button, definition, type Frame, link, paragraph } from "./blocks.ts";
import type { ShippedKey } from "./shippedContents.ts";

/** How the messages of each rule begin in English. */
export const framesEn: Readonly<Record<ShippedKey, Frame>> = {
  invitation: {
    subject: "Your interview on {$startDate}: {$roleTitle}",
    title: "You are invited to an interview",
    lead: "We look forward to meeting you! You have applied for the job as {$roleTitle} at {$employerName}, and here is all you need for the interview.",
  },
  "recording-notice": {
    subject: "A question before your interview: {$roleTitle}",
    title: "A question before your interview",
    lead: "It is about your interview for the job as {$roleTitle} at {$employerName}.",
  },
  preparation: {
    subject: "How you can prepare: {$roleTitle}",
    title: "Before your interview",
    lead: "Soon we meet to talk about the job as {$roleTitle} at {$employerName}. You needn't know everything, but a little preparation often feels good.",
  },
  rehearsal: {
    subject: "Try the meeting software before your interview: {$roleTitle}",
    title: "Try it beforehand",
    lead: "It is the first time that we meet this way. Please try it before we talk about the job as {$roleTitle} at {$employerName}.",
  },
  "interviewer-rehearsal": {
    subject: "Try the meeting software before the interview: {$roleTitle}",
    title: "Try it beforehand",
    lead: "You will soon interview for the role {$roleTitle}, with software that is new to you.",
    sections: {
      rehearsal: [
        paragraph("Try {$platformName} beforehand, so that you can help the candidate if something goes wrong."),
        button("Try {$platformName}", "rehearsalUrl"),
      ],
    },
  },
  briefing: {
    subject: "Interview on {$startDate} at {$startTime}: {$roleTitle}",
    title: "Before the interview",
    lead: "You will interview a candidate for the role {$roleTitle}. Here is your briefing.",
  },
  "briefing-reminder": {
    subject: "Reminder: please read the briefing for {$startDate}",
    title: "Have you read the briefing?",
    lead: "You have not confirmed yet that you have read up on the interview for the role {$roleTitle}, {$startDate} at {$startTime}.",
  },
  "day-before": {
    subject: "Reminder: interview on {$startDate} at {$startTime}",
    title: "See you soon",
    lead: "We look forward to meeting you and talking about the job as {$roleTitle} at {$employerName}.",
  },
  technical: {
    subject: "Link and technical help for your interview: {$roleTitle}",
    title: "All about the technical side",
    lead: "Here is the link to your interview for the job as {$roleTitle} at {$employerName}, and what we do if something doesn't work.",
  },
  lobby: {
    subject: "The lobby opens at {$lobbyTime}: {$roleTitle}",
    title: "You can soon join",
    lead: "Your interview for the job as {$roleTitle} at {$employerName} begins shortly. Good luck!",
  },
  "scorecard-nudge": {
    subject: "Your scorecard is missing: {$roleTitle}",
    title: "Your scorecard is missing",
    lead: "The interview for the role {$roleTitle} is over, but your scorecard has not been submitted yet.",
  },
  thanks: {
    subject: "Thank you for the interview: {$roleTitle}",
    title: "Thank you for talking to us",
    lead: "Thank you for telling us about yourself and your interest in the job as {$roleTitle} at {$employerName}.",
    sections: { thanks: [paragraph("It was good to meet you, and we appreciate the time that you gave us.")] },
  },
  survey: {
    subject: "How was the interview for you?",
    title: "How was it?",
    lead: "You have been to an interview for the job as {$roleTitle} at {$employerName}.",
  },
  "decision-due": {
    subject: "A candidate is waiting for an answer: {$roleTitle}",
    title: "A candidate is waiting for an answer",
    lead: "The interview for the role {$roleTitle} has been held, but the candidate has heard nothing.",
    sections: {
      "decision-or-new-date": [
        definition("Candidate", "{$candidateName}", "candidateName"),
        definition("Answer promised by", "{$answerBy}", "answerBy"),
        paragraph("Please give an answer, or give the candidate a new date if it takes longer."),
        link("Open the application", "decisionUrl", "decisionUrl"),
      ],
    },
  },
  "decision-promise": {
    subject: "About your application: {$roleTitle}",
    title: "Where your application stands",
    lead: "We promised to get back to you about the job as {$roleTitle} at {$employerName}.",
  },
  feedback: {
    subject: "Your feedback: {$roleTitle}",
    title: "Your feedback",
    lead: "Thank you again for applying for the job as {$roleTitle} at {$employerName}. Here is our feedback to you.",
  },
  "reference-request": {
    subject: "References for your application: {$roleTitle}",
    title: "Would you give us references?",
    lead: "It is about your application for the job as {$roleTitle} at {$employerName}.",
  },
  "talent-pool-question": {
    subject: "May we get in touch about other jobs?",
    title: "May we get in touch again?",
    lead: "You applied for the job as {$roleTitle} at {$employerName}, and we would like to stay in touch.",
  },
  "missing-documents": {
    subject: "Something is missing in your application: {$roleTitle}",
    title: "Something is missing",
    lead: "Your application for the job as {$roleTitle} at {$employerName} is almost complete.",
  },
  "stage-news": {
    subject: "News about your application: {$roleTitle}",
    title: "News about your application",
    lead: "Something has happened with your application for the job as {$roleTitle} at {$employerName}.",
  },
  cancellation: {
    subject: "Cancelled: the interview on {$startDate} at {$startTime}",
    title: "The interview is cancelled",
    lead: "It is about the interview for the job as {$roleTitle} at {$employerName}.",
  },
};

/** The texts of a reminder of several interviews in English. */
export const digestEn: { readonly subject: string; readonly heading: string } = {
  subject:
    ".input {$count :number} .match $count one {{Reminder of one interview}} * {{Reminder of {$count} interviews}}",
  heading: "{$roleTitle}, {$startDate} at {$startTime}",
};
