import { type PortConformance, portConformance, type PortTrials } from "./portConformance.ts";
import { senderLaws } from "./senderLaws.ts";
import type { SenderAddresses, SenderTrial } from "./senderTrial.ts";

/**
 * Tries to show that a sender breaks its contract: that it answers, delivers what it accepts word for word and only
 * where it should, gives the same message the same identity, tells the outcomes apart, and keeps people out of them.
 * What is found comes with the smallest input that shows it.
 *
 * It needs fast-check, an optional peer, and no test framework. Messages really go to the other end: hand in one
 * that is your own.
 *
 * @param trial - the sender and the other end of its line
 * @param options - addresses that the other end takes, seed, and how many inputs each law gets
 * @returns `conforms`, as far as the runs could show, or `violates` with the findings
 * @example
 * ```ts
 * import { checkSender, memorySender } from "@samtal/communication/testing";
 *
 * const sms = memorySender("sms");
 * const trial = {
 *   sender: sms,
 *   arrived: async () => sms.received.map(({ messageId, to, rendered }) => ({
 *     identity: messageId, address: to.address, text: rendered.text,
 *   })),
 * };
 * (await checkSender(trial, { addresses: ["+46700000001", "+46700000002"] })).status; // => "conforms"
 * ```
 */
export function checkSender(
  trial: SenderTrial,
  options: SenderAddresses & PortTrials,
): Promise<PortConformance> {
  return portConformance(senderLaws(trial, options), options);
}
