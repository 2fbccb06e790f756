import { explain, SamtalError } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import { parseInterval } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import {
  type FairHoursBooking,
  parseFairHoursBooking,
  safeParseFairHoursBooking,
} from "./fairHoursBooking.ts";
import { fairHoursLedger } from "./fairHoursLedger.ts";
import type { LedgerOptions } from "./ledgerOptions.ts";
import { type FairHoursLedger, parseFairHoursLedger } from "./fairHoursLedgerDocument.ts";
import { parseFairHoursPerson, safeParseFairHoursPerson } from "./fairHoursPerson.ts";
import { fairnessReasonTexts } from "./fairnessTexts.ts";

const zoned = (instant: string) => ({
  instant,
  zone: "Etc/UTC",
  local: instant.slice(0, -1),
  offset: "+00:00",
  zoneData: "2026f",
});
const booked = (
  id: string,
  candidate: string,
  interviewers: string[],
  [lobbyOpensAt, start, end]: readonly [string, string, string],
): FairHoursBooking =>
  parseFairHoursBooking({
    candidateId: `candidate_${candidate}`,
    booking: buildBooking({
      id: `booking_${id}`,
      interviewId: `interview_${id}`,
      seats: interviewers.map((key) => ({ seatId: `seat_${key}`, interviewerId: `interviewer_${key}` })),
      lobbyOpensAt,
      start: zoned(start),
      end: zoned(end),
    }),
  });
const ledger = (
  bookings: FairHoursBooking[],
  people: unknown[],
  more: Partial<LedgerOptions> = {},
): FairHoursLedger =>
  fairHoursLedger(bookings, people.map(parseFairHoursPerson), { zoneRules: tzdataRules, ...more });
const without = (entry: object, ...keys: string[]): object =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));
const issuesOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return SamtalError.isInstance(error) && error.issues.map(({ code, path }) => [code, ...path]);
  }
  return [];
};

const people = [
  { personId: "interviewer_sthlm", timeZone: "Europe/Stockholm" },
  { personId: "interviewer_idle", timeZone: "Europe/Stockholm" },
  { personId: "interviewer_blr", timeZone: "Asia/Kolkata" },
  { personId: "candidate_nyc", timeZone: "America/New_York" },
  { personId: "candidate_blr", timeZone: "Asia/Kolkata" },
];
// 2027-03-15: Stockholm UTC+1, Bengaluru UTC+5:30, New York UTC-4. 2027-03-29: Stockholm UTC+2.
const bookings = [
  // Lobby at 03:50 in New York: 250 minutes before 08:00, odd. 08:50 in Stockholm, 13:20 in Bengaluru.
  booked(
    "1",
    "nyc",
    ["sthlm", "blr"],
    ["2027-03-15T07:50:00Z", "2027-03-15T08:00:00Z", "2027-03-15T09:00:00Z"],
  ),
  // Until 20:00 in Bengaluru, for both there: 120 minutes, not odd. 15:20 to 16:30 in Stockholm.
  booked(
    "2",
    "blr",
    ["sthlm", "blr"],
    ["2027-03-29T13:20:00Z", "2027-03-29T13:30:00Z", "2027-03-29T14:30:00Z"],
  ),
  // 16:00 to 17:00 in New York. Until 23:00 in Stockholm: 300, odd. From 01:30 in Bengaluru: 390, odd.
  booked(
    "3",
    "nyc",
    ["sthlm", "blr"],
    ["2027-03-29T20:00:00Z", "2027-03-29T20:00:00Z", "2027-03-29T21:00:00Z"],
  ),
];
const account = (interviews: number, odd: number, minutes: number, worst: number, mean: number | string) => ({
  interviews,
  odd,
  minutes,
  worst,
  perInterview:
    typeof mean === "number" ? { status: "ok", value: mean } : { status: "undefined", reason: mean },
});

