import type { DraftBudget } from "./draftBudget.ts";
import type { DraftClock } from "./draftClock.ts";
import type { DraftModel } from "./draftModel.ts";

/** Tells that the caller has changed their mind; an `AbortSignal` fits. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** What every draft is made with. */
export interface DraftSettings {
  readonly model: DraftModel;
  readonly clock: DraftClock;
  /** What differs from the default budget. */
  readonly budget?: Partial<DraftBudget>;
  readonly signal?: StopSignal;
}
