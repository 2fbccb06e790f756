import type { MessageContentKey } from "../../rules/messageContent.ts";

/**
 * What the shipped templates of each rule carry, in the order in which a reader wants it: first what to do, then
 * what to know, last whom to ask.
 */
export const shippedContents = {
  invitation: [
    "date-and-time",
    "length",
    "dress",
    "how-to-join",
    "reserve-number",
    "calendar-entry",
    "format-notice",
    "agenda",
    "interviewers",
    "platform-guide",
    "sound-and-picture",
    "documents",
    "tips",
    "needs-question",
    "company-links",
  ],
  "recording-notice": ["recording-notice"],
  preparation: ["preparation"],
  rehearsal: ["rehearsal", "whom-to-ask"],
  "interviewer-rehearsal": ["rehearsal", "whom-to-ask"],
  briefing: ["date-and-time", "briefing", "how-to-join", "calendar-entry"],
  "briefing-reminder": ["briefing"],
  "day-before": ["date-and-time", "length", "how-to-join", "interviewers"],
  technical: ["how-to-join", "reserve-number", "what-to-do-when-it-fails", "whom-to-ask"],
  lobby: ["how-to-join", "lobby-opening", "camera-at-start"],
  "scorecard-nudge": ["scorecard-link"],
  thanks: ["thanks", "next-steps", "timeline"],
  survey: ["survey"],
  "decision-due": ["decision-or-new-date"],
  "decision-promise": ["decision-or-new-date", "next-steps"],
  feedback: ["feedback", "next-steps"],
  "reference-request": ["references-request"],
  "talent-pool-question": ["talent-pool-question"],
  "missing-documents": ["missing-documents"],
  "stage-news": ["stage-news", "next-steps"],
  cancellation: ["cancellation", "calendar-cancellation", "next-steps"],
} as const satisfies Readonly<Record<string, readonly MessageContentKey[]>>;

/** A rule whose messages have shipped templates. */
export type ShippedKey = keyof typeof shippedContents;