describe("a ledger over two weeks and a change of the clock", () => {
  const found = ledger(bookings, people);

  it("accounts for each person", () =>
    expect(found.people.map((person) => without(person, "because", "timeZone"))).toEqual([
      { personId: "candidate_blr", side: "candidate", ...account(1, 0, 120, 120, 120) },
      { personId: "candidate_nyc", side: "candidate", ...account(2, 1, 250, 250, 125) },
      { personId: "interviewer_blr", side: "interviewer", ...account(3, 1, 510, 390, 170) },
      { personId: "interviewer_idle", side: "interviewer", ...account(0, 0, 0, 0, "no-interviews") },
      { personId: "interviewer_sthlm", side: "interviewer", ...account(3, 1, 300, 300, 100) },
    ]));

  it("compares both sides, and says who carried most and whose turn it is", () =>
    expect(found.sides.map((side) => without(side, "because"))).toEqual([
      {
        side: "candidate",
        people: 2,
        ...account(3, 1, 370, 250, 370 / 3),
        perPerson: { status: "ok", value: 185 },
        carriedMost: ["candidate_nyc"],
        nextForOddHour: ["candidate_blr", "candidate_nyc"],
      },
      {
        side: "interviewer",
        people: 3,
        ...account(6, 2, 810, 390, 135),
        perPerson: { status: "ok", value: 270 },
        carriedMost: ["interviewer_blr"],
        nextForOddHour: ["interviewer_idle", "interviewer_sthlm", "interviewer_blr"],
      },
    ]));

  it("compares zones", () =>
    expect(found.zones).toEqual([
      { timeZone: "America/New_York", people: 1, ...account(2, 1, 250, 250, 125) },
      { timeZone: "Asia/Kolkata", people: 2, ...account(4, 1, 630, 390, 157.5) },
      { timeZone: "Europe/Stockholm", people: 2, ...account(3, 1, 300, 300, 100) },
    ]));

  it("names its zone data, says why in both languages, and parses", () => {
    expect(found.zoneData).toBe("2026f");
    expect(parseFairHoursLedger(JSON.parse(JSON.stringify(found)))).toEqual(found);
    const reasons = [...found.because, ...found.people, ...found.sides].flatMap((each) =>
      "because" in each ? each.because : [each],
    );
    expect(reasons).toHaveLength(1 + 5 + 2);
    for (const each of reasons) {
      expect(explain(each, "sv", fairnessReasonTexts)).not.toContain("{");
      expect(explain(each, "en", fairnessReasonTexts)).not.toContain("{");
    }
  });

  it("counts only what starts within a window, its end outside", () => {
    const window = parseInterval({ start: "2027-03-29T13:30:00Z", end: "2027-03-29T20:00:00Z" });
    const within = ledger(bookings, people, { window });
    expect(within.window).toEqual(window);
    expect(within.people.map(({ minutes }) => minutes)).toEqual([120, 0, 120, 0, 0]);
    expect(within.because.map(({ code }) => code)).toEqual(["scheduling/hours-within"]);
    expect(parseFairHoursLedger(within)).toEqual(within);
  });
});

