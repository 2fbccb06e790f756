import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import {
  parseAggregatePublication,
  parseDispositionPlan,
  parseKeyDestructionReceipt,
  parseSignedAuditHead,
  parseSubjectExport,
} from "@samtal/retention";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { population } from "./population/population.ts";
import { sweep, type SweepResult } from "./sweep.ts";
import { sweepPolicy } from "./sweepPolicy.ts";
import { walk } from "./walk.ts";
import { fileNames } from "./writeOutputs.ts";

const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
const day = parseLocalDate("2027-06-01");
const settings = { items: 2_000, seed: 1, day };

let scratch: string;
let result: SweepResult;
beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  scratch = await mkdtemp(join(cache, "sweep-"));
  result = await sweep(settings);
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

async function run(args: readonly string[], out = join(scratch, "out")): Promise<{ code: number; out: string; err: string }> {
  let printed = "";
  let err = "";
  const code = await command(["--items", "600", ...args], {
    out,
    print: (text) => (printed += text),
    complain: (text) => (err += text),
  });
  return { code, out: printed, err };
}

const codes = (because: readonly { code: string }[]): string[] => because.map(({ code }) => code);

describe("what is stored", () => {
  it("is as many items as asked for, the same from the same seed, others from another", () => {
    const first = population(settings);
    expect(first.items).toHaveLength(2_000);
    expect(population(settings)).toEqual(first);
    expect(population({ ...settings, seed: 2 })).not.toEqual(first);
  });

  it("has everything that makes a sweep hard", () => {
    const { items, facts } = population({ ...settings, items: 12_000 });
    const has = (some: readonly unknown[]): void => expect(some.length).toBeGreaterThan(0);
    has(facts.matters);
    has(facts.restrictions);
    has(facts.requests.filter(({ kind }) => kind === "erasure"));
    has(facts.consents.filter(({ purpose, withdrawnOn }) => purpose === "talent-pool" && withdrawnOn));
    has(facts.consents.filter(({ purpose, expiresOn }) => purpose === "talent-pool" && expiresOn));
    has(facts.consents.filter(({ purpose, withdrawnOn }) => purpose === "recording" && withdrawnOn));
    has(facts.applications.filter(({ stage, processEnded }) => stage === "process-ended" && !processEnded));
    has(facts.applications.filter(({ jurisdictions }) => jurisdictions === undefined));
    has(items.filter(({ category, applicationId }) => category === "cv" && applicationId === undefined));
    has(items.filter(({ category }) => category === "special-category"));
    const countries = facts.applications.flatMap(({ jurisdictions = [] }) => jurisdictions.map((one) => one.jurisdiction));
    expect([...new Set<string>(countries)].sort()).toEqual(["DE", "DK", "ES", "FI", "FR", "GB", "NL", "PL", "PT", "SE"]);
  });
});

describe("the dry run and its approval", () => {
  it("counts every planned item once by action, category, rule and country", () => {
    const { plan } = result;
    for (const by of ["action", "category", "rule", "jurisdiction"]) {
      const sum = plan.counts.filter((entry) => entry.by === by).reduce((total, { count }) => total + count, 0);
      expect([by, sum]).toEqual([by, plan.items.length]);
    }
    expect(codes(plan.because)).toEqual(["retention/share-guard", "retention/count-guard"]);
    expect(result.approvals.one.status).toBe("awaiting-approval");
    expect(result.approvals.two.status).toBe("approved");
  });

  it("does not begin while the unverified Spanish period is not named", () => {
    expect(result.unnamed).toMatchObject([{ code: "retention/unverified-not-accepted", params: { key: "es-blocking" } }]);
  });
});

