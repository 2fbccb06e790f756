import { explain } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { issueTexts } from "../issueTexts.ts";
import {
  busyOfGraphSchedule,
  type GraphBusyAnswer,
  type GraphScheduleOptions,
} from "./busyOfGraphSchedule.ts";

const marker = "Maria.Marker@example.com";
const item = (status: string, start: string, end: string, timeZone: string | null = "UTC"): object => ({
  isPrivate: false,
  status,
  subject: "Marker is ill",
  location: "Marker's home",
  start: { dateTime: start, timeZone },
  end: { dateTime: end, timeZone },
});
const schedule = (more: object): unknown => ({
  "@odata.context":
    "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)",
  value: [
    { scheduleId: "other@example.com", availabilityView: "2222", scheduleItems: [] },
    {
      scheduleId: marker,
      availabilityView: "000",
      scheduleItems: [],
      workingHours: {
        daysOfWeek: ["monday"],
        startTime: "08:00:00.0000000",
        endTime: "17:00:00.0000000",
        timeZone: { name: "Pacific Standard Time" },
      },
      ...more,
    },
  ],
});
const read = (given: unknown, more: Partial<GraphScheduleOptions> = {}): GraphBusyAnswer =>
  busyOfGraphSchedule(given, {
    scheduleId: marker.toLowerCase(),
    from: parseInstant("2027-03-01T00:00:00Z"),
    until: parseInstant("2027-12-01T00:00:00Z"),
    zoneRules: tzdataRules,
    ...more,
  });
const items = (...scheduleItems: unknown[]): GraphBusyAnswer => read(schedule({ scheduleItems }));
const times = ({ busy }: GraphBusyAnswer): string[] =>
  busy.map(({ interval, kind }) => `${interval.start} ${interval.end} ${kind}`);
const codes = ({ problems }: GraphBusyAnswer): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(" "));