describe("whose turn an odd hour is", () => {
  it("is whoever has had fewer, even of more minutes", () => {
    // 18:00 to 20:50 is 170 minutes and not odd; 21:00 to 21:10, 190 minutes, is.
    const two = [
      { personId: "interviewer_a", timeZone: "Etc/UTC" },
      { personId: "interviewer_b", timeZone: "Etc/UTC" },
      { personId: "candidate_c", timeZone: "America/New_York" },
    ];
    const evening = ["2027-03-15T18:00:00Z", "2027-03-15T18:00:00Z", "2027-03-15T20:50:00Z"] as const;
    const late = ["2027-03-16T21:00:00Z", "2027-03-16T21:00:00Z", "2027-03-16T21:10:00Z"] as const;
    const found = ledger(
      [
        booked("1", "c", ["b"], evening),
        booked("2", "c", ["b"], ["2027-03-17T18:00:00Z", "2027-03-17T18:00:00Z", "2027-03-17T20:50:00Z"]),
        booked("3", "c", ["a"], late),
      ],
      two,
    );
    expect(found.people.slice(1).map(({ odd, minutes }) => [odd, minutes])).toEqual([
      [1, 190],
      [0, 340],
    ]);
    expect(found.sides[1]).toMatchObject({
      carriedMost: ["interviewer_b"],
      nextForOddHour: ["interviewer_b", "interviewer_a"],
    });
  });

  it("goes by id where people tie, and all of them carried most", () => {
    const found = ledger(
      [bookings[1] as FairHoursBooking],
      [...people, { personId: "candidate_Z", timeZone: "Etc/UTC" }],
    );
    expect(found.sides[0]?.nextForOddHour).toEqual(["candidate_Z", "candidate_nyc", "candidate_blr"]);
    const both = ledger(
      [
        booked(
          "1",
          "nyc",
          ["blr", "other"],
          ["2027-03-29T13:20:00Z", "2027-03-29T13:30:00Z", "2027-03-29T14:30:00Z"],
        ),
      ],
      [...people, { personId: "interviewer_other", timeZone: "Asia/Kolkata" }],
    );
    expect(both.sides[1]?.carriedMost).toEqual(["interviewer_blr", "interviewer_other"]);
    // Nobody was ever out of hours among the candidates.
    expect(both.sides[0]?.carriedMost).toEqual([]);
  });
});

describe("hours of a person's own", () => {
  it("decide what is uncomfortable and what is odd", () => {
    const own = people.map((person) =>
      person.personId === "interviewer_blr"
        ? { ...person, comfortableHours: { from: "14:00", to: "03:00", overnight: true } }
        : { ...person, oddHours: { before: "03:00", after: "23:30" } },
    );
    const found = ledger(bookings, own);
    // Bengaluru: from 13:20, 40 minutes before 14:00; then inside twice. Nobody's is odd.
    expect(found.people.map(({ odd, minutes }) => [odd, minutes])).toEqual([
      [0, 120],
      [0, 250],
      [0, 40],
      [0, 0],
      [0, 300],
    ]);
  });
});

describe("a person who travels", () => {
  // In New York from 29 March: there the second interview is at 09:20 to 10:30, the third at 16:00.
  const stay = {
    interval: { start: "2027-03-29T00:00:00Z", end: "2027-04-05T00:00:00Z" },
    timeZone: "America/New_York",
  };
  const travels = (stays: unknown[]) =>
    people.map((person) => (person.personId === "interviewer_blr" ? { ...person, stays } : person));

  it("is judged where the person is, and counts in both zones", () => {
    const found = ledger(bookings, travels([stay]));
    expect(found.people[2]).toMatchObject({ timeZone: "Asia/Kolkata", ...account(3, 0, 0, 0, 0) });
    expect(found.zones.slice(0, 2)).toEqual([
      { timeZone: "America/New_York", people: 2, ...account(4, 1, 250, 250, 62.5) },
      { timeZone: "Asia/Kolkata", people: 2, ...account(2, 0, 120, 120, 60) },
    ]);
  });

  it("is refused in two places at once, or in none that is known", () => {
    const later = { ...stay, interval: { start: "2027-04-05T00:00:00Z", end: "2027-04-06T00:00:00Z" } };
    expect(issuesOf(() => ledger([], travels([later, stay])))).toEqual([]);
    expect(issuesOf(() => ledger([], travels([later, stay, { ...stay, timeZone: "Mars/Olympus" }])))).toEqual(
      [
        ["core/unknown-zone", "people", 2, "stays", 2, "timeZone"],
        ["scheduling/stays-overlap", "people", 2, "stays"],
      ],
    );
  });
});

