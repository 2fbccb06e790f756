import { explain, SamtalError } from "@samtal/core";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { clockWindowOf } from "./clockWindow.ts";
import { compareDiscomfort } from "./compareDiscomfort.ts";
import { parseComfortableHours, safeParseComfortableHours } from "./comfortableHours.ts";
import { type Discomfort, discomfortSchema } from "./discomfort.ts";
import { discomfortMinutes } from "./discomfortMinutes.ts";
import { discomfortOf, type MeetingHours } from "./discomfortOf.ts";
import { fairnessReasonTexts } from "./fairnessTexts.ts";
import { parseOddHours, safeParseOddHours } from "./oddHours.ts";

const meeting = (zone: string, start: string, end: string, more: Partial<MeetingHours> = {}): Discomfort =>
  discomfortOf(
    { start: parseInstant(start), end: parseInstant(end), zone: parseTimeZone(zone), ...more },
    { zoneRules: tzdataRules },
  );
const comfort = (from: string, to: string, more = {}) => ({
  comfortableHours: parseComfortableHours({ from, to, ...more }),
});
const codesOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return SamtalError.isInstance(error) && error.issues.map(({ code, path }) => [code, ...path]);
  }
  return [];
};

describe("a meeting of Stockholm, Bengaluru and New York", () => {
  // 2027-03-15: Stockholm UTC+1, Bengaluru UTC+5:30, New York UTC-4 (summer time since 14 March).
  // 2027-03-29: Stockholm UTC+2 (since 28 March), the others as before.
  it.each([
    // 09:00 in Stockholm: 13:30 in Bengaluru; 04:00 in New York, four hours before 08:00.
    ["2027-03-15T08:00:00Z", "2027-03-15T09:00:00Z", [0, 0, 240], [false, false, true]],
    // 09:00 in Stockholm two weeks later: 12:30, and 03:00, five hours before.
    ["2027-03-29T07:00:00Z", "2027-03-29T08:00:00Z", [0, 0, 300], [false, false, true]],
    // 14:30 in Stockholm: until 20:00 in Bengaluru, two hours after 18:00; 09:30 in New York.
    ["2027-03-15T13:30:00Z", "2027-03-15T14:30:00Z", [0, 120, 0], [false, false, false]],
    // 14:30 in Stockholm two weeks later: until 19:00, and 08:30.
    ["2027-03-29T12:30:00Z", "2027-03-29T13:30:00Z", [0, 60, 0], [false, false, false]],
    // 16:00 in New York: until 22:00 in Stockholm; 01:30 in Bengaluru, 6 h 30 min before 08:00.
    ["2027-03-15T20:00:00Z", "2027-03-15T21:00:00Z", [240, 390, 0], [true, true, false]],
    // 15:00 in New York: from 20:00 to 21:00 in Stockholm, not after 21:00; over 01:00 in Bengaluru, the
    // middle of the night between 18:00 and 08:00, 7 h from both.
    ["2027-03-15T19:00:00Z", "2027-03-15T20:00:00Z", [180, 420, 0], [false, true, false]],
  ] as const)("%s to %s", (start, end, minutes, odd) => {
    const found = ["Europe/Stockholm", "Asia/Kolkata", "America/New_York"].map((zone) =>
      meeting(zone, start, end),
    );
    expect(found.map((each) => each.minutes)).toEqual(minutes);
    expect(found.map((each) => each.odd)).toEqual(odd);
  });

  it("shows the clock at both ends with the zone data, and parses", () => {
    const found = meeting("Asia/Kolkata", "2027-03-29T12:30:00Z", "2027-03-29T13:30:00Z");
    expect(found.start).toMatchObject({ local: "2027-03-29T18:00:00", offset: "+05:30", zoneData: "2026f" });
    expect(found.end.local).toBe("2027-03-29T19:00:00");
    expect(discomfortSchema.parse(found)).toEqual(found);
  });

  it("says in both languages how far out it lies, and that it must be confirmed", () => {
    const found = meeting("America/New_York", "2027-03-29T07:00:00Z", "2027-03-29T08:00:00Z");
    expect(found.because.map(({ code }) => code)).toEqual([
      "scheduling/hours-uncomfortable",
      "scheduling/hours-odd",
    ]);
    const texts = found.because.map((each) => explain(each, "sv", fairnessReasonTexts));
    expect(texts[0]).toContain("300 minuter utanför personens egna tider 08:00–18:00");
    expect(texts[1]).toContain("före 07:00 eller efter 21:00");
    expect(explain(found.because[0] as never, "en", fairnessReasonTexts)).toContain("300 minutes");
    const inside = meeting("Europe/Stockholm", "2027-03-29T07:00:00Z", "2027-03-29T08:00:00Z");
    expect(inside.because.map(({ code }) => code)).toEqual(["scheduling/hours-comfortable"]);
  });
});

