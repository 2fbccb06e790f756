import type { Id, Reason } from "@samtal/core";
import type { TimeZone, ZonedInstant } from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { MessageChannel } from "../rules/messageChannel.ts";

/** One instant on two clocks. */
export interface BothClocks {
  readonly sender: ZonedInstant;
  /** On the clock of whom the entry concerns; the candidate's for what concerns everybody. */
  readonly recipient: ZonedInstant;
}

interface Common {
  /** What both clocks show. */
  readonly at: BothClocks;
}

/** A message that leaves, left, or goes with another. */
export interface MessageEntry extends Common {
  readonly kind: "message";
  readonly messageId: Id<"message">;
  readonly state: "planned" | "merged" | "sent";
  readonly rule: string;
  readonly recipientId: PlannedMessage["recipientId"];
  /** `null`: it goes with another, or no way is open and the recruiter tells the recipient. */
  readonly channel: MessageChannel | null;
  /** The rule of the message that carries it. */
  readonly into?: string;
  /** Whether the recipient's clock shows quiet hours. */
  readonly quiet: boolean;
  /** The last instant at which it may leave. */
  readonly notAfter?: BothClocks;
  readonly requiredContent: readonly string[];
  /** Rules whose content it carries beside its own. */
  readonly includes: readonly string[];
  readonly acknowledge: boolean;
  /** Later messages of the same rule that leave in the same way, as long as nothing stops them. */
  readonly repeats?: { readonly count: number; readonly last: BothClocks };
  readonly because: readonly Reason[];
}

/** What a person must say because no message can. */
export interface TaskEntry extends Common {
  readonly kind: "task";
  readonly messageId: Id<"message">;
  readonly rule: string;
  readonly recipientId: PlannedMessage["recipientId"];
  readonly requiredContent: readonly string[];
  readonly because: readonly Reason[];
}

/** A moment of the interview itself. */
export interface InterviewEntry extends Common {
  readonly kind: "interview";
  readonly moment: "lobby" | "start" | "end";
}

/** A clock that goes forward or back. */
export interface ClockChangeEntry extends Common {
  readonly kind: "clock-change";
  readonly zone: TimeZone;
  /** Minutes that the clock goes forward; negative: back. */
  readonly minutes: number;
  /** What the clock would have shown, and what it shows: `02:00`, `03:00`. */
  readonly from: string;
  readonly to: string;
  /** Minutes that the recipient's clock is ahead of the sender's before and after, where that changes. */
  readonly ahead?: { readonly before: number; readonly after: number };
}

/** One line of a {@link Timeline}. */
export type TimelineEntry = MessageEntry | TaskEntry | InterviewEntry | ClockChangeEntry;
