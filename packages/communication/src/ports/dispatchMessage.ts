import { type Id, type Reason, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { RecruiterTask } from "../plan/recruiterTask.ts";
import { messageChannels } from "../rules/messageChannel.ts";
import { claimLine, nextLine } from "./claimLine.ts";
import { type ClaimedMessage, sendClaimed } from "./sendClaimed.ts";
import { dispatchDecision } from "./dispatchDecision.ts";
import type { DispatchedMessage } from "./dispatchedMessage.ts";
import type { SettledLimits } from "./dispatchLimits.ts";
import type { DispatchPorts, PendingMessage } from "./dispatchPorts.ts";
import type { LedgerLine } from "./ledgerLine.ts";
import { presentMessage } from "./presentMessage.ts";

/** What became of a message, and what a person must do about it. */
export type Dispatched = DispatchedMessage & { readonly task?: RecruiterTask };

/** Takes one message as far as it goes: over each channel that is left, or to a person. */
export async function dispatchMessage(
  message: PendingMessage,
  interviewId: Id<"interview">,
  ports: DispatchPorts,
  limits: SettledLimits,
): Promise<Dispatched> {
  const messageId = message.id;
  const passed: Reason[] = [];
  // Each turn closes a channel, or is the last.
  for (let turn = 0; turn <= messageChannels.length; turn++) {
    const lines = await ports.ledger.read(interviewId);
    const before = lines.find((line) => line.messageId === messageId);
    const present = await presentMessage(message, before, ports, passed);
    const decision = dispatchDecision(present, before, ports.clock(), limits);
    const because = [...passed, ...decision.because];
    if (decision.action === "wait") return { messageId, status: "waiting", until: decision.until, because };
    if (decision.action === "leave") {
      const left: Dispatched = { messageId, status: "left-out", because };
      if (!decision.handedOver || present === undefined) return left;
      // Told with every run: a dispatcher that dies after writing the line has told nobody.
      return { ...left, task: taskOf(message, because, before?.at ?? ports.clock()) };
    }
    const next = nextLine(message, present, interviewId, before, ports);
    if (decision.action !== "send") {
      const state = decision.action === "settle" ? "ambiguous" : "abandoned";
      return giveUp({ ...next, state }, message, present, because, ports);
    }
    const claim = claimLine(next, before, decision);
    if ((await ports.ledger.write(claim)).status === "conflict") return claimLost(claim);
    const claimed: ClaimedMessage = { claim, before, planned: message };
    const { task, ...done } = await sendClaimed(claimed, ports, limits);
    if (done.status !== "again") {
      const told = [...passed, ...done.because];
      if (!task) return { ...done, messageId, because: told };
      return { ...done, messageId, because: told, task: taskOf(message, told, ports.clock()) };
    }
    passed.push(...done.because);
  }
  return { messageId, status: "waiting", until: null, because: passed };
}

/** Leaves the message to a person. */
async function giveUp(
  line: LedgerLine,
  message: PendingMessage,
  present: PlannedMessage | undefined,
  because: readonly Reason[],
  ports: DispatchPorts,
): Promise<Dispatched> {
  const { messageId } = line;
  if ((await ports.ledger.write(line)).status === "conflict") return claimLost(line);
  const status = line.state === "ambiguous" ? "unknown" : "handed-over";
  // What is in no plan any more need not be told.
  if (present?.state !== "planned") return { messageId, status, because };
  return { messageId, status, because, task: taskOf(message, because, line.at) };
}

function claimLost({ messageId }: LedgerLine): Dispatched {
  return { messageId, status: "waiting", until: null, because: [reason("communication/claim-lost")] };
}

function taskOf(
  { id, rule, recipientId, requiredContent }: PendingMessage,
  because: readonly Reason[],
  due: Instant,
): RecruiterTask {
  return { messageId: id, rule, recipientId, due, requiredContent, because: [...because] };
}
