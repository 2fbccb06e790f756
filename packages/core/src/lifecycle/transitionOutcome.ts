import type { Issue } from "../errors/issue.ts";
import type { Reason } from "../reasons/reason.ts";
import type { Cascade } from "./cascade.ts";

/** What became of an event: the state that it led to, or why it moved nothing. */
export type Transition<State> =
  | {
      readonly status: "moved";
      readonly state: State;
      readonly because: readonly Reason[];
      /** What the move asks of other parts, for the caller to carry out. */
      readonly cascades: readonly Cascade[];
    }
  | { readonly status: "illegal"; readonly issue: Issue };
