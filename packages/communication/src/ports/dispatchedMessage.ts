import type { Id, Reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { MessageChannel } from "../rules/messageChannel.ts";

/** What became of one message that was due. */
export interface DispatchedMessage {
  readonly messageId: Id<"message">;
  /**
   * `sent`: it has left, just now. `waiting`: not yet; `until` says when to look again, where that is known.
   * `left-out`: it is not to leave, or left before. `unknown`: it may have left. `handed-over`: a person must tell
   * the recipient; the task stands beside it. `failed`: its words could not be written; nothing left, and the next
   * run tries again.
   */
  readonly status: "sent" | "waiting" | "left-out" | "unknown" | "handed-over" | "failed";
  /** The channel that it left on, or may have. */
  readonly channel?: MessageChannel;
  readonly until?: Instant | null;
  /** What `render` threw, which may say more than ids, or the issues that it refused with. */
  readonly error?: unknown;
  readonly because: readonly Reason[];
}
