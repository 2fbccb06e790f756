import { type Reason, reason } from "@samtal/core";
import { deliverOnce } from "./deliverOnce.ts";
import { dispatchDecision } from "./dispatchDecision.ts";
import type { DispatchedMessage } from "./dispatchedMessage.ts";
import type { SettledLimits } from "./dispatchLimits.ts";
import type { DispatchPorts, PendingMessage } from "./dispatchPorts.ts";
import type { LedgerLine } from "./ledgerLine.ts";
import type { MessageContent, MessageEnvelope } from "./messageEnvelope.ts";
import { presentMessage } from "./presentMessage.ts";
import { settleDelivery } from "./settleDelivery.ts";

/** A message that this dispatcher has claimed. */
export interface ClaimedMessage {
  readonly claim: LedgerLine;
  /** The line before the claim. */
  readonly before: LedgerLine | undefined;
  /** The message as it was planned. */
  readonly planned: PendingMessage;
}

/** What came of a claim; `again`: it is given back, and the message must be judged anew. */
export type ClaimOutcome =
  | (Omit<DispatchedMessage, "messageId"> & { readonly task?: true })
  | { readonly status: "again"; readonly task?: never; readonly because: readonly Reason[] };

/** Reads and judges a claimed message once more, writes its words and hands it over. */
export async function sendClaimed(
  { claim, before, planned }: ClaimedMessage,
  ports: DispatchPorts,
  limits: SettledLimits,
): Promise<ClaimOutcome> {
  const { ledger, clock } = ports;
  const decide = async () => {
    const present = await presentMessage(planned, before, ports, []);
    return (at = clock()) => dispatchDecision(present, before, at, limits);
  };
  const giveBack = async (): Promise<void> => {
    const { attempt = 0, mayHaveLeft = false, retryAt = null } = before ?? {};
    const line = { ...claim, revision: claim.revision + 1, at: clock(), attempt, mayHaveLeft, retryAt };
    await ledger.write({ ...line, state: "deferred" });
  };

  const judge = await decide().catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  const first = judge();
  const content = first.action === "send" ? await written(() => ports.render(first.message, first.channel)) : undefined;
  // Reading and writing took time; nothing of it may make a message late.
  const at = clock();
  const decision = judge(at);
  if (decision.action !== "send" || decision.channel !== claim.channel || content?.status !== "written") {
    await giveBack();
    if (content?.status !== "failed") return { status: "again", because: [] };
    return { status: "failed", error: content.error, because: [reason("communication/not-rendered")] };
  }

  const { message, channel } = decision;
  const envelope = { ...content.content, messageId: claim.messageId, channel, at, attempt: claim.attempt };
  const outcome = await deliverOnce(envelope, ports.senders);
  const line = settleDelivery({ ...claim, at }, outcome, message, clock(), limits);
  const because = "because" in outcome ? outcome.because : [];
  if ((await ledger.write(line)).status === "conflict") {
    return { status: "unknown", channel, because: [...because, reason("communication/claim-overtaken")] };
  }
  if (line.state === "sent") {
    const left = reason("communication/left", { channel, attempt: claim.attempt });
    return { status: "sent", channel, because: [...message.because, left] };
  }
  if (line.refused.includes(channel)) {
    return { status: "again", because: [...because, reason("communication/channel-closed", { channel })] };
  }
  if (line.state === "ambiguous" && line.retryAt === null) {
    const told = [...because, reason("communication/delivery-unknown", { at })];
    return { status: "unknown", channel, because: told, task: true };
  }
  return { status: line.state === "ambiguous" ? "unknown" : "waiting", channel, until: line.retryAt, because };
}

type Written =
  | { readonly status: "written"; readonly content: Omit<MessageEnvelope, "messageId" | "channel" | "at" | "attempt"> }
  | { readonly status: "failed"; readonly error: unknown };

async function written(render: () => Promise<MessageContent>): Promise<Written> {
  try {
    const content = await render();
    const { rendered } = content;
    if ("issues" in rendered) return { status: "failed", error: rendered.issues };
    const { subject, text, html } = rendered;
    return { status: "written", content: { ...content, rendered: { subject, text, html } } };
  } catch (error) {
    return { status: "failed", error };
  }
}
