import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInterviewGuideDraft } from "@samtal/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "compose-"));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

async function run(columns: number, ...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  let [printed, complained] = ["", ""];
  const code = await command(args, {
    columns,
    print: (text) => (printed += text),
    complain: (text) => (complained += text),
  });
  return { code, printed, complained };
}

describe("the compose example", () => {
  it("prints an hour's guide for a backend developer in Swedish", async () => {
    const { code, printed, complained } = await run(80, "--role", "backend", "--minutes", "60", "--locale", "sv");
    expect({ code, complained }).toEqual({ code: 0, complained: "" });
    expect(printed).toMatch(/^BACKENDUTVECKLARE\n60 minuter\./);
    expect(printed).toContain("  0:06–0:46  Frågor");
    expect(printed.match(/^\d\. /gm)).toHaveLength(8);
    for (const name of ["Tekniskt djup", "Problemlösning", "Samarbete", "Lärande"]) {
      expect(printed.match(new RegExp(`^Gäller: ${name}`, "gm"))).toHaveLength(2);
    }
    expect(printed).not.toMatch(/competency_|question_|undefined/);
  });

  it("keeps within the terminal, and within what one reads well", async () => {
    for (const [columns, widest] of [[60, 60], [80, 80], [120, 96]] as const) {
      const { printed } = await run(columns, "--locale", "sv");
      expect(Math.max(...printed.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(widest);
    }
  });

  it("writes Markdown with the same questions", async () => {
    const file = join(folder, "guide.md");
    const { code, printed } = await run(80, "--markdown", file);
    expect(code).toBe(0);
    expect(printed).toContain(`The guide was written to ${file}.`);
    const text = await readFile(file, "utf8");
    expect(text).toMatch(/^# Backend developer\n/);
    expect(text.match(/^### \d\. /gm)).toHaveLength(8);
  });

  it("prints JSON whose guide can be read back", async () => {
    const { printed } = await run(80, "--json", "--role", "support");
    const { rounds } = JSON.parse(printed) as { rounds: { guide: unknown; choices: unknown[] }[] };
    expect(parseInterviewGuideDraft(rounds[0]?.guide).roleId).toBe("role_support");
    expect(rounds[0]?.choices).toHaveLength(72);
  });

  it("says which competency gets no question when the time is too short, and prints no guide", async () => {
    const { code, printed, complained } = await run(80, "--minutes", "15");
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(complained).toMatch(/No question about “.*” fits into 6 minutes/);
  });

  it.each([
    ["--role", "astronaut"],
    ["--role", "__proto__"],
    ["--minutes", "sixty"],
    ["--minutes", "-60"],
    ["--minutes", "60.5"],
    ["--minutes", "5"],
    ["--rounds", "0"],
    ["--locale", "fi"],
    ["--markdown", ""],
    ["--unknown"],
    ["stray"],
  ])("ends with 2 for %s %s", async (...args) => {
    const { code, printed, complained } = await run(80, ...args);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(complained).not.toBe("");
  });

  it("ends with 2 where the file cannot be written", async () => {
    const { code, complained } = await run(80, "--markdown", join(folder, "missing", "guide.md"));
    expect(code).toBe(2);
    expect(complained).toContain("cannot be written");
  });
});
