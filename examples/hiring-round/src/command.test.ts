import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { command } from "./command.ts";

const input = fileURLToPath(new URL("../input", import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

let scratch: string;
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  scratch = await mkdtemp(join(cache, "hiring-round-"));
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
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

async function written(): Promise<Record<string, string>> {
  const names = await readdir(join(scratch, "out")).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(join(scratch, "out", name), "utf8")));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ""]));
}

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

describe("the hiring round", () => {
  it("writes the report, the round and an invitation per interview, and tells the round", async () => {
    const { code, out, err } = await run();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Object.keys(await written()).sort()).toEqual([
      "invitation_interview_7f3a-1.ics",
      "invitation_interview_91c0-1.ics",
      "invitation_interview_b2d8-1.ics",
      "invitation_interview_e645-1.ics",
      "report.html",
      "round.json",
    ]);
    for (const name of ["Astrid Lindqvist", "Rui Carvalho", "Ananya Rao", "Noah Tremblay"]) expect(out).toContain(name);
    expect(out).not.toContain("\u001b[");
  });

  it("gives the same bytes when it runs twice", async () => {
    const first = await run();
    const files = await written();
    const second = await run();
    expect(second).toEqual(first);
    expect(await written()).toEqual(files);
  });

  it("books across the DST weeks on the injected zone data", async () => {
    await run();
    const { bookings } = JSON.parse((await written())["round.json"] ?? "{}");
    // Reckoned by hand. Vancouver stays at UTC-7 from 2026-11-01 (tz 2026f), so 08:00 there on 11 March is 15:00Z,
    // and 16:00 in Stockholm, which keeps winter time until 28 March. By tz 2025c it would have been 07:00.
    // Lisbon is at UTC+0 and Stockholm at UTC+1 on 23 March. Kolkata is at UTC+5:30; Stockholm at UTC+2 on 30 March.
    // In Lisbon 08:00 would open the lobby at 07:50, before comfortable hours: the quarter after is ranked first.
    expect(bookings.map(({ booking }: { booking: { start: unknown } }) => booking.start)).toEqual([
      { instant: "2027-03-16T08:00:00Z", zone: "Europe/Stockholm", local: "2027-03-16T09:00:00", offset: "+01:00", zoneData: "2026f" },
      { instant: "2027-03-23T08:15:00Z", zone: "Europe/Lisbon", local: "2027-03-23T08:15:00", offset: "+00:00", zoneData: "2026f" },
      { instant: "2027-03-30T07:15:00Z", zone: "Asia/Kolkata", local: "2027-03-30T12:45:00", offset: "+05:30", zoneData: "2026f" },
      { instant: "2027-03-11T15:00:00Z", zone: "America/Vancouver", local: "2027-03-11T08:00:00", offset: "-07:00", zoneData: "2026f" },
    ]);
  });

  it("gives the candidate with extra time a longer slot and says nothing of why", async () => {
    await run();
    const { bookings } = JSON.parse((await written())["round.json"] ?? "{}");
    const lengths = bookings.map(({ slot }: { slot: { start: string; end: string } }) => (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000);
    expect(lengths).toEqual([65, 50, 50, 50]);
  });

  it("keeps the missing rating missing, counts the late card, and shows the disagreement", async () => {
    await run();
    const { scores } = JSON.parse((await written())["round.json"] ?? "{}");
    const rui = scores.assessments.find(({ applicationId }: { applicationId: string }) => applicationId === "application_91c0");
    // Everything missing rated 1, then 5: the score lies strictly between.
    expect(rui.bounds.lowest).toBeLessThan(rui.score);
    expect(rui.bounds.highest).toBeGreaterThan(rui.score);
    // Sealed 2027-03-12T21:35Z; due 24 hours after 2027-03-11T15:50Z.
    expect(scores.late).toEqual([{ scorecardId: "scorecard_e645-a7b3", minutes: 345 }]);
    expect(scores.disagreements.map(({ competencyId }: { competencyId: string }) => competencyId)).toEqual(["competency_problem-solving"]);
  });

  it("says for every item of data what happens, and drops the recording once nobody may use it any more", async () => {
    await run();
    const { items, retention } = JSON.parse((await written())["round.json"] ?? "{}");
    expect(retention.items).toHaveLength(items.length);
    for (const { because } of retention.items) expect(because.length).toBeGreaterThan(0);
    const recording = retention.items.find(({ category }: { category: string }) => category === "recording");
    // One of three people withdrew on 31 March 2027, so it was locked until that person would be removed from it; the
    // application was decided on 7 April, and with that the others' consents carry it no further.
    expect({ action: recording.action, disposedOn: recording.disposedOn }).toEqual({ action: "erase", disposedOn: "2027-04-08" });
  });

  it("prints what it wrote when asked for JSON", async () => {
    const { out } = await run(["--json"]);
    expect(out).toBe((await written())["round.json"]);
  });

  it("tells the account in Swedish when asked", async () => {
    const { out } = await run(["--locale", "sv"]);
    expect(out).toContain("Rekryteringsomgång: projektledare");
  });

  it("escapes what people write", async () => {
    const folder = await changed("candidates/candidate_91c0.json", edit((candidate) => (candidate["name"] = "<script>alert(1)</script>")));
    expect((await run([], folder)).code).toBe(0);
    const report = (await written())["report.html"] ?? "";
    expect(report).not.toContain("<script");
    expect(report).toContain("&lt;script>alert(1)");
  });

  it("lets no name or title steer the terminal or turn the line around", async () => {
    const folder = await changed("candidates/candidate_91c0.json", edit((each) => (each["name"] = "Rui\u001b[2J\r\n\u202eCarvalho")));
    const { code, out } = await run([], folder);
    expect(code).toBe(0);
    expect(out).toContain("Rui");
    expect(out).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect((await written())["report.html"]).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it("writes the invitation in English, and says so, to whoever reads neither language of the guide", async () => {
    const folder = await changed("candidates/candidate_91c0.json", edit((each) => (each["language"] = "fr")));
    expect((await run([], folder)).code).toBe(0);
    const invitation = (await written())["invitation_interview_91c0-1.ics"] ?? "";
    expect(invitation).toContain("SUMMARY;LANGUAGE=en:Interview: project manager");
    expect(invitation).not.toContain("LANGUAGE=fr");
  });

  it("reads the same, whatever else the folder's order", async () => {
    const folder = await changed("rubric.json", edit((rubric) => (rubric["competencies"] as unknown[]).reverse()));
    await run([], folder);
    const reversed = JSON.parse((await written())["round.json"] ?? "{}");
    await run();
    const plain = JSON.parse((await written())["round.json"] ?? "{}");
    const scoresOf = (round: { scores: { assessments: { score: number }[] } }) => round.scores.assessments.map(({ score }) => score);
    expect(scoresOf(reversed)).toEqual(scoresOf(plain));
  });
});

const shipped = (file: string): Promise<string> => readFile(join(input, file), "utf8");
const candidate = await shipped("candidates/candidate_7f3a.json");
const hours = await shipped("hours/candidate_7f3a.json");
const hired = edit((application) => Object.assign(application, { id: "application_new", status: "hired" }))(
  await shipped("applications/application_b2d8.json"),
);
const decision = edit((each) => (each["id"] = "decision_second"))(await shipped("decisions/decision_7f3a.json"));
const card = edit((each) => {
  each["id"] = "scorecard_second";
  each["ratings"] = [];
})(await shipped("scorecards/scorecard_7f3a-3c1e.json"));

describe("a broken folder", () => {
  const marker = "Hemlig Person";
  const cases: [string, string, (text: string) => string, string[]][] = [
    ["no JSON", "guide.json", () => `{ "name": "${marker}"`, ["guide.json", "hiring-round/not-json"]],
    ["an empty file", "role.json", () => "", ["role.json", "hiring-round/not-json"]],
    ["an edited guide", "guide.json", edit((guide) => (guide["version"] = 2)), ["guide.json: contentHash", "core/content-hash-mismatch"]],
    ["a field of another kind", "candidates/candidate_91c0.json", edit((candidate) => (candidate["contact"] = { email: marker })), ["candidates/candidate_91c0.json: contact.email", "core/invalid-format"]],
    ["a key that nobody knows", "rubric.json", edit((rubric) => (rubric[marker] = 1)), ["rubric.json", "core/unrecognized-keys"]],
    ["a later version", "plan.json", edit((plan) => (plan["schemaVersion"] = 2)), ["plan.json: schemaVersion", "core/unknown-schema-version"]],
    ["an unknown zone", "candidates/candidate_e645.json", edit((candidate) => (candidate["timeZone"] = "Mars/Olympus")), ["candidates/candidate_e645.json: timeZone", "core/unknown-zone"]],
    ["a missing candidate", "applications/application_7f3a.json", edit((application) => (application["candidateId"] = "candidate_0")), ["applications/application_7f3a.json: candidateId", "hiring-round/unknown-reference"]],
    ["a rating off the scale", "scorecards/scorecard_7f3a-3c1e.json", (text) => text.replace('"level": "4"', '"level": "9"'), ["scorecards/scorecard_7f3a-3c1e.json: ratings.0", "scoring/"]],
    ["a calendar cut off", "calendars/interviewer_3c1e.ics", (text) => text.slice(0, 300), ["calendars/interviewer_3c1e.ics", "scheduling/"]],
    ["a calendar of somebody else", "calendars/interviewer_zzzz.ics", () => "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", ["calendars/interviewer_zzzz.ics", "hiring-round/unknown-reference"]],
    ["a file that another id is in", "candidates/candidate_copy.json", () => candidate, ["candidates/candidate_copy.json: id", "hiring-round/file-name-not-id"]],
    ["somebody's hours under another name", "hours/second.json", () => hours, ["hours/second.json: personId", "hiring-round/file-name-not-id"]],
    ["two decisions on one application", "decisions/decision_second.json", () => decision, ["decisions/decision_second.json: applicationId", "hiring-round/second-decision"]],
    ["a hire that nobody decided on", "applications/application_new.json", () => hired, ["applications/application_new.json: status", "hiring-round/unknown-reference"]],
    ["a plan for another guide", "plan.json", edit((plan) => ((plan["rounds"] = (plan["rounds"] as object[]).map((round) => ({ ...round, guideVersion: 2 }))))), ["plan.json: rounds.0.guideVersion", "hiring-round/unknown-reference"]],
    ["a card twice by one interviewer", "scorecards/scorecard_second.json", () => card, ["scorecards/scorecard_second.json", "scoring/duplicate-card", "one interview"]],
    ["a link that is no web address", "settings.json", edit((settings) => (settings["joinUrlBase"] = "javascript:alert(1)//")), ["settings.json: joinUrlBase", "core/invalid-format"]],
    ["a step that does not divide the day", "settings.json", edit((settings) => (settings["grid"] = { minutes: 7 })), ["settings.json: grid.minutes", "scheduling/grid-not-part-of-day"]],
    ["a booking before the zone data begins", "settings.json", edit((settings) => (settings["bookedAt"] = "1800-01-01T00:00:00Z")), ["settings.json: bookedAt", "core/outside-zone-rules"]],
    ["a window after the zone data ends", "settings.json", edit((settings) => (settings["window"] = { start: "2460-01-01T00:00:00Z", end: "2460-02-01T00:00:00Z" })), ["settings.json: window.start", "core/outside-zone-rules"]],
    ["a window before the calendars begin", "settings.json", edit((settings) => Object.assign(settings, { bookedAt: "1990-02-20T00:00:00Z", window: { start: "1990-03-10T00:00:00Z", end: "1990-04-03T00:00:00Z" } })), ["calendars/outside-coverage", "2000"]],
    ["a day before the policy holds", "settings.json", edit((settings) => (settings["retentionDay"] = "1990-01-01")), ["settings.json: retentionDay", "retention/policy-not-in-force"]],
    ["a window of ten years", "settings.json", edit((settings) => (settings["window"] = { start: "2027-03-10T00:00:00Z", end: "2037-03-10T00:00:00Z" })), ["settings.json: window", "scheduling/"]],
  ];

  it.each(cases)("with %s gives file, place and code, exit code 2, and writes nothing", async (_, file, change, expected) => {
    const { code, out, err } = await run([], await changed(file, change));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const text of expected) expect(err).toContain(text);
    expect(err).not.toContain(marker);
    expect(await written()).toEqual({});
  });

  it("names a file that is not there", async () => {
    const folder = await changed("rubric.json", (text) => text);
    await rm(join(folder, "rubric.json"));
    const { code, err } = await run([], folder);
    expect(code).toBe(2);
    expect(err).toContain("rubric.json");
    expect(err).toContain("hiring-round/file-missing");
  });

  it("leaves the outputs of an earlier run as they were", async () => {
    await run();
    const before = await written();
    await run([], await changed("role.json", () => "[]"));
    expect(await written()).toEqual(before);
  });

  it("does not replace a folder that holds something else", async () => {
    await mkdir(join(scratch, "out"));
    await writeFile(join(scratch, "out", "thesis.txt"), "mine");
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain("hiring-round/foreign-folder");
    expect(await written()).toEqual({ "thesis.txt": "mine" });
  });

  it("writes to a folder that is named with a slash at its end, again and again", async () => {
    for (const _ of [1, 2]) expect((await run(["--out", `${join(scratch, "out")}/`])).code).toBe(0);
    expect(Object.keys(await written())).toHaveLength(6);
    expect(await readdir(scratch)).toEqual(["out"]);
  });

  it("does not replace a file", async () => {
    await writeFile(join(scratch, "out"), "mine");
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain("hiring-round/foreign-folder");
    expect(await readFile(join(scratch, "out"), "utf8")).toBe("mine");
  });

  it("explains itself after an unknown option", async () => {
    const { code, err } = await run(["--colour"]);
    expect(code).toBe(2);
    expect(err).toContain("Usage:");
  });
});
