/**
 * The content that the default rules ask for. A rule set may ask for more: any key of the same form.
 *
 * Rows of docs/requirements.md: invitation 17, 23, 33, 38, 41 and 47; rehearsal 3; briefing 18; technical
 * message 46; lobby 48; scorecards 27; thanks 24 and 25; survey 50; decision and feedback 30; references 29;
 * talent pool 31.
 */
export const messageContentKeys = [
  "date-and-time",
  "length",
  "how-to-join",
  "platform-guide",
  "interviewers",
  "documents",
  "reserve-number",
  "dress",
  "sound-and-picture",
  "tips",
  "company-links",
  "format-notice",
  "agenda",
  "calendar-entry",
  "needs-question",
  "preparation",
  "rehearsal",
  "briefing",
  "what-to-do-when-it-fails",
  "whom-to-ask",
  "lobby-opening",
  "camera-at-start",
  "recording-notice",
  "scorecard-link",
  "thanks",
  "next-steps",
  "timeline",
  "survey",
  "decision-or-new-date",
  "feedback",
  "references-request",
  "talent-pool-question",
  "missing-documents",
  "stage-news",
  "cancellation",
  "calendar-cancellation",
] as const;

/** A content key that the default rules ask for. */
export type MessageContentKey = (typeof messageContentKeys)[number];
