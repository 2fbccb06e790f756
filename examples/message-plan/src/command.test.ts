import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minimalRuleSet, parseMessagePlan } from "@samtal/communication";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";

const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

let scratch: string;
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  scratch = await mkdtemp(join(cache, "message-plan-"));
});
afterEach(async () => {
  await rm(scratch, { recursive: true, force: true });
});

async function run(args: readonly string[] = []): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await command(args, {
    out: join(scratch, "out"),
    columns: 80,
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

const written = (): Promise<string[]> => readdir(join(scratch, "out")).catch(() => []);

describe("the timeline", () => {
  // By hand: 17:00 in Stockholm on 30 March is 15:00Z (UTC+2 since the 28th) and 08:00 in Vancouver (UTC-7).
  it("shows the change of clocks, and each message on both clocks, when it is not told anything", async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Clocks in Stockholm go forward 1 hour, from 02:00 to 03:00.");
    expect(out).toContain("17:00  ▶ The interview starts (08:00 in Vancouver)");
    expect(out).toContain("16:00  ● Technical information → Maya Chen, by text message\n         07:00 in Vancouver");
    expect(await written()).toEqual([]);
  });

  it("counts days back over Easter and the change of clocks, in Swedish", async () => {
    const { out } = await run(["--language", "sv"]);
    // Two business days before Tuesday 30 March, without Easter Monday, the weekend and Good Friday.
    expect(out).toContain("Onsdag 24 mars 2027 ─");
    expect(out.replace(/\n +/g, " ")).toContain("Skickas 2 arbetsdagar före (kalender Sverige), ons 24 mars 09:00.");
  });

  it("takes an instant or the employer's clock, and another preset", async () => {
    const clock = await run(["--start", "2027-03-30T17:00", "--rules", "minimal"]);
    const instant = await run(["--start", "2027-03-30T15:00:00Z", "--rules", "minimal"]);
    expect(clock.out).toBe(instant.out);
    expect(clock.out).toContain("Rule set “minimal”");
    const file = join(scratch, "rules.json");
    await writeFile(file, JSON.stringify(minimalRuleSet));
    expect((await run(["--rules", file])).out).toBe(clock.out);
  });

  it("says what a cancellation and a move do to what was waiting", async () => {
    const cancelled = await run(["--cancel-at", "2027-03-29T20:00"]);
    expect(cancelled.out).toContain("  + Cancellation notice → Maya Chen, added");
    expect(cancelled.out).toContain("  − Technical information → Maya Chen, cancelled\n      Tuesday 30 March 2027 at 16:00");
    expect(cancelled.out).not.toContain("The interview starts\n");
    const moved = await run(["--move-to", "2027-04-01T17:00", "--moved-at", "2027-03-26T12:00"]);
    expect(moved.out).toContain(
      "  ~ Technical information → Maya Chen, moved\n      Tuesday 30 March 2027 at 16:00 → Thursday 1 April 2027 at 16:00",
    );
    expect(moved.out).toContain("  + Invitation → Maya Chen, added");
  });

  it("prints the plan as JSON", async () => {
    const { out } = await run(["--json"]);
    expect(parseMessagePlan(JSON.parse(out)).messages.length).toBeGreaterThan(20);
  });
});

describe("files", () => {
  it("are drawn when asked, the same bytes each time, beside the other language's", async () => {
    const first = await run(["--svg", "--html"]);
    expect(first.out).toContain("Written: ");
    const page = await readFile(join(scratch, "out", "message-plan.en.html"), "utf8");
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(await run(["--svg", "--html"])).toEqual(first);
    expect(await readFile(join(scratch, "out", "message-plan.en.html"), "utf8")).toBe(page);
    await run(["--svg", "--language", "sv"]);
    expect(await written()).toEqual(["message-plan.en.html", "message-plan.en.svg", "message-plan.sv.svg"]);
  });

  it("do not go into a folder that holds something else", async () => {
    await mkdir(join(scratch, "out"));
    await writeFile(join(scratch, "out", "thesis.txt"), "mine");
    const { code, out, err } = await run(["--svg"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("message-plan/foreign-folder");
    expect(await written()).toEqual(["thesis.txt"]);
  });
});

describe("arguments that cannot be used", () => {
  const cases: [string, readonly string[], string][] = [
    ["an unknown option", ["--colour"], "Usage:"],
    ["an unknown language", ["--language", "fr"], "Usage:"],
    ["a cancellation and a move", ["--cancel-at", "2027-03-29T20:00", "--move-to", "2027-04-01T17:00"], "Usage:"],
    ["an unknown zone", ["--zone", "Mars/Olympus"], "--zone: core/unknown-zone"],
    ["an unknown sender's zone", ["--sender-zone", "\u001b[2J"], "--sender-zone: core/unknown-zone"],
    ["no time", ["--start", "tomorrow"], "--start: message-plan/not-a-time"],
    ["a time that the clock skips", ["--start", "2027-03-28T02:30"], "--start: message-plan/clock-changes"],
    ["a booking after the start", ["--booked", "2027-04-30T17:00"], "--booked: communication/booked-after-start"],
    ["a time before all zone data", ["--booked", "0001-01-01T00:00:00Z"], "--booked: core/outside-zone-rules"],
    ["a time after it", ["--start", "9999-12-31T00:00:00Z"], "--start: core/outside-zone-rules"],
    ["a length of nothing", ["--minutes", "0"], "--minutes: message-plan/not-minutes"],
    ["a length in words", ["--minutes", "1e2"], "--minutes: message-plan/not-minutes"],
    ["rules that are nowhere", ["--rules", "no-such-file.json"], "--rules: message-plan/no-such-rules"],
    ["a cancellation after the start", ["--cancel-at", "2027-03-31T09:00"], "--cancel-at: message-plan/change-out-of-order"],
    ["a move into the past", ["--move-to", "2027-03-22T15:00"], "--move-to: message-plan/change-out-of-order"],
  ];

  it.each(cases)("%s: a plain message, exit code 2, nothing written", async (_, args, expected) => {
    const { code, out, err } = await run(["--svg", "--html", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
    expect(await written()).toEqual([]);
  });

  it("rules that are no JSON, no rule set, or refused by the lint", async () => {
    const file = join(scratch, "rules.json");
    const [rule] = minimalRuleSet.rules;
    const silent = { ...rule, key: "silent", anchor: "booked", offset: { kind: "elapsed", minutes: -5 }, ifLate: "skip" };
    for (const [text, code] of [
      ["{ Hemlig", "message-plan/not-json"],
      ["{}", "--rules, rules: core/"],
      [JSON.stringify({ ...minimalRuleSet, rules: [...minimalRuleSet.rules, silent] }), "communication/never-fires"],
    ] as const) {
      await writeFile(file, text);
      const { code: exit, err } = await run(["--rules", file, "--svg"]);
      expect(exit).toBe(2);
      expect(err).toContain(code);
      expect(err).not.toContain("Hemlig");
    }
    expect(await written()).toEqual([]);
  });
});
