/**
 * The content that the default rules ask for. A rule set may ask for more: any key of the same form.
 *
 * Rows of docs/requirements.md: invitation 17, 23, 33, 38, 41 and 47; technical message 46; lobby 48; thanks
 * 24 and 25; decision promise 30.
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
  "what-to-do-when-it-fails",
  "whom-to-ask",
  "lobby-opening",
  "camera-at-start",
  "thanks",
  "next-steps",
  "timeline",
  "decision-or-new-date",
  "cancellation",
  "calendar-cancellation",
] as const;

/** A content key that the default rules ask for. */
export type MessageContentKey = (typeof messageContentKeys)[number];
