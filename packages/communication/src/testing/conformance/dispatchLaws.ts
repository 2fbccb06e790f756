import { type Duration, epochMilliseconds, instantOf, type Instant } from "@samtal/core/time";
import * as fc from "fast-check";
import type { DeliveryOutcome } from "../../ports/deliveryOutcome.ts";
import { type Dispatch, dispatchDue } from "../../ports/dispatchDue.ts";
import type { DispatchPorts } from "../../ports/dispatchPorts.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { MessageEnvelope } from "../../ports/messageEnvelope.ts";
import { planOf } from "./pendingMessages.ts";
import { type PortLaw, portLaw } from "./portConformance.ts";

const begin = Date.UTC(2027, 2, 22, 13, 0);
const minute = (minutes: number): Instant => instantOf(begin + minutes * 60_000);

const worldArbitrary = fc.record({
  messages: fc.array(
    fc.record({
      onAmbiguousDelivery: fc.constantFrom("resend" as const, "do-not-resend" as const),
      notAfter: fc.constantFrom(null, minute(60)),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  /** Each run is some dispatchers at once, whose clocks differ and may stand before those of the run before. */
  runs: fc.array(
    fc.array(
      fc.record({
        minute: fc.integer({ min: -5, max: 120 }),
        /** After so many steps the dispatcher dies, wherever it is. */
        diesAfter: fc.oneof(fc.constant(1e9), fc.nat({ max: 24 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  /** What the senders say, in turn; then they accept. */
  answers: fc.array(
    fc.record({
      status: fc.constantFrom("accepted", "rejected", "deferred", "ambiguous", "throws"),
      arrives: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  /** From this run on the interview is cancelled. */
  cancelledIn: fc.constantFrom(0, 1, 2, 9, 9),
  /** How long each step takes, in turn. */
  pace: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 }),
});
type World = typeof worldArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

interface Played {
  readonly sent: readonly { readonly envelope: MessageEnvelope; readonly afterCancellation: boolean }[];
  readonly arrivals: ReadonlyMap<string, number>;
  readonly last: Dispatch;
}

/** What dispatchers must keep over this ledger, whatever dies, runs at once, or reads a wrong clock. */
export function dispatchLaws(open: () => Ledger | Promise<Ledger>): PortLaw[] {
  const law = (name: string, message: string, holds: (world: World, played: Played) => boolean): PortLaw =>
    portLaw(name, message, worldArbitrary, async (world) => {
      try {
        return holds(world, await played(world, await open()));
      } catch {
        // A ledger that doesn't answer is reported by the law `answers`.
        return true;
      }
    });
  return [
    law("never-twice", "A message that must not be sent again never arrives twice.", ({ messages }, { arrivals }) =>
      messages.every(
        ({ onAmbiguousDelivery }, index) =>
          onAmbiguousDelivery === "resend" || (arrivals.get(`message_${index}`) ?? 0) <= 1,
      ),
    ),
    law("never-late", "Nothing leaves before it is due or after its deadline.", ({ messages }, { sent }) =>
      sent.every(({ envelope: { messageId, at } }) => {
        const { notAfter = null } = messages[Number(messageId.slice("message_".length))] ?? {};
        const left = epochMilliseconds(at);
        return left >= begin && (notAfter === null || left <= epochMilliseconds(notAfter));
      }),
    ),
    law("never-after-a-cancellation", "Nothing leaves once the interview is cancelled.", (_, { sent }) =>
      sent.every(({ afterCancellation }) => !afterCancellation),
    ),
    law("never-silent", "In the end each message has left, or a person was asked.", (world, { last, arrivals }) =>
      world.cancelledIn < 9 ||
      world.messages.every((_, index) => {
        const id = `message_${index}`;
        return (arrivals.get(id) ?? 0) > 0 || last.tasks.some(({ messageId }) => messageId === id);
      }),
    ),
  ];
}

async function played(world: World, ledger: Ledger): Promise<Played> {
  const plan = planOf(world.messages, minute(0));
  const sent: { envelope: MessageEnvelope; afterCancellation: boolean }[] = [];
  const arrivals = new Map<string, number>();
  const answers = [...world.answers];
  let run = 0;
  let steps = 0;
  const send = async (envelope: MessageEnvelope): Promise<DeliveryOutcome> => {
    const { status, arrives } = answers.shift() ?? { status: "accepted", arrives: true };
    sent.push({ envelope, afterCancellation: run >= world.cancelledIn });
    if (status === "accepted" || ((status === "ambiguous" || status === "throws") && arrives)) {
      arrivals.set(envelope.messageId, (arrivals.get(envelope.messageId) ?? 0) + 1);
    }
    if (status === "throws") throw new Error("the sender failed");
    return { status, because: [] } as DeliveryOutcome;
  };
  const ports = (clock: number): DispatchPorts => ({
    ledger,
    senders: [
      { channel: "email", send },
      { channel: "sms", send },
    ],
    clock: () => minute(clock),
    present: async (message, refused) => {
      if (run >= world.cancelledIn) return undefined;
      const channel = (["email", "sms"] as const).find((each) => !refused.includes(each)) ?? null;
      return { ...message, channel };
    },
    render: async () => ({ to: { address: "someone@example.org" }, rendered: { subject: "", text: "", html: null } }),
  });
  const pause = async (): Promise<void> => {
    for (let turn = world.pace[steps++ % world.pace.length] ?? 0; turn > 0; turn--) await Promise.resolve();
  };
  for (const dispatchers of world.runs) {
    await Promise.allSettled(
      dispatchers.map(({ minute: clock, diesAfter }) => dispatchDue(plan, mortal(ports(clock), diesAfter, pause))),
    );
    run += 1;
  }
  const patient = { claimExpiresAfter: "PT30M" as Duration };
  let last: Dispatch = { messages: [], tasks: [] };
  // Late enough for every claim to have expired and every retry to be due.
  for (let hours = 10; hours <= 200; hours += 10) last = await dispatchDue(plan, ports(hours * 60), patient);
  return { sent, arrivals, last };
}

/** Ports of a dispatcher that dies after so many steps: before or after whatever it was doing. */
function mortal(ports: DispatchPorts, diesAfter: number, pause: () => Promise<void>): DispatchPorts {
  let left = diesAfter;
  const step = async <Answer>(act: () => Promise<Answer>): Promise<Answer> => {
    await pause();
    if (left-- <= 0) throw new Error("the dispatcher died");
    const answer = await act();
    await pause();
    if (left-- <= 0) throw new Error("the dispatcher died");
    return answer;
  };
  return {
    clock: ports.clock,
    ledger: {
      read: (interviewId) => step(() => ports.ledger.read(interviewId)),
      write: (line) => step(() => ports.ledger.write(line)),
    },
    senders: ports.senders.map(({ channel, send }) => ({
      channel,
      send: (envelope) => step(() => send(envelope)),
    })),
    present: (message, refused) => step(() => ports.present(message, refused)),
    render: (message, channel) => step(() => ports.render(message, channel)),
  };
}
