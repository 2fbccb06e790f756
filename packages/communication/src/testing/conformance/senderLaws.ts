import { toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import * as fc from "fast-check";
import type { DeliveryOutcome } from "../../ports/deliveryOutcome.ts";
import type { MessageEnvelope } from "../../ports/messageEnvelope.ts";
import { type PortLaw, portLaw } from "./portConformance.ts";
import type { SenderAddresses, SenderFault, SenderTrial } from "./senderTrial.ts";

const words = fc.stringMatching(/^[A-Za-zåäöÅÄÖéß€日本語אבגد😀 ]{1,60}$/u).map((text) => `Words: ${text.trim()}.`);
/** What people and attackers put into names and subjects. */
const hostile = fc.oneof(
  words,
  fc.constantFrom(
    "Anna\r\nBcc: everyone@example.org",
    "Re: x\nX-Injected: yes\n\nbody",
    "\u202Egnp.exe",
    "a\u200Bb\u0000c",
    '"quoted" <other@example.org>',
    "x".repeat(2000),
  ),
);
const messageArbitrary = fc.record({
  text: words,
  subject: hostile,
  name: fc.option(hostile, { nil: undefined }),
  to: fc.nat({ max: 1 }),
  html: fc.boolean(),
});
type Message = typeof messageArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** The laws of a sender over one trial, which all runs share; ids count on, so that each input is its own message. */
export function senderLaws(trial: SenderTrial, { addresses }: SenderAddresses): PortLaw[] {
  let count = 0;
  const { sender } = trial;
  const envelopeOf = ({ text, subject, name, to, html }: Message): MessageEnvelope => ({
    messageId: toId("message", `conformance-${count++}`),
    channel: sender.channel,
    at: parseInstant("2027-03-30T06:00:00Z"),
    attempt: 1,
    to: { address: addresses[to] as string, ...(name === undefined ? {} : { name }) },
    rendered:
      sender.channel === "sms"
        ? { subject: null, text, html: null }
        : { subject, text, html: html ? `<p>${text}</p>` : null },
  });
  const arrivedSince = async (before: number) => (await trial.arrived()).slice(before);
  const law = (name: string, message: string, holds: (given: Message[]) => Promise<boolean>, least = 1): PortLaw =>
    portLaw(name, message, fc.array(messageArbitrary, { minLength: least, maxLength: least + 1 }), async (given) => {
      await trial.behave?.(null);
      return holds(given);
    });
  const faultLaw = (fault: SenderFault, status: DeliveryOutcome["status"]): PortLaw =>
    law(`tells-${fault}`, `Where the other end does "${fault}", the sender says ${status}.`, async ([given]) => {
      await trial.behave?.(fault);
      const before = (await trial.arrived()).length;
      const outcome = await sender.send(envelopeOf(given as Message));
      const arrived = await arrivedSince(before);
      return outcome.status === status && (status === "ambiguous" || arrived.length === 0);
    });
  return [
    law("answers", "A sender answers with one of the four outcomes, whatever it is handed.", async (given) => {
      try {
        const outcomes = await Promise.all(given.map((message) => sender.send(envelopeOf(message))));
        return outcomes.every(({ status }) => ["accepted", "rejected", "deferred", "ambiguous"].includes(status));
      } catch {
        return false;
      }
    }),
    law("delivers", "What is accepted arrives once, word for word, at its own address.", async (given) => {
      const before = (await trial.arrived()).length;
      const envelopes = given.map(envelopeOf);
      const outcomes = await quietly(() => Promise.all(envelopes.map((envelope) => sender.send(envelope))));
      if (outcomes === undefined) return true;
      const arrived = (await arrivedSince(before)).map(({ address, text }) => `${address} ${bare(text)}`).toSorted();
      const accepted = envelopes.filter((_, index) => outcomes[index]?.status === "accepted");
      const expected = accepted.map(({ to, rendered }) => `${to.address} ${bare(rendered.text)}`).toSorted();
      return JSON.stringify(arrived) === JSON.stringify(expected) && accepted.length > 0;
    }),
    law("same-message", "The same message id handed over again is recognisable as the same message.", async ([given]) => {
      const before = (await trial.arrived()).length;
      const envelope = envelopeOf(given as Message);
      await quietly(() => sender.send(envelope));
      await quietly(() => sender.send({ ...envelope, at: parseInstant("2027-03-30T06:05:00Z"), attempt: 2 }));
      const identities = new Set((await arrivedSince(before)).map(({ identity }) => identity));
      return identities.size <= 1;
    }),
    law(
      "other-message",
      "Two messages are never taken for one.",
      async ([first, second]) => {
        const before = (await trial.arrived()).length;
        await quietly(() => sender.send(envelopeOf(first as Message)));
        await quietly(() => sender.send(envelopeOf(second as Message)));
        const arrived = await arrivedSince(before);
        return new Set(arrived.map(({ identity }) => identity)).size === arrived.length;
      },
      2,
    ),
    law("keeps-quiet", "An outcome names no address, no name and no words.", async ([given]) => {
      const faults = trial.behave === undefined ? [null] : [null, "reject" as const, "defer" as const];
      for (const fault of faults) {
        await trial.behave?.(fault);
        const envelope = envelopeOf(given as Message);
        const outcome = JSON.stringify((await quietly(() => sender.send(envelope))) ?? {});
        const { to, rendered } = envelope;
        const said = [to.address, to.name, rendered.subject, rendered.text].filter((each) => (each ?? "").length > 3);
        if (said.some((each) => outcome.includes(JSON.stringify(each).slice(1, -1)))) return false;
      }
      return true;
    }),
    ...(trial.behave === undefined
      ? []
      : [faultLaw("reject", "rejected"), faultLaw("defer", "deferred"), faultLaw("lose-answer", "ambiguous")]),
  ];
}

/** Channels may wrap lines and end them as they like. */
const bare = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What throws is reported by the law `answers`. */
async function quietly<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
