import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findSlots } from "@samtal/scheduling";
import { sweden, unitedStatesFederal } from "@samtal/calendars";
import { tzdataRules } from "@samtal/tzdata";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { readInput } from "./input/readInput.ts";
import { panelWeek } from "./week/panelWeek.ts";

const input = fileURLToPath(new URL("../input", import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

let scratch: string;
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  scratch = await mkdtemp(join(cache, "panel-week-"));
});
afterEach(async () => {
  await rm(scratch, { recursive: true, force: true });
});

async function run(args: readonly string[] = [], from = input): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await command(args, {
    input: from,
    out: join(scratch, "out"),
    colour: false,
    columns: 80,
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

const page = (language: string): Promise<string> =>
  readFile(join(scratch, "out", `week-grid.${language}.html`), "utf8");

const written = (): Promise<string[]> => readdir(join(scratch, "out")).catch(() => []);

/** The input folder with one file changed. */
async function changed(file: string, change: (text: string) => string): Promise<string> {
  const folder = join(scratch, "input");
  await cp(input, folder, { recursive: true });
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8").catch(() => "")));
  return folder;
}

const edit = (change: (document: Record<string, unknown>) => void) => (text: string) => {
  const document = JSON.parse(text) as Record<string, unknown>;
  change(document);
  return JSON.stringify(document);
};

/** The lines under a week's heading, up to the next empty line but one. */
const weekOf = (account: string, week: number): string =>
  account.slice(account.indexOf(`Week ${week}, `)).split(/\nWeek \d+, |\nWhy these/)[0] ?? "";

describe("the panel's weeks", () => {
  // By hand. New York is at UTC-5 until 14 March and at UTC-4 after, Stockholm at UTC+1 until 28 March and at
  // UTC+2 after, Lisbon at UTC+0 and UTC+1 likewise, Bengaluru always at UTC+5:30. Grace begins at 08:30: that
  // is 13:30Z in week 10, and 12:30Z from week 11 on.
  it("tells each side's own clock before, between and after the two changes", async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const monday8 = ["Mon 8 March  13:30–14:15  Lisbon", "Mon 8 March  14:30–15:15  Stockholm", "Mon 8 March  19:00–19:45  Bengaluru", "Mon 8 March  08:30–09:15  New York"];
    const monday15 = ["Mon 15 March  12:30–13:15  Lisbon", "Mon 15 March  13:30–14:15  Stockholm", "Mon 15 March  18:00–18:45  Bengaluru", "Mon 15 March  08:30–09:15  New York"];
    const tuesday30 = ["Tue 30 March  13:30–14:15  Lisbon", "Tue 30 March  14:30–15:15  Stockholm", "Tue 30 March  18:00–18:45  Bengaluru", "Tue 30 March  08:30–09:15  New York"];
    // A day's width follows the longest of the slot.
    const told = out.replace(/ {2,}/g, "  ");
    for (const line of [...monday8, ...monday15, ...tuesday30]) expect(told).toContain(line);
  });

  it("says which clocks changed, by the zone data, and says nothing of those that kept their distance", async () => {
    const { out } = await run();
    const [week10, week11, week12, week13] = [10, 11, 12, 13].map((week) => weekOf(out, week).replace(/\n +/g, " "));
    expect(week10).not.toContain("From ");
    expect(week11).toContain("From Sunday 14 March New York is an hour closer to Stockholm: 5 hours behind instead of 6.");
    expect(week12).not.toContain("From ");
    expect(week12).toContain("Daniel Whitfield is in London 22–26 March");
    expect(week13).toContain("From Sunday 28 March Bengaluru is an hour closer to Stockholm: 3.5 hours ahead instead of 4.5.");
    expect(week13).toContain("From Sunday 28 March New York is an hour further from Stockholm: 6 hours behind instead of 5.");
    // Lisbon changes at the same instant as Stockholm.
    expect(out).not.toMatch(/From [^.]*Lisbon/);
  });

  it("speaks Swedish when asked", async () => {
    const { out } = await run(["--language", "sv"]);
    expect(out.replace(/\n +/g, " ")).toContain("Från och med söndag 14 mars är New York en timme närmare Stockholm: 5 timmar efter i stället för 6.");
    expect(out).toContain("Vecka 13, 29 mars–2 april");
    expect(out.replace(/\n +/g, " ")).toContain("Med 2 timmars kortare framförhållning: 3 tider.");
  });

  it("finds nothing on the Swedish holidays", async () => {
    const { out } = await run(["--html"]);
    expect(out).not.toContain("26 March  ");
    expect(out).not.toContain("29 March  ");
    const html = await page("en");
    for (const name of ["Långfredagen", "Annandag påsk"]) expect(html).toContain(name);
  });

  it("tells only counterfactuals that a search of their own bears out", async () => {
    const week = panelWeek(await readInput(input, tzdataRules), tzdataRules);
    const { counterfactuals } = week.explanation;
    expect(week.explanation.status).toBe("none");
    const kinds = ["less-notice", "longer-window", "wider-hours", "wider-hours", "wider-hours", "seat-dropped"];
    expect(counterfactuals.map(({ kind }) => kind)).toEqual(kinds);
    for (const { request, total } of counterfactuals) {
      const again = findSlots(request, { zoneRules: tzdataRules, calendars: [sweden, unitedStatesFederal] });
      expect(again).toMatchObject({ status: "found", total });
    }
    const { out } = await run();
    // Notice from 17:00Z on Monday: two hours less lets the lobby open at 15:00Z on Tuesday, so a meeting can
    // start at 15:15Z on the grid, 08:15 in Vancouver, which stays at UTC-7, and three fit until Erik leaves at 18:00.
    expect(out).toContain("2 hours less notice: 3 slots.\n    Earliest: Tue 16 March 08:15 Vancouver, Tue 16 March 16:15 Stockholm.");
  });

  it("draws each slot of a day within everyone's hours, whatever the clocks do", async () => {
    const { weeks } = panelWeek(await readInput(input, tzdataRules), tzdataRules);
    const rows = weeks.flatMap(({ days }) => days.flatMap(({ people }) => people)).filter(({ seated }) => seated.length > 0);
    expect(rows.length).toBeGreaterThan(40);
    for (const { seated, open, blocks } of rows) {
      expect(within(seated, open)).toBe(true);
      for (const { taken } of blocks) expect(apart(seated, taken)).toBe(true);
    }
  });
});

const within = (inner: Float64Array, outer: Float64Array): boolean =>
  pairs(inner).every(([from, until]) => pairs(outer).some(([first, last]) => first <= from && until <= last));
const apart = (a: Float64Array, b: Float64Array): boolean =>
  pairs(a).every(([from, until]) => pairs(b).every(([first, last]) => until <= first || last <= from));
const pairs = (set: Float64Array): [number, number][] =>
  Array.from({ length: set.length / 2 }, (_, at) => [set[2 * at] as number, set[2 * at + 1] as number]);

describe("the page", () => {
  it("holds the grid, the day in words and the slots as a table, and every tag is closed", async () => {
    expect((await run(["--html", "--language", "sv"])).code).toBe(0);
    const html = await page("sv");
    expect(html.includes('<html lang="sv">')).toBe(true);
    expect(html).toMatch(/<table class="slots"><caption>Bästa tiden varje dag, vecka 10<\/caption>/);
    expect(html).toContain("mån 8 mars 14:30–15:15");
    // Starts at 13:30Z and 13:45Z: Grace comes at 13:30Z, Ananya leaves at 14:30Z.
    expect(html.includes("Ananya Rao, Bengaluru: Tillgänglig 11:00–20:00. Med i minst en möjlig tid 19:00–20:00.")).toBe(true);
    expect(unclosed(html)).toEqual([]);
    expect(html).not.toMatch(/<script|https?:\/\//);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives the same bytes when it runs twice, and keeps the other language's page", async () => {
    const first = await run(["--html"]);
    const before = await page("en");
    await run(["--html", "--language", "sv"]);
    expect(await run(["--html"])).toEqual(first);
    expect(await page("en")).toBe(before);
    expect(await written()).toEqual(["week-grid.en.html", "week-grid.sv.html"]);
  });

  it("is not written unasked", async () => {
    await run();
    expect(await written()).toEqual([]);
  });

  it("escapes names, and lets none steer the terminal", async () => {
    const folder = await changed("labels.json", edit((labels) => (labels["candidate_5c11"] = "<script>1</script>\u001b[2J\u202e")));
    const { code, out } = await run(["--html"], folder);
    expect(code).toBe(0);
    expect(out).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(await page("en")).not.toContain("<script");
  });

  it("does not write into a folder that holds something else", async () => {
    await mkdir(join(scratch, "out"));
    await writeFile(join(scratch, "out", "thesis.txt"), "mine");
    const { code, err } = await run(["--html"]);
    expect(code).toBe(2);
    expect(err).toContain("panel-week/foreign-folder");
    expect(await written()).toEqual(["thesis.txt"]);
  });
});

/** Tags that are opened and not closed, or closed and not opened. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, tag = "", end] of html.replace(/<style>.*?<\/style>/s, "").matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (["meta", "br"].includes(tag) || end === "/") continue;
    if (slash === "") open.push(tag);
    else if (open.pop() !== tag) return [...open, `/${tag}`];
  }
  return open;
}

describe("a broken folder", () => {
  const marker = "Hemlig Person";
  const cases: [string, string, (text: string) => string, string[]][] = [
    ["no JSON", "labels.json", () => `{ "name": "${marker}"`, ["labels.json", "panel-week/not-json"]],
    ["an empty file", "request.json", () => "", ["request.json", "panel-week/not-json"]],
    ["a key that nobody knows", "availability/interviewer_a1f0.json", edit((person) => (person[marker] = 1)), ["availability/interviewer_a1f0.json", "core/unrecognized-keys"]],
    ["an unknown zone", "availability/interviewer_93cd.json", edit((person) => (person["timeZone"] = "Mars/Olympus")), ["availability/interviewer_93cd.json: timeZone", "core/unknown-zone"]],
    ["a journey to nowhere", "availability/interviewer_d91a.json", edit((person) => (person["stays"] = [{ interval: { start: "2027-03-21T18:00:00Z", end: "2027-03-26T08:00:00Z" }, timeZone: "Mars/Olympus" }])), ["availability/interviewer_d91a.json: stays.0.timeZone", "core/unknown-zone"]],
    ["a calendar that nobody has", "availability/interviewer_e7b2.json", edit((person) => (person["calendarId"] = "XX")), ["availability/interviewer_e7b2.json: calendarId", "scheduling/unknown-calendar"]],
    ["a person under another name", "availability/interviewer_zz.json", () => edit((person) => (person["personId"] = "interviewer_yy"))(astrid), ["availability/interviewer_zz.json: personId", "panel-week/file-name-not-id"]],
    ["a calendar cut off", "calendars/interviewer_a1f0.ics", (text) => text.slice(0, 300), ["calendars/interviewer_a1f0.ics", "scheduling/"]],
    ["a calendar of somebody else", "calendars/interviewer_zz.ics", () => "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", ["calendars/interviewer_zz.ics", "panel-week/unknown-person"]],
    ["a candidate without hours", "request.json", edit((request) => (request["candidateId"] = "candidate_0")), ["request.json: candidateId", "panel-week/unknown-person"]],
    ["people in the request", "request.json", edit((request) => (request["interviewers"] = [{ name: marker }])), ["request.json: interviewers", "panel-week/person-in-request"]],
    ["a step that does not divide the day", "empty-request.json", edit((request) => (request["grid"] = { minutes: 7, zone: "Europe/Stockholm" })), ["empty-request.json: grid.minutes", "scheduling/grid-not-part-of-day"]],
    ["a window of years", "request.json", edit((request) => (request["window"] = { start: "2027-03-08T00:00:00Z", end: "2037-03-08T00:00:00Z" })), ["request.json: window", "scheduling/window-too-long"]],
    ["a window after the zone data ends", "request.json", edit((request) => (request["window"] = { start: "2460-01-01T00:00:00Z", end: "2460-02-01T00:00:00Z" })), ["request.json: window.start", "core/outside-zone-rules"]],
    ["now before the zone data begins", "request.json", edit((request) => (request["now"] = "1800-01-01T00:00:00Z")), ["request.json: now", "core/outside-zone-rules"]],
  ];

  it.each(cases)("with %s gives file, place and code, exit code 2, and writes nothing", async (_, file, change, expected) => {
    const { code, out, err } = await run(["--html"], await changed(file, change));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const text of expected) expect(err).toContain(text);
    for (const name of [marker, "Astrid", "Inês", "Ananya"]) expect(err).not.toContain(name);
    expect(await written()).toEqual([]);
  });

  it("names a file that is not there", async () => {
    const folder = await changed("labels.json", (text) => text);
    await rm(join(folder, "empty-request.json"));
    const { code, err } = await run([], folder);
    expect(code).toBe(2);
    expect(err).toContain("empty-request.json\n  panel-week/file-missing");
  });

  it("says so when the empty request has slots after all", async () => {
    const folder = await changed("empty-request.json", edit((request) => (request["minimumNotice"] = "PT0S")));
    const { code, out } = await run(["--html"], folder);
    expect(code).toBe(0);
    expect(out).toContain("There are slots after all");
  });

  it("explains itself after an unknown option", async () => {
    for (const args of [["--colour"], ["--language", "fr"]]) {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain("Usage:");
    }
  });
});

const astrid = await readFile(join(input, "availability/interviewer_a1f0.json"), "utf8");
