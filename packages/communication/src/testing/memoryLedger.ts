import type { Ledger } from "../ports/ledger.ts";
import type { LedgerLine } from "../ports/ledgerLine.ts";

/**
 * A {@link Ledger} that forgets when the program ends: for tests, simulations and examples.
 *
 * @param lines - what stands in it from the beginning
 * @returns the ledger
 * @example
 * ```ts
 * import { parseLedgerLine } from "@samtal/communication";
 * import { memoryLedger } from "@samtal/communication/testing";
 *
 * const ledger = memoryLedger();
 * const line = parseLedgerLine({
 *   interviewId: "interview_1",
 *   messageId: "message_1",
 *   rule: "invitation",
 *   revision: 1,
 *   state: "claimed",
 *   at: "2027-03-22T13:00:00Z",
 *   due: "2027-03-22T13:00:00Z",
 *   channel: "email",
 *   attempt: 1,
 *   refused: [],
 *   mayHaveLeft: false,
 *   retryAt: null,
 *   includes: [],
 *   onAmbiguousDelivery: "do-not-resend",
 * });
 * const both = await Promise.all([ledger.write(line), ledger.write(line)]);
 * both.map(({ status }) => status); // => ["written", "conflict"]
 * ```
 */
export function memoryLedger(lines: readonly LedgerLine[] = []): Ledger {
  const present = new Map(lines.map((line) => [line.messageId, copied(line)]));
  return {
    read: async (interviewId) =>
      [...present.values()].filter((line) => line.interviewId === interviewId).map(copied),
    write: async (line) => {
      const current = present.get(line.messageId);
      if (line.revision !== (current?.revision ?? 0) + 1) {
        return { status: "conflict", current: current === undefined ? undefined : copied(current) };
      }
      present.set(line.messageId, copied(line));
      return { status: "written" };
    },
  };
}

const copied = (line: LedgerLine): LedgerLine => ({ ...line, refused: [...line.refused], includes: [...line.includes] });
