import type { Instant } from "@samtal/core/time";
import type { MessageFacts } from "../plan/messageFacts.ts";
import type { PlannedInterview } from "../plan/planning.ts";
import type { Recipient } from "../plan/recipient.ts";

/** One interview as {@link planMessages} takes it, for a kernel. All documents are parsed, and stay as they are. */
export interface PlanningInput {
  readonly interview: PlannedInterview;
  /** Everyone who may get a message, the interview's candidate among them, in any order. */
  readonly people: readonly Recipient[];
  readonly facts: MessageFacts;
  /** When the plan is made. */
  readonly now: Instant;
}