describe("a meeting over a change of the clock", () => {
  it("counts what the clock shows twice", () =>
    // Stockholm 2027-10-31: 02:30 to 03:00, then 02:00 to 02:15. 02:00 lies 6 h before 08:00; the ends,
    // 02:30 and 02:15, lie nearer.
    expect(meeting("Europe/Stockholm", "2027-10-31T00:30:00Z", "2027-10-31T01:15:00Z").minutes).toBe(360));

  it("does not count what the clock skips", () => {
    // Stockholm 2027-03-28: 01:45 to 02:00, then 03:00 to 03:15. Between 21:00 and 08:00 the middle, 02:30,
    // would lie 5 h 30 min from both; it does not exist, and 02:00 and 03:00 lie 5 h from one.
    const hours = comfort("08:00", "21:00");
    expect(meeting("Europe/Stockholm", "2027-03-28T00:45:00Z", "2027-03-28T01:15:00Z", hours).minutes).toBe(
      300,
    );
    // One that ends as the clock jumps never sees 02:30 either, though its end shows 03:00.
    const until = meeting("Europe/Stockholm", "2027-03-28T00:00:00Z", "2027-03-28T01:00:00Z", hours);
    expect([until.minutes, until.end.local]).toEqual([300, "2027-03-28T03:00:00"]);
    // And one that begins there begins at 03:00.
    expect(meeting("Europe/Stockholm", "2027-03-28T01:00:00Z", "2027-03-28T02:00:00Z", hours).minutes).toBe(
      300,
    );
  });

  it("finds odd hours in the part that the ends do not show", () => {
    // 02:40 to 03:00, then 02:00 to 02:50: before 02:30 in between alone.
    const oddHours = parseOddHours({ before: "02:30", after: "24:00" });
    const at = ["2027-10-31T00:40:00Z", "2027-10-31T01:50:00Z"] as const;
    expect(meeting("Europe/Stockholm", ...at, { oddHours }).odd).toBe(true);
  });
});

