import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sweden } from "@samtal/calendars";
import { parseRuleSet, planMessages } from "@samtal/communication";
import { tzdataRules } from "@samtal/tzdata";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { population } from "./population.ts";
import { safeParsePopulationSettings } from "./populationSettings.ts";

const input = (file: string): string => fileURLToPath(new URL(`../input/${file}`, import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
const settings = JSON.parse(await readFile(input("population.json"), "utf8")) as Record<string, unknown>;
const before = await readFile(input("rules-before.json"), "utf8");

let scratch: string;
let few: string;
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  scratch = await mkdtemp(join(cache, "rule-change-"));
  few = await file("population.json", JSON.stringify({ ...settings, interviews: 60 }));
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
    rulesBefore: input("rules-before.json"),
    rulesAfter: input("rules-after.json"),
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

describe("the preview", () => {
  it("counts every interview's survey as gone, and nothing that the edit does not touch", async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    // Appears, vanishes, moves, is rewritten: each of the 60 candidates would have had one survey.
    expect(out).toMatch(/^Survey +0 +60 +0 +0$/m);
    expect(out).not.toMatch(/^Thanks and next steps/m);
    expect(out).toContain("60 of 60 interviews change");
    expect(out).toContain("Dropped rules: Survey, Question about future jobs");
  });

  it("gives the same bytes twice, and another population from another seed", async () => {
    const first = await run();
    expect(await run()).toEqual(first);
    const other = await file("other.json", JSON.stringify({ ...settings, interviews: 60, seed: 1 }));
    expect((await run(["--population", other])).out).not.toBe(first.out);
  });

  it("speaks Swedish, and says when nothing would change", async () => {
    const { out } = await run(["--language", "sv", "--rules-after", input("rules-before.json")]);
    expect(out).toContain("Regeluppsättningarna säger samma sak.");
    expect(out).toContain("Inget meddelande skulle ändras.");
    expect((await run(["--language", "sv"])).out).toMatch(/^Enkät +0 +60 +0 +0$/m);
  });

  it("draws interviews in office hours of many zones, with a ledger that the rules in force explain", () => {
    const parsed = safeParsePopulationSettings({ ...settings, interviews: 60 });
    if (parsed.status !== "ok") throw new Error("the example's own settings");
    const rules = parseRuleSet(JSON.parse(before));
    const world = { now: parsed.value.now, zoneRules: tzdataRules, calendars: { role: sweden } };
    const cases = population(parsed.value, rules, world);
    expect(new Set(cases.map(({ people }) => people[0]?.timeZone)).size).toBeGreaterThan(15);
    for (const { interview, people, facts } of cases) {
      const zone = people[0]?.timeZone ?? parsed.value.senderZone;
      const wall = tzdataRules.table(zone).toWall(Date.parse(interview.assessmentStartsAt));
      const clock = new Date(wall);
      expect(clock.getUTCHours()).toBeGreaterThanOrEqual(8);
      expect(clock.getUTCHours()).toBeLessThan(17);
      expect([1, 2, 3, 4, 5]).toContain(clock.getUTCDay());
      const { messages } = planMessages(rules, interview, people, facts, world);
      const sent = messages.filter(({ state }) => state === "sent").map(({ id }) => id);
      expect(new Set(sent)).toEqual(new Set(facts.sent?.map(({ messageId }) => messageId)));
      // The ledger is what planning at the booking would have sent until now.
      const atBooking = planMessages(rules, interview, people, { bookedAt: facts.bookedAt }, { ...world, now: facts.bookedAt });
      const due = atBooking.messages.flatMap((each) =>
        each.state === "planned" && each.channel !== null && Date.parse(each.due.instant) < Date.parse(world.now)
          ? [{ messageId: each.id, at: each.due.instant, channel: each.channel, includes: each.includes }]
          : [],
      );
      const byId = (lines: typeof due | typeof facts.sent) => new Map(lines?.map((line) => [line.messageId, line]));
      expect(byId(facts.sent)).toEqual(byId(due));
    }
  });
});

describe("input that cannot be used", () => {
  it("rules that the lint refuses: file, place, code, exit code 2", async () => {
    const silent = (rules: { rules: { key: string; deadline?: unknown; anchor: string; offset: unknown; ifLate: string }[] }) => {
      const survey = rules.rules.find(({ key }) => key === "survey");
      if (survey) Object.assign(survey, { anchor: "booked", offset: { kind: "elapsed", minutes: -5 }, ifLate: "skip", deadline: { anchor: "start", minutes: 0 } });
      return rules;
    };
    const after = await file("silent.json", JSON.stringify(silent(JSON.parse(before))));
    const { code, out, err } = await run(["--rules-after", after]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("silent.json, rules.12.ifLate: communication/never-fires");
    expect((await run(["--rules-before", after, "--language", "sv"])).err).toContain("skickar aldrig något");
  });

  it.each([
    ["no JSON", "{ Hemlig", "rule-change/not-json"],
    ["no rule set", "{}", "core/"],
    ["an unknown calendar", before.replaceAll('"calendar": "role"', '"calendar": "mars"'), "communication/unknown-calendar"],
  ])("%s", async (_, text, expected) => {
    const after = await file("after.json", text);
    const { code, out, err } = await run(["--rules-after", after]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("after.json");
    expect(err).toContain(expected);
    expect(err).not.toContain("Hemlig");
  });

  it("a population on another planet, a file that is not there, an unknown option", async () => {
    const mars = await file("mars.json", JSON.stringify({ ...settings, zones: ["Mars/Olympus"] }));
    expect((await run(["--population", mars])).err).toContain("mars.json, zones.0: core/unknown-zone");
    expect((await run(["--rules-before", "nowhere.json"])).err).toContain("nowhere.json: rule-change/file-missing");
    for (const args of [["--colour"], ["--language", "fr"]]) {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain("Usage:");
    }
  });
});
