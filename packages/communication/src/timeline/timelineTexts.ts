import type { ReasonTexts } from "@samtal/core";

/** What is wrong with what a timeline is to be drawn of, and the way out. */
export const timelineIssueTexts: ReasonTexts = {
  "communication/recipient-not-given": {
    sv: "Planen har meddelanden till någon som inte finns bland people. Skicka med samma mottagare som planen gjordes för.",
    en: "The plan holds messages to somebody who is not among people. Hand in the recipients that the plan was made for.",
  },
};