describe("the runs", () => {
  const planned = (): number => result.plan.items.length;

  it("are partial while the search index is down: nothing of that order is final, settled or told", () => {
    const { first } = result.runs;
    const half = first.items.filter(({ status }) => status === "partial");
    expect(first.status).toBe("partial");
    expect(half).toHaveLength(result.batchSize);
    expect(result.afterFirst.pending).toBe(result.batchSize);
    const ids = new Set(half.map(({ itemId }) => itemId));
    const people = new Set<string>(result.plan.items.flatMap(({ itemId, subjectIds }) => (ids.has(itemId) ? subjectIds : [])));
    expect(first.subjects.filter(({ status }) => status === "erasing").map(({ subjectId }) => subjectId)).toEqual([...people].sort());
    const orders = (from: string): Set<string> => new Set(first.receipts.filter((each) => each.from === from).map((each) => each.orderId));
    expect(orders("database").size - orders("search-index").size).toBe(1);
    expect(orders("employer")).toEqual(orders("search-index"));
  });

  it("leave the disputed candidate's items alone, and are complete at last", () => {
    const { second } = result.runs;
    const skipped = second.items.filter(({ status }) => status === "skipped");
    expect(second.status).toBe("complete");
    expect(skipped.length).toBeGreaterThan(0);
    for (const { itemId, because } of skipped) {
      expect(itemId).toContain("item_dispute");
      expect(codes(because)).toEqual(["retention/verdict-changed"]);
      expect(result.world.stores.database.stateOf(itemId)).toBe("present");
    }
    expect(second.items.filter(({ status }) => status === "done")).toHaveLength(planned() - skipped.length);
  });

  it("change nothing when repeated, and are refused at an earlier time", () => {
    expect(result.hasThirdChanged).toBe(false);
    expect(result.runs.third.receipts).toEqual(result.runs.second.receipts);
    expect(codes(result.backwards)).toEqual(["retention/clock-ran-backwards"]);
  });

  it("give one receipt of each store and the recipient for each order, and the stores hold what they ought to", () => {
    const { receipts } = result.runs.third;
    const orders = new Set(receipts.map(({ orderId }) => orderId));
    expect(receipts).toHaveLength(4 * orders.size);
    const skipped = new Set(result.runs.second.items.filter(({ status }) => status === "skipped").map(({ itemId }) => itemId));
    const wanted = { restrict: "restricted", anonymise: "anonymised", pseudonymise: "pseudonymised", erase: "absent" } as const;
    for (const { itemId, action } of result.plan.items) {
      if (skipped.has(itemId)) continue;
      for (const store of Object.values(result.world.stores)) {
        const expected = store.held.has(itemId) ? wanted[action] : "absent";
        expect([store.key, itemId, store.stateOf(itemId)]).toEqual([store.key, itemId, expected]);
      }
    }
  });

  it("clean a restored back-up, and put its locks back", () => {
    expect(result.restored).toMatchObject({ itemCount: 2_000, stillGone: true, locksBack: true, outcome: { status: "clean" } });
    const disposals = result.runs.second.items.filter(({ action, status }) => action !== "restrict" && status === "done");
    expect(result.restored.outcome.itemIds).toHaveLength(disposals.length);
  });
});

describe("the walk", () => {
  it("finds no wrongly erased item and no false receipt, and both where there are some", async () => {
    expect(result.walked).toEqual({ wrongfullyErased: [], falseReceipts: [] });
    const other = await sweep({ ...settings, items: 800 });
    const { items } = population({ ...settings, items: 800 });
    const { world } = other;
    const again = items.find(({ id }) => world.stores.index.stateOf(id) === "present" && id === "item_copy-2-note");
    if (again === undefined) throw new Error("the copy's note is in the index");
    await world.stores.index.dispose({ orderId: "sha256:wrong", action: "erase", itemIds: [again.id], redact: [] });
    const order = "sha256:never-carried-out";
    world.receipts.push({ planHash: other.plan.planHash, orderId: order, from: "database", receiptId: "false", at: parseInstant("2027-06-01T08:00:00Z") });
    expect(walk(world, items, world.register.facts, sweepPolicy(), day)).toEqual({ wrongfullyErased: [again.id], falseReceipts: ["false"] });
  });
});

describe("the log", () => {
  it("is intact before and after the erasure, and an edited event is found at its place", () => {
    const { log } = result;
    expect(log.before).toMatchObject({ status: "intact", head: { length: log.heads[0]?.length } });
    expect(log.after).toMatchObject({ status: "intact", head: { length: log.events.length } });
    expect(log.edited).toMatchObject({ status: "broken", at: 3 });
    const types = new Set(log.events.map(({ type }) => type));
    for (const type of ["plan.made", "plan.approved", "policy.accepted", "hold.set", "batch.erase-done", "back-up.cleaned", "export.made"]) {
      expect([type, types.has(type)]).toEqual([type, true]);
    }
  });

  it("has the keys destroyed of exactly those of whom no store holds anything", () => {
    const { vault } = result.log;
    const { facts, items } = population(settings);
    const stored = new Set<string>(
      items.filter(({ id }) => ["present", "restricted"].includes(result.world.stores.database.stateOf(id))).flatMap(({ subjectIds }) => subjectIds),
    );
    const gone = new Set<string>(facts.applications.map(({ candidateId }) => candidateId).filter((id) => !stored.has(id)));
    expect(gone.size).toBeGreaterThan(10);
    expect(vault).toMatchObject({ status: "key-destroyed", receipt: { keyIds: [...gone].sort() } });
    expect(result.log.subjects.filter((id) => gone.has(id))).toEqual([]);
    expect(result.log.subjects).toContain("candidate_copy");
  });
});

