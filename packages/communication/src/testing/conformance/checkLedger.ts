import type { Ledger } from "../../ports/ledger.ts";
import { dispatchLaws } from "./dispatchLaws.ts";
import { ledgerLaws } from "./ledgerLaws.ts";
import { type PortConformance, portConformance, type PortTrials } from "./portConformance.ts";

/**
 * Tries to show that a ledger breaks its contract: by itself (compare-and-swap, one winner among many), and under
 * dispatchers that run at once, die at any step, and read clocks that go back. What is found comes with the
 * smallest input that shows it.
 *
 * It needs fast-check, an optional peer, and no test framework.
 *
 * @param open - gives an empty ledger; called for every input
 * @param trials - seed, and how many inputs each law gets
 * @returns `conforms`, as far as the runs could show, or `violates` with the findings
 * @example
 * ```ts
 * import { checkLedger, memoryLedger } from "@samtal/communication/testing";
 *
 * (await checkLedger(() => memoryLedger(), { runs: 20 })).status; // => "conforms"
 * const forgetful = () => ({ ...memoryLedger(), read: async () => [] });
 * const { findings } = await checkLedger(forgetful, { runs: 20 });
 * findings.map(({ law }) => law); // => ["reads-what-was-written", "one-winner", "keeps-its-own", "never-silent"]
 * ```
 */
export function checkLedger(open: () => Ledger | Promise<Ledger>, trials: PortTrials = {}): Promise<PortConformance> {
  return portConformance([...ledgerLaws(open), ...dispatchLaws(open)], trials);
}
