import type { Id, LanguageTag, Reason } from "@samtal/core";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { ParityCause } from "./parityPolicy.ts";

/** What was different: it never came, came after the start, came later, came to few only, another way, another language. */
export type ParityDifferenceKind = "missing" | "after-start" | "later" | "extra" | "channel" | "language";

/** One candidate's difference in one piece of information. */
export interface ParityDifference {
  readonly candidateId: Id<"candidate">;
  readonly roundId: Id<"round">;
  readonly key: string;
  readonly kind: ParityDifferenceKind;
  readonly messageId: Id<"message"> | null;
  readonly channel: MessageChannel | null;
  readonly language: LanguageTag | null;
  /** Elapsed minutes before the start; `null` where it did not come. */
  readonly minutesBefore: number | null;
  /** The median of those who had it before the start. */
  readonly medianMinutesBefore: number | null;
  /** Empty where no cause was found. With an accommodation no other cause is given. */
  readonly causes: readonly ParityCause[];
  readonly explained: boolean;
  readonly because: readonly Reason[];
}