describe("a ledger of nothing", () => {
  it("has both sides, without figures", () => {
    const found = ledger([], []);
    expect([found.people, found.zones]).toEqual([[], []]);
    for (const side of found.sides)
      expect(side).toMatchObject({
        people: 0,
        ...account(0, 0, 0, 0, "no-interviews"),
        perPerson: { status: "undefined", reason: "no-people" },
        carriedMost: [],
        nextForOddHour: [],
      });
    expect(parseFairHoursLedger(found)).toEqual(found);
  });

  it("has people without interviews", () => {
    const found = ledger([], people);
    expect(found.sides.map(({ perPerson }) => perPerson)).toEqual([
      { status: "ok", value: 0 },
      { status: "ok", value: 0 },
    ]);
  });
});

describe("clocks that change under an interview", () => {
  it("count every moment of it, the doubled hour and all", () => {
    // Stockholm 2027-10-31, lobby from 02:30, then 03:00 becomes 02:00: 360 minutes before 08:00.
    const at = ["2027-10-31T00:30:00Z", "2027-10-31T00:45:00Z", "2027-10-31T01:15:00Z"] as const;
    const found = ledger([booked("1", "nyc", ["sthlm"], at)], people);
    expect(found.people.at(-1)).toMatchObject(account(1, 1, 360, 360, 360));
  });
});

describe("bad input", () => {
  const first = bookings[0] as FairHoursBooking;

  it("is refused with every issue at once", () =>
    expect(
      issuesOf(() =>
        ledger(
          [
            first,
            first,
            booked(
              "4",
              "who",
              ["nobody"],
              ["2027-03-15T07:50:00Z", "2027-03-15T08:00:00Z", "2027-03-15T09:00:00Z"],
            ),
          ],
          [...people, people[0], { personId: "candidate_2", timeZone: "Mars/Olympus" }],
        ),
      ),
    ).toEqual([
      ["core/duplicate-id", "people", 5, "personId"],
      ["core/unknown-zone", "people", 6, "timeZone"],
      ["core/duplicate-id", "bookings", 1, "booking", "id"],
      ["scheduling/person-not-listed", "bookings", 2, "candidateId"],
      ["scheduling/person-not-listed", "bookings", 2, "booking", "seats", 0, "interviewerId"],
    ]));

  it("is refused outside the zone data and for a window that ends before it starts", () => {
    const far = booked(
      "1",
      "nyc",
      ["sthlm"],
      ["9000-01-01T08:00:00Z", "9000-01-01T08:00:00Z", "9000-01-01T09:00:00Z"],
    );
    expect(issuesOf(() => ledger([far], people))).toEqual([
      ["core/outside-zone-rules", "bookings", 0, "booking"],
    ]);
    const window = { start: first.booking.end.instant, end: first.booking.lobbyOpensAt };
    expect(issuesOf(() => ledger([], people, { window }))).toEqual([
      ["core/end-not-after-start", "window", "end"],
    ]);
  });

  it("is refused by the parsers without repeating it", () => {
    const ends = { ...first, booking: { ...first.booking, end: first.booking.start } };
    expect(safeParseFairHoursBooking(ends)).toMatchObject({
      issues: [{ code: "core/end-not-after-start", path: ["booking", "end"] }],
    });
    const named = safeParseFairHoursPerson({ personId: "Anna Andersson", timeZone: "Europe/Stockholm" });
    expect(named.status).toBe("invalid");
    expect(JSON.stringify(named)).not.toContain("Anna");
    const found = ledger(bookings, people);
    const twice = { ...found, people: [...found.people, ...found.people] };
    expect(issuesOf(() => parseFairHoursLedger(twice))).toEqual([["core/duplicate-id", "people"]]);
    expect(issuesOf(() => parseFairHoursLedger({ ...found, schemaVersion: 2 }))).toEqual([
      ["core/unknown-schema-version", "schemaVersion"],
    ]);
  });
});
