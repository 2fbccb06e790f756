import { type Id, toId } from "@samtal/core";
import { instantOf } from "@samtal/core/time";
import * as fc from "fast-check";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerLine } from "../../ports/ledgerLine.ts";
import { type PortLaw, portLaw } from "./portConformance.ts";

const interviews = [toId("interview", "1"), toId("interview", "2")];
const writeArbitrary = fc.record({
  message: fc.nat({ max: 2 }),
  /** 1 follows the present line; the others are late, repeated or too early. */
  step: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.integer({ min: -1, max: 3 }) }),
  state: fc.constantFrom("claimed" as const, "sent" as const, "ambiguous" as const, "deferred" as const, "abandoned" as const),
  /** Minutes; not in order, since clocks go back. */
  minute: fc.nat({ max: 90 }),
  refused: fc.subarray(["email", "sms", "in-app"] as const),
});
type Write = typeof writeArbitrary extends fc.Arbitrary<infer Value> ? Value : never;
const writesArbitrary = fc.array(writeArbitrary, { maxLength: 12 });

/** The laws of a ledger that stands alone. */
export function ledgerLaws(open: () => Ledger | Promise<Ledger>): PortLaw[] {
  const replay = async (writes: readonly Write[], check: (replay: Replay) => boolean | Promise<boolean>) => {
    const ledger = await open();
    const model = new Map<string, LedgerLine>();
    for (const write of writes) {
      const current = model.get(`message_${write.message}`);
      const line = lineOf(write, (current?.revision ?? 0) + write.step);
      if (line.revision < 1) continue;
      const answer = await ledger.write(copied(line));
      const follows = line.revision === (current?.revision ?? 0) + 1;
      if (!(await check({ ledger, model, line, answer, current, follows }))) return false;
      if (follows) model.set(line.messageId, line);
    }
    return true;
  };
  return [
    portLaw("answers", "A ledger answers every read and every write.", writesArbitrary, async (writes) => {
      try {
        await (await open()).read(toId("interview", "unknown"));
        return await replay(writes, () => true);
      } catch {
        return false;
      }
    }),
    portLaw(
      "compare-and-swap",
      "A line is written if it follows the present one, and otherwise nothing changes and the present line is told.",
      writesArbitrary,
      quietly((writes) =>
        replay(writes, ({ answer, current, follows }) =>
          follows ? answer.status === "written" : answer.status === "conflict" && same(answer.current, current),
        ),
      ),
    ),
    portLaw(
      "reads-what-was-written",
      "Reading gives the present line of every message of that interview, and no other.",
      writesArbitrary,
      quietly((writes) =>
        replay(writes, async ({ ledger, model, line, follows }) => {
          const now = new Map(model);
          if (follows) now.set(line.messageId, line);
          const reads = await Promise.all(interviews.map(async (id) => [id, await ledger.read(id)] as const));
          return reads.every(([id, lines]) =>
            same(inOrder(lines), inOrder([...now.values()].filter(({ interviewId }) => interviewId === id))),
          );
        }),
      ),
    ),
    portLaw(
      "one-winner",
      "Of writers that write the same revision at once, one succeeds, and the others are told its line.",
      fc.record({ before: fc.nat({ max: 2 }), writers: fc.array(writeArbitrary, { minLength: 2, maxLength: 6 }) }),
      quietly(async ({ before, writers }) => {
        const ledger = await open();
        for (const [index, write] of Array.from({ length: before }, () => writers[0] as Write).entries()) {
          await ledger.write(lineOf({ ...write, message: 0 }, index + 1));
        }
        const lines = writers.map((write) => lineOf({ ...write, message: 0 }, before + 1));
        const answers = await Promise.all(lines.map((line) => ledger.write(copied(line))));
        const winners = lines.filter((_, index) => answers[index]?.status === "written");
        const [present] = await ledger.read(interviewOf(0));
        return (
          winners.length === 1 &&
          same(present, winners[0]) &&
          answers.every((answer) => answer.status === "written" || same(answer.current, winners[0]))
        );
      }),
    ),
    portLaw(
      "keeps-its-own",
      "What a caller does to a line after writing or reading it changes nothing in the ledger.",
      writeArbitrary,
      quietly(async (write) => {
        const ledger = await open();
        const line = lineOf(write, 1);
        const handed = copied(line);
        await ledger.write(handed);
        handed.state = "sent";
        handed.refused.push("sms");
        for (const read of await ledger.read(line.interviewId)) Object.assign(read, { revision: 9, refused: [] });
        const [present] = await ledger.read(line.interviewId);
        return same(present, line);
      }),
    ),
  ];
}

interface Replay {
  readonly ledger: Ledger;
  readonly model: ReadonlyMap<string, LedgerLine>;
  readonly line: LedgerLine;
  readonly answer: Awaited<ReturnType<Ledger["write"]>>;
  readonly current: LedgerLine | undefined;
  readonly follows: boolean;
}

/** What throws is reported by the law `answers`, and by no other. */
function quietly<Input>(holds: (input: Input) => Promise<boolean>): (input: Input) => Promise<boolean> {
  return async (input) => {
    try {
      return await holds(input);
    } catch {
      return true;
    }
  };
}

const interviewOf = (message: number): Id<"interview"> => interviews[message === 2 ? 1 : 0] as Id<"interview">;

function lineOf({ message, state, minute, refused }: Write, revision: number): LedgerLine {
  const at = instantOf(Date.UTC(2027, 2, 22, 13, minute));
  return {
    interviewId: interviewOf(message),
    messageId: toId("message", String(message)),
    rule: "day-before",
    revision,
    state,
    at,
    due: at,
    channel: "email",
    attempt: revision,
    refused: [...refused],
    mayHaveLeft: false,
    retryAt: null,
    includes: ["day-before"],
    onAmbiguousDelivery: "do-not-resend",
  };
}

const copied = (line: LedgerLine): LedgerLine => ({ ...line, refused: [...line.refused], includes: [...line.includes] });

const inOrder = (lines: readonly LedgerLine[]): readonly LedgerLine[] =>
  lines.toSorted((a, b) => (a.messageId < b.messageId ? -1 : 1));

/** Whatever order a store gives the fields in. */
const same = (a: unknown, b: unknown): boolean => written(a) === written(b);

function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
