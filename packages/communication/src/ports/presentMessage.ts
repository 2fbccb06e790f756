import { type Reason, reason } from "@samtal/core";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { isSameOccasion } from "./dispatchDecision.ts";
import type { DispatchPorts, PendingMessage } from "./dispatchPorts.ts";
import type { LedgerLine } from "./ledgerLine.ts";

/**
 * The message as it stands now, on the first channel that has not refused it and that has a sender.
 *
 * @param passed - why channels were passed over is added to it
 */
export async function presentMessage(
  message: PendingMessage,
  line: LedgerLine | undefined,
  ports: DispatchPorts,
  passed: Reason[],
): Promise<PlannedMessage | undefined> {
  let present = await ports.present(message, []);
  const refused =
    line !== undefined && present !== undefined && isSameOccasion(line, present) ? [...line.refused] : [];
  if (refused.length > 0) present = await ports.present(message, refused);
  while (present?.state === "planned" && present.channel !== null) {
    const { channel } = present;
    if (ports.senders.some((sender) => sender.channel === channel) && !refused.includes(channel)) break;
    // A host that hands back a channel it was told is closed has none left.
    if (refused.includes(channel)) return { ...present, channel: null };
    passed.push(reason("communication/channel-without-sender", { channel }));
    refused.push(channel);
    present = await ports.present(message, refused);
  }
  return present;
}

