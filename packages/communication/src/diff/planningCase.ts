import type { MessageFacts } from "../plan/messageFacts.ts";
import type { PlannedInterview } from "../plan/planning.ts";
import type { Recipient } from "../plan/recipient.ts";

/** An interview with everyone who may get a message, and what has happened around it. */
export interface PlanningCase {
  readonly interview: PlannedInterview;
  readonly people: readonly Recipient[];
  readonly facts: MessageFacts;
}
