import { describe, expect, it } from "vitest";
import type { DeliveryOutcome } from "../../ports/deliveryOutcome.ts";
import type { MessageEnvelope } from "../../ports/messageEnvelope.ts";
import { checkSender } from "./checkSender.ts";
import type { ArrivedMessage, SenderFault, SenderTrial } from "./senderTrial.ts";

const addresses = ["anna@example.org", "bo@example.org"] as const;
type Send = (envelope: MessageEnvelope, arrive: (more?: Partial<ArrivedMessage>) => void, fault: SenderFault | null) => DeliveryOutcome;

const honest: Send = (_, arrive, fault) => {
  if (fault === "reject") return { status: "rejected", because: [] };
  if (fault === "defer") return { status: "deferred", because: [] };
  arrive();
  return fault === null ? { status: "accepted" } : { status: "ambiguous", because: [] };
};

function trialOf(send: Send): SenderTrial {
  const arrived: ArrivedMessage[] = [];
  let fault: SenderFault | null = null;
  return {
    sender: {
      channel: "email",
      send: async (envelope) => {
        const { messageId, to, rendered } = envelope;
        const message = { identity: messageId, address: to.address, text: rendered.text };
        return send(envelope, (more = {}) => arrived.push({ ...message, ...more }), fault);
      },
    },
    arrived: async () => [...arrived],
    behave: (next) => {
      fault = next;
    },
  };
}
const broken = async (send: Send) =>
  (await checkSender(trialOf(send), { addresses, runs: 40 })).findings.map(({ law }) => law);

describe("checkSender", () => {
  it("passes one that does what it says", async () => {
    expect(await checkSender(trialOf(honest), { addresses, runs: 40 })).toEqual({
      status: "conforms",
      checked: [
        "answers",
        "delivers",
        "same-message",
        "other-message",
        "keeps-quiet",
        "tells-reject",
        "tells-defer",
        "tells-lose-answer",
      ],
      findings: [],
    });
  });

  it("tries no faults where the other end has none", async () => {
    const { behave: _, ...trial } = trialOf(honest);
    expect((await checkSender(trial, { addresses, runs: 5 })).checked).toHaveLength(5);
  });

  it.each<[string, Send, string[]]>([
    ["throws", () => { throw new Error("no"); }, ["answers"]],
    ["accepts and drops", () => ({ status: "accepted" }), ["delivers"]],
    ["delivers twice", (envelope, arrive, fault) => {
      if (fault === null) arrive();
      return honest(envelope, arrive, fault);
    }, ["delivers"]],
    ["cuts words", (_, arrive) => {
      arrive({ text: "Wor" });
      return { status: "accepted" };
    }, ["delivers"]],
    ["sends all to one", (_, arrive) => {
      arrive({ address: addresses[0] });
      return { status: "accepted" };
    }, ["delivers"]],
    ["names a message anew each time", (envelope, arrive) => {
      arrive({ identity: `${envelope.messageId} ${envelope.attempt}` });
      return { status: "accepted" };
    }, ["same-message"]],
    ["names all messages alike", (_, arrive) => {
      arrive({ identity: "one" });
      return { status: "accepted" };
    }, ["other-message"]],
    ["tells the address", (envelope, arrive) => {
      arrive();
      return { status: "accepted", to: envelope.to.address } as DeliveryOutcome;
    }, ["keeps-quiet"]],
    ["guesses that it arrived", (envelope, arrive, fault) => honest(envelope, arrive, fault === "lose-answer" ? null : fault), ["tells-lose-answer"]],
    ["takes a no for a not now", (envelope, arrive, fault) => honest(envelope, arrive, fault === "reject" ? "defer" : fault), ["tells-reject"]],
    ["delivers what it says was refused", (envelope, arrive, fault) => {
      if (fault === "reject") arrive();
      return honest(envelope, arrive, fault);
    }, ["tells-reject"]],
  ])("catches one that %s", async (_, send, laws) => {
    expect(await broken(send)).toEqual(expect.arrayContaining(laws));
  });

  it("shows the smallest message that breaks a law", async () => {
    const strict: Send = (envelope, arrive, fault) =>
      envelope.to.name?.includes("\r\n") ? (() => { throw new Error("line break"); })() : honest(envelope, arrive, fault);
    const { findings } = await checkSender(trialOf(strict), { addresses, runs: 200 });
    const [finding] = findings;
    expect(finding?.law).toBe("answers");
    const messages = (finding?.counterexample ?? []) as { name: string }[];
    expect(messages.map(({ name }) => name.includes("\r\n"))).toEqual([true]);
  });
});
