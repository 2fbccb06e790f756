/** The events that a message's time is counted from. */
export const timingAnchors = [
  "booked",
  "lobby",
  "start",
  "end",
  "decision",
  "stage-changed",
  "document-missing",
] as const;

/** The event that a message's time is counted from. */
export type TimingAnchor = (typeof timingAnchors)[number];
