import type { Reason } from "@samtal/core";

/** What one call came to. */
export type Attempt<Output> =
  | { readonly status: "answered"; readonly output: Output; readonly tokens: number }
  | {
      readonly status: "refused" | "failed";
      readonly because: Reason;
      readonly tokens: number;
      /** Whether another call may go better. */
      readonly isPassing: boolean;
      /** How long the provider asked to be left alone. */
      readonly pauseMilliseconds?: number;
    };
