import type { CatalogueText } from "../competencyText.ts";

/** What a point of a checklist is about. */
export type ChecklistTopic =
  | "platform"
  | "connection"
  | "sound"
  | "camera"
  | "light"
  | "background"
  | "quiet"
  | "door"
  | "do-not-disturb"
  | "dress"
  | "material"
  | "fallback"
  | "conduct"
  | "afterwards";

/** One point of a checklist. */
export interface ChecklistItem {
  /** Stable within the checklist, so that a tick can be stored. */
  readonly key: string;
  readonly topic: ChecklistTopic;
  readonly when: "day-before" | "before-start" | "during" | "after";
  readonly text: CatalogueText;
}

/** What someone in one role goes through around a digital interview, in the order of time. */
export interface Checklist {
  readonly role: "interviewer" | "candidate";
  readonly title: CatalogueText;
  readonly items: readonly ChecklistItem[];
}
