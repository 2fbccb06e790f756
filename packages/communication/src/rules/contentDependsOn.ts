import type { MessageContentKey } from "./messageContent.ts";

/** What of an interview a text can depend on. */
export type InterviewFact = "time" | "meeting" | "fallback" | "numbers" | "agenda";

const all: readonly InterviewFact[] = ["time", "meeting", "fallback", "numbers", "agenda"];
const none: readonly InterviewFact[] = [];

const dependsOn: Readonly<Record<MessageContentKey, readonly InterviewFact[]>> = {
  "date-and-time": ["time"],
  length: ["time"],
  "how-to-join": ["meeting"],
  "platform-guide": ["meeting"],
  interviewers: none,
  documents: none,
  "reserve-number": ["numbers"],
  dress: none,
  "sound-and-picture": none,
  tips: none,
  "company-links": none,
  "format-notice": none,
  agenda: ["agenda"],
  "calendar-entry": ["time", "meeting"],
  "needs-question": none,
  preparation: none,
  rehearsal: ["meeting"],
  briefing: ["time", "agenda"],
  "what-to-do-when-it-fails": ["fallback"],
  "whom-to-ask": ["numbers"],
  "lobby-opening": ["time"],
  "camera-at-start": none,
  "recording-notice": none,
  "scorecard-link": none,
  thanks: none,
  "next-steps": none,
  timeline: none,
  survey: none,
  "decision-or-new-date": none,
  feedback: none,
  "references-request": none,
  "talent-pool-question": none,
  "missing-documents": none,
  "stage-news": none,
  cancellation: ["time"],
  "calendar-cancellation": ["time"],
};

/**
 * Which facts of an interview a piece of content states.
 *
 * @param key - a content key; of one that is not known here everything is assumed
 * @returns the facts; a change of any of them makes another text
 * @example
 * ```ts
 * import { contentDependsOn } from "@samtal/communication";
 *
 * contentDependsOn("calendar-entry"); // => ["time", "meeting"]
 * ```
 */
export function contentDependsOn(key: string): readonly InterviewFact[] {
  return Object.hasOwn(dependsOn, key) ? dependsOn[key as MessageContentKey] : all;
}
