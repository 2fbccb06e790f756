import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../root.ts";

// The snippets go through oxlint with the repository's own configuration, so that this also proves that the
// rule is switched on where it should be. (oxlint's RuleTester wants Node 22.)

const legitimate = [
  `const text = new Date(milliseconds).toISOString();`,
  `const ms = Date.parse("2027-03-28T01:00:00Z");`,
  `const ms = Date.UTC(2027, 2, 28);`,
  `const day = new Date(ms).getUTCDay();`,
  `export function isDate(value: unknown): value is Date { return value instanceof Date; }`,
  `export type Clock = { now: () => Date };`,
  `const rounded = Math.round(Math.sqrt(2));`,
  `const f = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit" });`,
  `const f = new Intl.NumberFormat(locale);`,
  `const f = new Intl.PluralRules("sv", { type: "ordinal" });`,
  `const zones = Intl.supportedValuesOf("timeZone");`,
  `const order = a.localeCompare(b, "sv");`,
  `const upper = a.toLocaleUpperCase("tr");`,
  `import { DateTime } from "luxon"; DateTime.fromMillis(ms, { zone: fixed }).toISO();`,
  `import { DateTime } from "luxon"; DateTime.fromFormat(text, "yyyy", { zone: "utc", locale: "en" });`,
  `import { DateTime } from "luxon"; DateTime.utc(2027, 3, 28);`,
  `import { FixedOffsetZone } from "luxon"; FixedOffsetZone.instance(120);`,
  `export function run(performance: number) { return performance + 1; }`,
  `const process = (item: string) => item; process("x");`,
  `const steps = { process: 1, crypto: 2 }; steps.process;`,
  `import { sha256 } from "@noble/hashes/sha2.js"; sha256(bytes);`,
  `interface Window { self: string }`,
  `type Of = typeof Date; export type { Of };`,
  `class Card { self = 1; fetch(): number { return this.self; } } new Card().fetch();`,
];

const ambient = [
  `import fs from "node:fs";`,
  `import path from "path";`,
  `import type { Buffer } from "node:buffer";`,
  `export { join } from "node:path";`,
  `const os = await import("node:os");`,
  `const here = import.meta.url;`,
  `const now = Date.now();`,
  `const now = Date["now"]();`,
  `const now = new Date();`,
  `const now = Date();`,
  `const local = new Date(2027, 2, 28);`,
  `const { now } = Date;`,
  `const clock = { date: Date };`,
  `const hour = date.getHours();`,
  `const offset = date.getTimezoneOffset();`,
  `const r = Math.random();`,
  `const { random } = Math;`,
  `const uuid = crypto.randomUUID();`,
  `const t = performance.now();`,
  `const env = process.env;`,
  `const g = globalThis.foo;`,
  `setTimeout(() => undefined, 10);`,
  `const wait = setInterval;`,
  `const body = fetch("https://example.org");`,
  `const now = Temporal.Now.instant();`,
  `const s = date.toLocaleString();`,
  `const s = date.toLocaleDateString("sv");`,
  `const s = n.toLocaleTimeString(undefined);`,
  `const order = a.localeCompare(b);`,
  `const lower = a.toLocaleLowerCase();`,
  `const f = new Intl.NumberFormat();`,
  `const f = Intl.NumberFormat(undefined, { style: "percent" });`,
  `const f = new Intl.Collator([]);`,
  `const f = new Intl.DateTimeFormat("sv");`,
  `const f = new Intl.DateTimeFormat("sv", { hour: "2-digit" });`,
  `const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;`,
  `import { DateTime } from "luxon"; DateTime.now();`,
  `import { DateTime } from "luxon"; DateTime.local();`,
  `import { DateTime as D } from "luxon"; D.local(2027, 3, 28);`,
  `import { DateTime } from "luxon"; DateTime.utc();`,
  `import { DateTime } from "luxon"; DateTime.fromISO(text);`,
  `import { DateTime } from "luxon"; DateTime.fromMillis(ms, { locale: "sv" });`,
  `import { Settings } from "luxon"; export const zone = 1;`,
  `import * as luxon from "luxon"; export const zone = 1;`,
];

const packages = ["core", "guide", "scoring", "scheduling", "communication", "retention"];
const sample = "export const now = Date.now();";
let folder = "";
let findings: ReadonlyMap<string, number>;

beforeAll(() => {
  // Outside the repository: oxlint passes over what git ignores.
  folder = mkdtempSync(join(tmpdir(), "samtal-lint-"));
  cpSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  cpSync(join(root, ".ci/lint"), join(folder, ".ci/lint"), { recursive: true });
  legitimate.forEach((code, index) => write(`packages/core/src/legitimate${index}.ts`, code));
  ambient.forEach((code, index) => write(`packages/core/src/ambient${index}.ts`, code));
  for (const name of packages) write(`packages/${name}/src/deep/folder/sample.ts`, sample);
  write("packages/core/src/sample.test.ts", sample);
  write("packages/smtp/src/sample.ts", sample);
  write("packages/core/bench/sample.ts", sample);
  findings = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("samtal/no-ambient", () => {
  it.each(legitimate.map((code, index) => [code, index]))("passes %s", (_, index) => {
    expect(findings.get(`packages/core/src/legitimate${index}.ts`) ?? 0).toBe(0);
  });

  it.each(ambient.map((code, index) => [code, index]))("catches %s", (_, index) => {
    expect(findings.get(`packages/core/src/ambient${index}.ts`) ?? 0).toBeGreaterThan(0);
  });

  it.each(packages)("holds in %s", (name) => {
    expect(findings.get(`packages/${name}/src/deep/folder/sample.ts`)).toBe(1);
  });

  it("holds in the tests of logic packages, and nowhere outside their source", () => {
    expect(findings.get("packages/core/src/sample.test.ts")).toBe(1);
    expect(findings.get("packages/smtp/src/sample.ts") ?? 0).toBe(0);
    expect(findings.get("packages/core/bench/sample.ts") ?? 0).toBe(0);
  });
});

function write(path: string, code: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${code}\n`);
}

/** Runs oxlint once over the folder and counts the rule's findings per file. */
function lint(): ReadonlyMap<string, number> {
  const oxlint = join(root, "node_modules/oxlint/bin/oxlint");
  const args = [oxlint, "--config", ".oxlintrc.json", "--format", "json", "packages"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const counts = new Map<string, number>();
  for (const { code, filename } of diagnostics) {
    if (code === "samtal(no-ambient)") counts.set(filename, (counts.get(filename) ?? 0) + 1);
  }
  return counts;
}