describe("an answer of Graph's getSchedule", () => {
  it("tells busy, tentative and out of office apart, and lets free and working elsewhere go", () => {
    const [start, end] = ["2027-03-10T09:00:00.0000000", "2027-03-10T10:00:00.0000000"];
    const found = items(
      ...["workingElsewhere", "free", "busy", "tentative", "oof"].map((status) => item(status, start, end)),
    );
    expect([found.status, found.zoneData]).toEqual(["complete", "2026f"]);
    expect(times(found)).toEqual(
      ["busy", "out-of-office", "tentative"].map(
        (kind) => `2027-03-10T09:00:00Z 2027-03-10T10:00:00Z ${kind}`,
      ),
    );
    expect(JSON.stringify(found).toLowerCase()).not.toContain("marker");
  });

  it.each([
    // Stockholm is UTC+1 on 10 March, Los Angeles (until 14 March) UTC-8, Kolkata UTC+5:30.
    ["W. Europe Standard Time", "2027-03-10T08:00:00Z"],
    ["Pacific Standard Time", "2027-03-10T17:00:00Z"],
    ["Asia/Kolkata", "2027-03-10T03:30:00Z"],
    ["UTC", "2027-03-10T09:00:00Z"],
    ["", "2027-03-10T09:00:00Z"],
    [null, "2027-03-10T09:00:00Z"],
  ])("reads the clock of %s", (timeZone, expected) =>
    expect(
      items(item("busy", "2027-03-10T09:00:00.0000000", "2027-03-10T10:00:00.0000000", timeZone)).busy,
    ).toMatchObject([{ interval: { start: expected } }]),
  );

  it("cuts the seventh digit, and reads a time that says that it is UTC", () => {
    const found = items(
      item("busy", "2027-03-10T09:00:00.1239999Z", "2027-03-10T10:00:00Z", "Tokyo Standard Time"),
    );
    expect(times(found)).toEqual(["2027-03-10T09:00:00.123Z 2027-03-10T10:00:00Z busy"]);
  });

  it("begins at the first and ends at the second showing of an hour shown twice, and steps over a gap", () => {
    // Stockholm, 31 October 2027: 02:30 is 00:30Z and 01:30Z. 28 March 2027: 02:30 is skipped, 01:30Z.
    const zone = "W. Europe Standard Time";
    expect(
      times(
        items(
          item("busy", "2027-10-31T02:30:00.0000000", "2027-10-31T02:30:00.0000000", zone),
          item("busy", "2027-03-28T02:30:00.0000000", "2027-03-28T04:00:00.0000000", zone),
        ),
      ),
    ).toEqual([
      "2027-03-28T01:30:00Z 2027-03-28T02:00:00Z busy",
      "2027-10-31T00:30:00Z 2027-10-31T01:30:00Z busy",
    ]);
  });

  it("clips an event that lasts for ages, without leaving the zone data", () =>
    expect(
      times(
        items(
          item("oof", "0001-01-01T00:00:00.0000000", "9999-12-31T23:59:59.9999999", "Tokyo Standard Time"),
        ),
      ),
    ).toEqual(["2027-03-01T00:00:00Z 2027-12-01T00:00:00Z out-of-office"]));

  it("reads availabilityView of those who share no more", () => {
    const view = { start: parseInstant("2027-03-01T00:00:00Z"), intervalMinutes: 30 };
    const asked = { view, until: parseInstant("2027-03-01T03:00:00Z") };
    const found = read(schedule({ scheduleItems: [], availabilityView: "012340" }), asked);
    expect(found.status).toBe("complete");
    expect(times(found)).toEqual([
      "2027-03-01T00:30:00Z 2027-03-01T01:00:00Z tentative",
      "2027-03-01T01:00:00Z 2027-03-01T01:30:00Z busy",
      "2027-03-01T01:30:00Z 2027-03-01T02:00:00Z out-of-office",
    ]);
    const short = read(schedule({ scheduleItems: null, availabilityView: "0?" }), asked);
    expect(codes(short)).toEqual([
      "scheduling/schedule-status-unknown value 1",
      "scheduling/answer-too-short value 1",
    ]);
    expect(times(short)).toEqual(["2027-03-01T00:30:00Z 2027-03-01T01:00:00Z busy"]);
  });

  it.each<[string, unknown, string[]]>([
    [
      "refused",
      schedule({ error: { message: `${marker} was not found`, responseCode: "ErrorMailRecipientNotFound" } }),
      ["scheduling/calendar-refused value 1"],
    ],
    [
      "about somebody else",
      { value: [{ scheduleId: "other@example.com" }] },
      ["scheduling/calendar-not-in-answer scheduleId"],
    ],
    [
      "a view without its start",
      schedule({ availabilityView: "02" }),
      ["scheduling/view-without-start value 1"],
    ],
    ["silent", { value: [{ scheduleId: marker }] }, ["scheduling/answer-unreadable value 0"]],
    ["of another form", schedule({ scheduleItems: marker }), ["scheduling/answer-unreadable value 1"]],
    [
      "in a zone that nobody knows",
      schedule({
        scheduleItems: [item("busy", "2027-03-10T09:00:00", "2027-03-10T10:00:00", "Marker Time")],
      }),
      ["scheduling/schedule-zone-unknown value 1 scheduleItems 0"],
    ],
    [
      "damaged in part",
      schedule({
        scheduleItems: [
          null,
          {},
          item("busy", "2027-02-31T09:00:00", "2027-03-10T10:00:00"),
          item("busy", "2027-03-10T25:00:00", "2027-03-10T26:00:00"),
          item("busy", "2027-03-10T10:00:00", "2027-03-10T09:00:00"),
        ],
      }),
      ["scheduling/unreadable-periods value 1"],
    ],
    ["null", null, ["scheduling/answer-unreadable"]],
    ["a text", marker, ["scheduling/answer-unreadable"]],
    [
      "full of nothing",
      { value: [null, 5, [], { scheduleId: 5 }] },
      ["scheduling/calendar-not-in-answer scheduleId"],
    ],
  ])("is incomplete when it is %s, and names nobody", (_, given, expected) => {
    const found = read(given);
    expect([found.status, codes(found)]).toEqual(["incomplete", expected]);
    expect(JSON.stringify(found).toLowerCase()).not.toContain("marker");
    for (const { code, params } of found.problems) {
      for (const locale of ["sv", "en"] as const)
        expect(explain({ code, params }, locale, issueTexts)).not.toContain("{$");
    }
  });

  it("counts a status that is new as busy, and says so", () => {
    for (const status of ["unknown", "__proto__", "constructor"]) {
      const found = items(item(status, "2027-03-10T09:00:00", "2027-03-10T10:00:00"));
      expect(codes(found)).toEqual(["scheduling/schedule-status-unknown value 1 scheduleItems 0"]);
      expect(times(found)).toEqual(["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z busy"]);
    }
  });

  it("does not depend on the order of items", () => {
    const some = [3, 1, 2].map((n) => item("busy", `2027-03-1${n}T09:00:00`, `2027-03-1${n}T10:00:00`));
    expect(items(...some)).toEqual(items(...some.reverse()));
  });
});
