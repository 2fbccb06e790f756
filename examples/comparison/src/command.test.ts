import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";

const home = fileURLToPath(new URL("../input", import.meta.url));
const pictures = fileURLToPath(new URL("../../../docs/pictures", import.meta.url));
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "comparison-"));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; printed: string; complained: string; out: string }> {
  const out = join(folder, "out");
  let [printed, complained] = ["", ""];
  const code = await command(["--out", out, ...args], {
    input: home,
    out,
    print: (text) => (printed += text),
    complain: (text) => (complained += text),
  });
  return { code, printed, complained, out };
}

async function broken(change: (input: string) => Promise<void>): ReturnType<typeof run> {
  const input = join(folder, "input");
  await cp(home, input, { recursive: true });
  await change(input);
  return run("--input", input);
}

describe("the comparison example", () => {
  it("ranks who can be compared, says what keeps the others apart, and writes every report", async () => {
    const { code, printed, out } = await run();
    expect(code).toBe(0);
    expect(printed).toMatch(/Group 1\n {2}1 {3}Tuomas Virtanen {2,}4\.08/);
    expect(printed).toContain("different versions");
    expect(printed).toMatch(/Yusuf Demir: .*asks for 2/);
    expect((await readdir(out)).sort()).toEqual([
      "bars.en.svg",
      "bars.sv.svg",
      "heat-map.en.svg",
      "heat-map.sv.svg",
      "report.csv",
      "report.en.html",
      "report.en.md",
      "report.json",
      "report.sv.csv",
      "report.sv.html",
      "report.sv.md",
    ]);
  });

  it("keeps the interviewers out of every report until asked", async () => {
    const { out } = await run();
    for (const name of await readdir(out)) {
      expect(await readFile(join(out, name), "utf8"), name).not.toMatch(/interviewer_|Malin Forsberg/);
    }
    await run("--rater-figures");
    expect(await readFile(join(out, "severity.sv.svg"), "utf8")).toContain("Malin Forsberg");
    await run();
    expect(await readdir(out)).not.toContain("severity.sv.svg");
  });

  it("finds the severe and the lenient interviewer that the data were made with", async () => {
    const { out } = await run("--rater-figures");
    const report = JSON.parse(await readFile(join(out, "report.json"), "utf8"));
    const figures: { label: string; severity: number }[] = report.raterFigures.figures;
    const bySeverity = figures.toSorted((a, b) => a.severity - b.severity).map(({ label }) => label);
    expect([bySeverity.at(0), bySeverity.at(-1)]).toEqual(["Peter Holm", "Malin Forsberg"]);
  });

  it("writes the pictures that the docs show", async () => {
    const { out } = await run("--rater-figures");
    for (const name of ["bars.en.svg", "heat-map.en.svg", "severity.en.svg"]) {
      // A difference of whole pictures would fill the screen.
      const [shown, written] = await Promise.all([pictures, out].map((place) => readFile(join(place, name), "utf8")));
      expect(shown === written, `docs/pictures/${name} is the picture that the example writes`).toBe(true);
    }
  });

  it("gives the same bytes again", async () => {
    const { out } = await run();
    const read = async () => Promise.all((await readdir(out)).sort().map((name) => readFile(join(out, name), "utf8")));
    const first = await read();
    await run();
    expect(await read()).toEqual(first);
  });

  it.each<[string, (input: string) => Promise<void>, RegExp]>([
    ["a card that is no JSON", (input) => writeFile(join(input, "scorecards/x.json"), "{"), /x\.json: comparison\/not-json/],
    ["a missing rubric", (input) => rm(join(input, "rubric.json")), /rubric\.json: comparison\/file-missing/],
    ["no cards", (input) => rm(join(input, "scorecards"), { recursive: true }), /scorecards: comparison\/no-scorecards/],
    [
      "settings with an unknown key",
      (input) => writeFile(join(input, "settings.json"), '{"tiles":1}'),
      /settings\.json.*: core\//,
    ],
  ])("names %s and writes nothing", async (_, change, expected) => {
    const { code, complained, out } = await broken(change);
    expect(code).toBe(2);
    expect(complained).toMatch(expected);
    expect(complained.endsWith("Nothing was written.\n")).toBe(true);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  it("leaves an output folder with other files alone", async () => {
    const out = join(folder, "out");
    await cp(home, out, { recursive: true });
    const { code, complained } = await run();
    expect(code).toBe(2);
    expect(complained).toContain("comparison/foreign-folder");
    expect(await readdir(out)).toContain("rubric.json");
  });

  it("shows its usage for --help and for what it does not know", async () => {
    expect((await run("--help")).printed).toContain("--rater-figures");
    expect((await run("--tiles")).complained).toContain("--rater-figures");
  });
});
