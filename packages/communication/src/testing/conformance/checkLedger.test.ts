import { describe, expect, it } from "vitest";
import type { Ledger } from "../../ports/ledger.ts";
import type { LedgerLine } from "../../ports/ledgerLine.ts";
import { memoryLedger } from "../memoryLedger.ts";
import { checkLedger } from "./checkLedger.ts";

const broken = async (open: () => Ledger, runs = 150): Promise<string[]> =>
  (await checkLedger(open, { runs })).findings.map(({ law }) => law);

/** A store that answers like a database: later, and field by field in its own order. */
function slowLedger(): Ledger {
  const inner = memoryLedger();
  const turn = async () => {
    for (let turns = 0; turns < 3; turns++) await Promise.resolve();
  };
  return {
    read: async (interviewId) => {
      await turn();
      const lines = await inner.read(interviewId);
      return lines.toReversed().map((line) => Object.fromEntries(Object.entries(line).toReversed()) as LedgerLine);
    },
    write: async (line) => {
      await turn();
      return inner.write(line);
    },
  };
}

describe("checkLedger", () => {
  it("passes the ledger in memory", async () => {
    expect(await checkLedger(() => memoryLedger())).toEqual({
      status: "conforms",
      checked: [
        "answers",
        "compare-and-swap",
        "reads-what-was-written",
        "one-winner",
        "keeps-its-own",
        "never-twice",
        "never-late",
        "never-after-a-cancellation",
        "never-silent",
      ],
      findings: [],
    });
  });

  it("passes one that takes its time and orders its fields otherwise", async () => {
    expect(await broken(slowLedger, 60)).toEqual([]);
  });

  it("catches one that checks and then writes, as `select` and `update` in two steps do", async () => {
    const open = (): Ledger => {
      const inner = memoryLedger();
      const lines = new Map<string, LedgerLine>();
      return {
        read: async (interviewId) => [...lines.values()].filter((line) => line.interviewId === interviewId),
        write: async (line) => {
          const current = lines.get(line.messageId);
          if (line.revision !== (current?.revision ?? 0) + 1) return { status: "conflict", current };
          await inner.read(line.interviewId);
          lines.set(line.messageId, { ...line, refused: [...line.refused] });
          return { status: "written" };
        },
      };
    };
    const { findings } = await checkLedger(open, { runs: 300 });
    expect(findings.map(({ law }) => law)).toEqual(expect.arrayContaining(["one-winner", "never-twice"]));
    // Two writers are needed and enough.
    const race = findings.find(({ law }) => law === "one-winner")?.counterexample as { writers: unknown[] };
    expect(race.writers).toHaveLength(2);
  });

  it("catches one that always says yes", async () => {
    const open = (): Ledger => {
      const inner = memoryLedger();
      return {
        read: (interviewId) => inner.read(interviewId),
        write: async (line) => {
          await inner.write(line);
          return { status: "written" };
        },
      };
    };
    expect(await broken(open)).toEqual(expect.arrayContaining(["compare-and-swap", "one-winner", "never-twice"]));
  });

  it("catches one that lets the later clock win", async () => {
    const open = (): Ledger => {
      const lines = new Map<string, LedgerLine>();
      return {
        read: async (interviewId) => [...lines.values()].filter((line) => line.interviewId === interviewId),
        write: async (line) => {
          const current = lines.get(line.messageId);
          if (current !== undefined && current.at > line.at) return { status: "conflict", current };
          lines.set(line.messageId, line);
          return { status: "written" };
        },
      };
    };
    expect(await broken(open)).toContain("compare-and-swap");
  });

  it.each<[string, (inner: Ledger) => Ledger, string]>([
    ["forgets", (inner) => ({ ...inner, read: async () => [] }), "reads-what-was-written"],
    ["mixes interviews", (inner) => ({
      ...inner,
      read: async () => [...(await inner.read("interview_1" as never)), ...(await inner.read("interview_2" as never))],
    }), "reads-what-was-written"],
    ["fails", (inner) => ({ ...inner, write: async () => Promise.reject(new Error("no")) }), "answers"],
    ["hides who won", (inner) => ({
      ...inner,
      write: async (line) => ((await inner.write(line)).status === "written" ? { status: "written" } : { status: "conflict", current: undefined }),
    }), "one-winner"],
  ])("catches one that %s", async (_, spoil, law) => {
    expect(await broken(() => spoil(memoryLedger()), 60)).toContain(law);
  });

  it("catches one that hands out its own lines", async () => {
    const open = (): Ledger => {
      const lines = new Map<string, LedgerLine>();
      return {
        read: async (interviewId) => [...lines.values()].filter((line) => line.interviewId === interviewId),
        write: async (line) => {
          const current = lines.get(line.messageId);
          if (line.revision !== (current?.revision ?? 0) + 1) return { status: "conflict", current };
          lines.set(line.messageId, line);
          return { status: "written" };
        },
      };
    };
    expect(await broken(open, 60)).toEqual(["keeps-its-own"]);
  });

  it("gives the same report for the same seed", async () => {
    const open = () => ({ ...memoryLedger(), read: async () => [] });
    expect(await checkLedger(open, { seed: 7, runs: 20 })).toEqual(await checkLedger(open, { seed: 7, runs: 20 }));
  });
});
