import type { Id } from "@samtal/core";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { Recipient } from "../plan/recipient.ts";

/** Which message it is and whom it goes to. */
export interface MessageIdentity {
  /** The rule's key. */
  readonly rule: string;
  /** 0 for the first message of a rule that repeats. */
  readonly occurrence: number;
  readonly recipientId: Recipient["id"];
}

/**
 * The messages of one interview as numbers, by recipient id, then in the order of the rules; everything at one
 * position belongs together. Ids, reasons and the document are made when they are asked for.
 */
export interface PlannedInstants {
  /**
   * Milliseconds since 1970-01-01T00:00:00Z: when each message leaves, left, or leaves within the one that carries
   * it; NaN where it does not leave.
   */
  readonly due: Float64Array;
  readonly states: readonly PlannedMessage["state"][];
  /** Position of the message that carries this one; -1 where none does. */
  readonly carriers: readonly number[];
  /** Rule and recipient of a message. */
  identity(position: number): MessageIdentity;
  /** The id of a message, a hash; made anew each time. */
  id(position: number): Id<"message">;
  /** The same document as {@link planMessages} gives. */
  unfold(): MessagePlan;
}