describe("comfortable hours", () => {
  it.each([
    // Over midnight, 20:00 to 04:00: 05:00 is an hour late, 12:00 the farthest there is.
    ["20:00", "04:00", { overnight: true }, "2027-03-15T03:30:00Z", "2027-03-15T05:00:00Z", 60],
    ["20:00", "04:00", { overnight: true }, "2027-03-15T11:30:00Z", "2027-03-15T12:30:00Z", 480],
    ["20:00", "04:00", { overnight: true }, "2027-03-15T23:30:00Z", "2027-03-16T00:30:00Z", 0],
    // The whole day.
    ["00:00", "24:00", {}, "2027-03-15T00:00:00Z", "2027-03-17T00:00:00Z", 0],
    ["09:00", "09:00", { overnight: true }, "2027-03-15T08:00:00Z", "2027-03-15T10:00:00Z", 0],
    // To the very ends.
    ["08:00", "18:00", {}, "2027-03-15T08:00:00Z", "2027-03-15T18:00:00Z", 0],
    // A second before the first, and a second after the last.
    ["08:00", "18:00", {}, "2027-03-15T07:59:59Z", "2027-03-15T18:00:00Z", 1 / 60],
    ["08:00", "18:00", {}, "2027-03-15T08:00:00Z", "2027-03-15T18:00:01Z", 1 / 60],
    // Over midnight of a leap day: 00:30 lies 6 h 30 min after 18:00.
    ["08:00", "18:00", {}, "2028-02-29T23:30:00Z", "2028-03-01T00:30:00Z", 390],
    // Days on end: no worse than the middle of a night.
    ["08:00", "18:00", {}, "2027-03-15T12:00:00Z", "2027-03-19T12:00:00Z", 420],
    // An odd number of minutes outside: the middle lies between two.
    ["08:00", "18:01", {}, "2027-03-15T00:00:00Z", "2027-03-15T02:00:00Z", 419.5],
  ])("%s to %s (%o): %s to %s", (from, to, more, start, end, minutes) =>
    expect(meeting("Etc/UTC", start, end, comfort(from, to, more)).minutes).toBe(minutes),
  );

  it("make hours that a person likes never odd", () => {
    const night = comfort("20:00", "04:00", { overnight: true });
    const late = ["2027-03-15T22:00:00Z", "2027-03-15T23:00:00Z"] as const;
    expect(meeting("Etc/UTC", ...late, night).odd).toBe(false);
    expect(meeting("Etc/UTC", ...late).odd).toBe(true);
    // Noon is not comfortable for that person, and not odd.
    const noon = meeting("Etc/UTC", "2027-03-15T12:00:00Z", "2027-03-15T13:00:00Z", night);
    expect([noon.minutes, noon.odd]).toEqual([480, false]);
  });

  it("are refused where they end before they start without saying overnight", () => {
    const parsed = safeParseComfortableHours({ from: "20:00", to: "04:00" });
    expect(parsed).toMatchObject({ status: "invalid", issues: [{ code: "scheduling/window-order" }] });
    expect(safeParseOddHours({ before: "21:00", after: "07:00" })).toMatchObject({
      status: "invalid",
      issues: [{ code: "scheduling/window-order", path: ["after"] }],
    });
    expect(safeParseOddHours({ before: "late", after: "07:00" }).status).toBe("invalid");
  });
});

describe("bad input", () => {
  const at = "2027-03-15T08:00:00Z";

  it.each([
    ["Mars/Olympus", at, "2027-03-15T09:00:00Z", [["core/unknown-zone", "zone"]]],
    ["Etc/UTC", at, at, [["core/end-not-after-start", "end"]]],
    ["Etc/UTC", at, "2027-03-15T07:00:00Z", [["core/end-not-after-start", "end"]]],
    ["Etc/UTC", at, "9999-03-15T07:00:00Z", [["core/outside-zone-rules"]]],
  ])("%s, %s to %s", (zone, start, end, codes) =>
    expect(codesOf(() => meeting(zone, start, end))).toEqual(codes),
  );
});

describe("discomfortMinutes", () => {
  const hour = 3_600_000;
  const office = clockWindowOf(parseComfortableHours({ from: "08:00", to: "18:00" }));

  it("takes only the two ends where the end shows less than the start", () =>
    expect(discomfortMinutes(2.5 * hour, 2.25 * hour, office)).toBe(345));

  it("reads clocks before 1970", () =>
    // 1969-12-31T07:00 to 08:30.
    expect(discomfortMinutes(-17 * hour, -15.5 * hour, office)).toBe(60));
});

describe("compareDiscomfort", () => {
  it("puts the person for whom it is worst first, then the sum", () => {
    expect(compareDiscomfort([60, 60, 60], [0, 0, 61])).toBeLessThan(0);
    expect(compareDiscomfort([60, 30, 0], [60, 0, 0])).toBeGreaterThan(0);
    expect(compareDiscomfort([60, 30, 0], [30, 0, 60])).toBe(0);
  });

  it("takes groups of any size, none included", () => {
    expect(compareDiscomfort([], [])).toBe(0);
    expect(compareDiscomfort([], [0, 0])).toBe(0);
    expect(compareDiscomfort([], [0.5])).toBeLessThan(0);
  });

  it("adds fractions alike in every order", () => {
    const thirds = [1 / 60, 100, 1 / 6, 0.1, 99.95];
    expect(compareDiscomfort(thirds, thirds.toReversed())).toBe(0);
  });
});