describe("the copy", () => {
  it("has everything about the person, what is locked included, and nobody else", () => {
    const { document, sv, en } = result.copy;
    const { items } = population(settings);
    const own = items.filter(({ subjectIds }) => (subjectIds as readonly string[]).includes("candidate_copy")).map(({ id }) => id);
    expect(document.items.map(({ itemId }) => itemId).sort()).toEqual([...own].sort());
    expect(document.kind === "access" && document.items.some(({ isRestricted }) => isRestricted)).toBe(true);
    for (const text of [JSON.stringify(document), sv, en]) expect(text).not.toMatch(/Kim|Rut Lind|interviewer_\d/);
    expect(sv).toContain('lang="sv"');
    expect(en).toContain('lang="en"');
  });
});

describe("the command", () => {
  it.each(["sv", "en"])("tells it within 80 columns and gives the same bytes twice (%s)", async (language) => {
    const read = async (): Promise<string[]> =>
      Promise.all(fileNames.map(async (name) => createHash("sha256").update(await readFile(join(scratch, "out", name))).digest("hex")));
    const first = await run(["--language", language]);
    const bytes = await read();
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(await run(["--language", language])).toEqual(first);
    expect(await read()).toEqual(bytes);
    // A path can't be broken.
    const lines = first.out.split("\n").filter((line) => !line.includes(scratch));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(first.out).not.toMatch(/undefined|\{\$|NaN/);
    expect(first.out).toContain(language === "sv" ? "Körning 2: klar." : "Run 2: complete.");
  });

  it("writes documents that the package reads", async () => {
    await run([]);
    const json = async (name: string): Promise<Record<string, unknown>> =>
      JSON.parse(await readFile(join(scratch, "out", name), "utf8")) as Record<string, unknown>;
    parseDispositionPlan(await json("plan.json"));
    parseSubjectExport(await json("copy.json"));
    parseKeyDestructionReceipt((await json("receipts.json"))["vault"]);
    for (const head of (await json("log.json"))["heads"] as unknown[]) parseSignedAuditHead(head);
    const remaining = (await json("remaining.json")) as unknown;
    if (remaining !== null) parseAggregatePublication(remaining);
    expect((await readdir(join(scratch, "out"))).sort()).toEqual([...fileNames].sort());
  });

  it.each([
    [["--items", "499"], "--items: retention-sweep/items-out-of-range"],
    [["--items", "1e5"], "--items: retention-sweep/items-out-of-range"],
    [["--seed", "4294967296"], "--seed: retention-sweep/seed-out-of-range"],
    [["--day", "2027-02-29"], "--day: retention-sweep/no-such-day"],
    [["--day", "2026-12-31"], "retention/policy-not-in-force"],
    [["--out", " "], "--out: retention-sweep/out-unusable"],
    [["--out", "\u0000"], "--out: retention-sweep/out-unusable"],
  ])("refuses %j by a code, and writes nothing", async (args, expected) => {
    const target = join(scratch, "never");
    const { code, out, err } = await run(args, target);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
    await expect(readdir(target)).rejects.toThrow("ENOENT");
    expect((await run([...args, "--language", "sv"], target)).err).toContain(expected);
  });

  it("replaces no folder, file or link that is not a run's", async () => {
    const foreign = join(scratch, "foreign");
    await mkdir(foreign);
    await writeFile(join(foreign, "diary.txt"), "mine");
    const file = join(scratch, "file");
    await writeFile(file, "mine");
    await symlink(foreign, join(scratch, "link"));
    for (const [out, expected] of [
      [foreign, "retention-sweep/foreign-folder"],
      [join(scratch, "link"), "retention-sweep/foreign-folder"],
      [file, "retention-sweep/out-unusable"],
      [join(file, "below"), "retention-sweep/out-unusable"],
      ["/", "retention-sweep/foreign-folder"],
    ] as const) {
      const { code, err } = await run(["--out", out]);
      expect([out, code]).toEqual([out, 2]);
      expect(err).toContain(expected);
    }
    expect(await readFile(join(foreign, "diary.txt"), "utf8")).toBe("mine");
    expect(await readFile(file, "utf8")).toBe("mine");
  });

  it("shows its usage when asked, and when it does not understand", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "" });
    for (const args of [["--colour"], ["--language", "fr"], ["stray"]]) {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain("Usage:");
    }
  });
});
