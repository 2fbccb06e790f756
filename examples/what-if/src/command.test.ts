import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countryPresets, lintPolicy, parseRetentionPolicy } from "@samtal/retention";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { population } from "./population.ts";
import { type PopulationSettings, safeParsePopulationSettings } from "./populationSettings.ts";

const input = (file: string): string => fileURLToPath(new URL(`../input/${file}`, import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
const home = JSON.parse(await readFile(input("population.json"), "utf8")) as Record<string, unknown>;
const policy = await readFile(input("policy-after.json"), "utf8");
const small = { ...home, candidates: 60 };

let scratch: string;
let few: string;
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  scratch = await mkdtemp(join(cache, "what-if-"));
  few = await file("population.json", JSON.stringify(small));
});
afterEach(async () => {
  await rm(scratch, { recursive: true, force: true });
});

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(scratch, name), text);
  return join(scratch, name);
}

async function run(args: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await command(args, {
    population: few,
    after: input("policy-after.json"),
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

const settingsOf = (json: unknown): PopulationSettings => {
  const parsed = safeParsePopulationSettings(json);
  if (parsed.status !== "ok") throw new Error("the example's own settings");
  return parsed.value;
};

describe("the comparison", () => {
  it("counts the interviewers' figures that one more year keeps, after all or longer", async () => {
    const figures = population(settingsOf(small)).items.filter(({ category }) => category === "rater-figure");
    const between = (from: string, to: string): number =>
      figures.filter(({ collectedOn }) => collectedOn >= from && collectedOn < to).length;
    // On 1 June 2027 twelve months have passed since 31 May 2026, and 24 since 31 May 2025.
    const [spared, longer] = [between("2025-06-01", "2026-06-01"), between("2026-06-01", "2027-06-02")];
    expect(spared).toBeGreaterThan(0);
    expect(longer).toBeGreaterThan(0);
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const line = out.split("\n").find((each) => each.startsWith("Interviewers' figures"));
    // Disposed of now, kept after all, shorter, longer, locked later.
    expect(line?.split(/ {2,}/).slice(1)).toEqual(["0", String(spared), "0", String(longer), "0"]);
  });

  it.each(["sv", "en"])("keeps to 80 columns, and gives the same bytes twice (%s)", async (language) => {
    const first = await run(["--language", language]);
    expect(await run(["--language", language])).toEqual(first);
    expect(first.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(first.out).toMatch(language === "sv" ? /^Intervjuares mätvärden/m : /^Interviewers' figures/m);
    expect(first.out).not.toMatch(/undefined|\{\$/);
  });

  it("says when nothing would change, and other things of another population", async () => {
    expect((await run(["--to", "se"])).out).toContain("Nothing would change.");
    expect((await run(["--to", "se", "--language", "sv"])).out).toContain("Ingenting skulle ändras.");
    const other = await file("other.json", JSON.stringify({ ...small, seed: 1 }));
    expect((await run(["--population", other])).out).not.toBe((await run()).out);
  });

  it("compares any two presets that name a number, within 80 columns, and shows what the lint finds", async () => {
    const tiny = await file("tiny.json", JSON.stringify({ ...small, candidates: 15 }));
    for (const { key, policy: preset } of countryPresets) {
      const { code, out } = await run(["--from", "se", "--to", key, "--population", tiny, "--language", "sv"]);
      expect([key, code]).toEqual([key, preset === null ? 2 : 0]);
      expect([key, out.split("\n").filter((line) => line.length > 80)]).toEqual([key, []]);
      expect([key, out.includes("Att se över")]).toEqual([key, preset !== null && lintPolicy(preset).length > 0]);
    }
  });

  it("has an edited policy that the lint finds nothing in", () => {
    expect(lintPolicy(parseRetentionPolicy(JSON.parse(policy)))).toEqual([]);
  });
});

describe("input that cannot be used", () => {
  it.each([
    ["no JSON", "{ Hemlig", "what-if/not-json"],
    ["no policy", "{}", "core/"],
    ["a policy for later", policy.replace('"2027-06-01"', '"2027-06-02"'), "retention/policy-not-in-force"],
    ["a policy that forgets the CVs", policy.replaceAll('"cv"', '"tech-check"'), "retention/category-uncovered"],
  ])("%s", async (_, text, expected) => {
    const after = await file("after.json", text);
    const { code, out, err } = await run(["--after", after]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("after.json");
    expect(err).toContain(expected);
    expect(err).not.toContain("Hemlig");
  });

  it("presets that nobody has, or without a number; a file that is not there; an unknown option", async () => {
    expect((await run(["--from", "atlantis"])).err).toContain("--from: what-if/unknown-preset");
    expect((await run(["--to", "us-nyc", "--language", "sv"])).err).toContain("hittades ingen tid");
    expect((await run(["--after", "nowhere.json"])).err).toContain("nowhere.json: what-if/file-missing");
    const none = await file("none.json", JSON.stringify({ ...small, candidates: 0 }));
    expect((await run(["--population", none])).err).toContain("none.json, candidates: core/");
    for (const args of [["--colour"], ["--language", "fr"]]) {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain("Usage:");
    }
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "" });
  });
});
