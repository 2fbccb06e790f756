import type { Id, Reason } from "@samtal/core";
import type { EpochMilliseconds } from "@samtal/core/time";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { TimingRule } from "../rules/timingRule.ts";
import type { PlacementInput } from "../timing/placeMessage.ts";
import type { Recipient } from "./recipient.ts";

/** Where a message stands while the plan is being made; `late` is waiting for another message to carry it. */
export type DraftOutcome =
  | { readonly state: "planned"; readonly at: EpochMilliseconds; readonly channel: MessageChannel | null }
  | { readonly state: "late"; readonly placement: PlacementInput }
  | { readonly state: "merged"; readonly at: EpochMilliseconds; readonly into: Id<"message"> }
  | { readonly state: "skipped"; readonly contentOwed: boolean }
  | { readonly state: "sent"; readonly at: EpochMilliseconds; readonly channel: MessageChannel };

/** A message while the plan is being made. */
export interface MessageDraft {
  readonly id: Id<"message">;
  readonly generation: number;
  readonly rule: Pick<TimingRule, "key" | "channels" | "onAmbiguousDelivery" | "requiredContent" | "guide"> &
    Partial<Pick<TimingRule, "acknowledge" | "digest">>;
  /** Position of the rule in its set. */
  readonly order: number;
  /** Which message of a rule that repeats; 0 for the first. */
  readonly occurrence: number;
  readonly recipient: Recipient;
  readonly preEvent: boolean;
  /** Whether it was due when the plan was made, so that it can carry what is late. */
  readonly leavesAtOnce: boolean;
  readonly notAfter: EpochMilliseconds | undefined;
  readonly outcome: DraftOutcome;
  /** Rules whose content it carries, in the order of the set. */
  readonly includes: readonly string[];
  readonly requiredContent: readonly string[];
  readonly because: readonly Reason[];
}
