import type { Reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { SlotRequest } from "../slots/slotRequest.ts";

/** What a {@link Counterfactual} changes. */
export type CounterfactualKind =
  | "less-notice"
  | "longer-window"
  | "no-buffers"
  | "tentative-ignored"
  | "finer-grid"
  | "wider-hours"
  | "layer-lifted"
  | "person-free"
  | "training-waived"
  | "seat-dropped";

/** One change to a request that would give slots, tried out. */
export interface Counterfactual {
  readonly kind: CounterfactualKind;
  /** The request with the change, ready to be searched. */
  readonly request: SlotRequest;
  /** How many slots it has: those that the same search finds. */
  readonly total: number;
  /** The earliest of them. */
  readonly first: Instant;
  /** The change and its yield in words: "two hours less notice: 14 slots". */
  readonly because: Reason;
}

/** A change that may help: the request with it, and how its yield is told. */
export interface RequestChange {
  readonly kind: CounterfactualKind;
  readonly request: SlotRequest;
  readonly told: (count: number) => Reason;
}
