import type { Id } from "@samtal/core";
import type { LedgerLine } from "./ledgerLine.ts";

/** What became of a line that was to be written. */
export type LedgerWrite =
  | { readonly status: "written" }
  | {
      /** Somebody else wrote first. */
      readonly status: "conflict";
      /** What stands there; `undefined` when nothing does. */
      readonly current: LedgerLine | undefined;
    };

/**
 * The port to the host's record of what has left: one line for each message, replaced by compare-and-swap.
 *
 * At most one dispatcher may write a given revision of a message's line, whatever else is going on; that one
 * property keeps a message from leaving twice. A table with a unique key over (message, revision), or an
 * `update … where revision = …`, has it. `checkLedger` in `@samtal/communication/testing` holds an implementation
 * to its laws.
 */
export interface Ledger {
  /**
   * The present line of every message of an interview.
   *
   * @param interviewId - the interview
   * @returns one line for each message, in any order
   */
  read(interviewId: Id<"interview">): Promise<readonly LedgerLine[]>;
  /**
   * Writes a line if it follows the one that stands there: `revision` must be one more than the present line's, or
   * 1 where there is none. Otherwise nothing changes. The line's `at` plays no part: clocks go backwards.
   *
   * @param line - the whole line
   */
  write(line: LedgerLine): Promise<LedgerWrite>;
}
