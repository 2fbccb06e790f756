import { SamtalError } from "@samtal/core";
import type { BusinessCalendar } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { alwaysOpen } from "../../testdata/availabilities.ts";
import { person, requestJson, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { findSlots, type SlotSearch } from "./findSlots.ts";
import { parseSlot } from "./slot.ts";
import { safeParseSlotRequest } from "./slotRequest.ts";

type Json = Record<string, unknown>;

const options = { zoneRules: tzdataRules };
const codesOf = (more: Json): string[] => {
  const parsed = safeParseSlotRequest(requestJson(more));
  expect(JSON.stringify(parsed.status === "ok" ? "" : parsed)).not.toContain("Marker");
  return parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
/** What a search throws, or what it finds. */
const searched = (more: Json, given: Parameters<typeof findSlots>[1] = options): string => {
  try {
    return findSlots(slotRequest(more), given).status;
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    expect(JSON.stringify(error)).not.toContain("Marker");
    return error.message;
  }
};
const found = (search: SlotSearch): Extract<SlotSearch, { status: "found" }> => {
  if (search.status === "none") throw new Error("none");
  return search;
};
const candidate = (more: Json, zone = "Etc/UTC"): Json => ({
  candidate: person("candidate_1", zone, alwaysOpen, more),
});
const interviewers = (count: number, more: Json = {}): { ids: string[]; people: Json[] } => {
  const ids = Array.from({ length: count }, (_, index) => `interviewer_${index}`);
  return { ids, people: ids.map((id) => person(id, "Etc/UTC", alwaysOpen, more)) };
};
const backwards = { start: "2027-03-15T12:00:00Z", end: "2027-03-15T11:00:00Z" };
const nothing = { start: "2027-03-15T12:00:00Z", end: "2027-03-15T12:00:00Z" };
const needs = (...all: Json[]): Json => ({
  accommodations: [{ schemaVersion: 1, id: "accommodation_1", candidateId: "candidate_1", needs: all }],
});

describe("a request with an end before its start, or nothing between", () => {
  it.each([
    ["core/end-not-after-start window.end", { window: backwards }],
    ["core/end-not-after-start window.end", { window: nothing }],
    [
      "core/end-not-after-start candidate.busy.0.interval.end",
      candidate({ busy: [{ interval: backwards, kind: "busy" }] }),
    ],
    [
      "core/end-not-after-start candidate.stays.0.interval.end",
      candidate({ stays: [{ interval: nothing, timeZone: "Etc/UTC" }] }),
    ],
    [
      "core/end-not-after-start candidate.interviews.0.interval.end",
      candidate({ interviews: [{ interval: nothing }] }),
    ],
    [
      "core/end-before-start candidate.periods.0.validUntil",
      candidate({
        periods: [{ validFrom: "2027-03-15", validUntil: "2027-03-14", workingHours: alwaysOpen }],
      }),
    ],
    ["core/too-small round.minutes", { round: { ...(requestJson()["round"] as Json), minutes: 0 } }],
    ["core/too-small grid.minutes", { grid: { minutes: 0, zone: "Etc/UTC" } }],
    ["core/too-small grid.minutes", { grid: { minutes: -15, zone: "Etc/UTC" } }],
    ["core/too-big grid.minutes", { grid: { minutes: 2880, zone: "Etc/UTC" } }],
  ] as const)("is refused: %s", (code, more) => expect(codesOf(more)).toEqual([code]));
});

describe("a request of a size that would not end", () => {
  const { ids, people } = interviewers(10_000);

  it.each([
    [
      "a horizon of a hundred years",
      "core/too-big candidate.horizonDays",
      candidate({ horizonDays: 36_525 }),
    ],
    [
      "a window of 401 days",
      "scheduling/window-too-long window",
      { window: { start: "2027-01-01T00:00:00Z", end: "2028-02-06T00:00:00Z" } },
    ],
    [
      "20,001 busy times",
      "core/too-big candidate.busy",
      candidate({
        busy: Array.from({ length: 20_001 }, () => ({
          kind: "busy",
          interval: { start: "2027-03-15T11:00:00Z", end: "2027-03-15T12:00:00Z" },
        })),
      }),
    ],
    [
      "a million on one seat",
      "core/too-big round.panel.seats.0.count",
      {
        round: {
          ...(requestJson()["round"] as Json),
          panel: { id: "panel_1", seats: [seat("seat_1", ["interviewer_1"], { count: 1_000_000 })] },
        },
      },
    ],
    [
      "more people on a seat than can take it",
      "scheduling/pool-too-small round.panel.seats.0.pool",
      { round: round([seat("seat_1", ["interviewer_1"], { count: 2 })]) },
    ],
    [
      "thirty-three places on two seats",
      "scheduling/panel-too-large round.panel.seats",
      {
        round: round([seat("seat_1", ids.slice(0, 40), { count: 32 }), seat("seat_2", ids.slice(0, 40))]),
        interviewers: people.slice(0, 40),
      },
    ],
    [
      "ten thousand people for each of 32 places, every minute of a day",
      "scheduling/request-too-large ",
      {
        round: round([seat("seat_1", ids, { count: 32 })]),
        interviewers: people,
        grid: { minutes: 1, zone: "Etc/UTC" },
      },
    ],
    [
      "ten thousand people whose working time is counted from 1970 on",
      "scheduling/request-too-large ",
      {
        round: round([seat("seat_1", ids)]),
        interviewers: interviewers(10_000, { notice: { kind: "working-time", duration: "PT999999999H" } })
          .people,
        now: "1970-01-05T00:00:00Z",
      },
    ],
    [
      "a hundred windows a day for each of two hundred people, counted over ten years",
      "scheduling/request-too-large ",
      {
        round: round([seat("seat_1", ids.slice(0, 200))]),
        interviewers: ids
          .slice(0, 200)
          .map((id) =>
            person(
              id,
              "Etc/UTC",
              { weekly: Array.from({ length: 100 }, () => alwaysOpen.weekly[0]), exceptions: [] },
              { notice: { kind: "working-time", duration: "PT1H" } },
            ),
          ),
        now: "2017-03-15T00:00:00Z",
      },
    ],
    [
      "forty thousand slots with 32 people in each",
      "core/too-big maximumSlots",
      {
        round: round(ids.slice(0, 31).map((id, index) => seat(`seat_${index}`, [id]))),
        interviewers: people.slice(0, 31),
        window: { start: "2027-03-01T00:00:00Z", end: "2027-03-31T00:00:00Z" },
        grid: { minutes: 1, zone: "Etc/UTC" },
        maximumSlots: 40_000,
      },
    ],
  ] as const)("is refused: %s", (_, code, more) => expect(codesOf(more)).toEqual([code]));

  it("counts the places that needs add: one for each language, not one for each accommodation", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const languages = letters.flatMap((each) => [`a${each}`, `b${each}`]).slice(0, 33);
    const support = {
      interpreters: [person("interpreter_1", "Etc/UTC", alwaysOpen, { languages })],
      captioners: [],
    };
    const asked = languages.map((language) => ({ kind: "interpreter", language }));
    const tooLarge = ["scheduling/panel-too-large round.panel.seats"];
    expect(codesOf({ support, ...needs(...asked) })).toEqual(tooLarge);
    expect(codesOf({ support, ...needs(...asked.slice(0, 32)) })).toEqual(tooLarge);
    expect(codesOf({ support, ...needs(...asked.slice(0, 31)) })).toEqual([]);
    const many = Array.from({ length: 40 }, (_, index) => ({
      schemaVersion: 1,
      id: `accommodation_${index}`,
      candidateId: "candidate_1",
      needs: [{ kind: "extra-time", minutes: 1 }],
    }));
    expect(codesOf({ accommodations: many })).toEqual([]);
  });

  it("says how many slots there are and unfolds ten thousand of them, or as many as are asked for", () => {
    const more = {
      ...candidate({}),
      interviewers: [person("interviewer_1", "Etc/UTC", alwaysOpen)],
      window: { start: "2027-03-01T00:00:00Z", end: "2027-03-08T00:00:00Z" },
      grid: { minutes: 1, zone: "Etc/UTC" },
    };
    // Seven days of 1,440 starts, but for the last 44.
    const usual = found(findSlots(slotRequest(more), options));
    expect([usual.slots.length, usual.total]).toEqual([10_000, 7 * 1440 - 44]);
    const few = found(findSlots(slotRequest({ ...more, maximumSlots: 3 }), options));
    expect([few.slots.length, few.total, few.slots[0]?.place?.of]).toEqual([3, 7 * 1440 - 44, 7 * 1440 - 44]);
  });

  it(
    "gives more reasons than a call takes arguments: 1,300 people on 32 seats, busy thrice",
    { timeout: 30_000 },
    () => {
      const busy = [
        { kind: "busy", interval: { start: "2027-03-15T00:00:00Z", end: "2027-03-15T01:00:00Z" } },
        { kind: "tentative", interval: { start: "2027-03-15T06:00:00Z", end: "2027-03-15T07:00:00Z" } },
        { kind: "out-of-office", interval: { start: "2027-03-15T16:00:00Z", end: "2027-03-15T17:00:00Z" } },
      ];
      const crowd = ids.slice(0, 1300);
      const search = found(
        findSlots(
          slotRequest({
            ...candidate({}),
            round: round(Array.from({ length: 32 }, (_, index) => seat(`seat_${index}`, crowd))),
            interviewers: crowd.map((id) => person(id, "Etc/UTC", alwaysOpen, { busy })),
            grid: { minutes: 60, zone: "Etc/UTC" },
            window: { start: "2027-03-15T00:00:00Z", end: "2027-03-15T18:00:00Z" },
          }),
          options,
        ),
      );
      // 18 starts, less those at 00:00, 06:00 and 16:00, each taken from everybody.
      expect(search.total).toBe(15);
      expect(search.because.filter(({ code }) => code === "scheduling/member-lost")).toHaveLength(
        3 * 32 * 1300,
      );
    },
  );

  it("counts a person's working time within what the window asks, a holiday at a time", () => {
    let asked = 0;
    const calendar: BusinessCalendar = {
      id: "counted",
      version: "1",
      workingWeek: [1, 2, 3, 4, 5],
      holidayOn: () => {
        asked++;
        return undefined;
      },
    };
    const more = candidate({
      calendarId: "counted",
      notice: { kind: "working-time", duration: "PT999999999H999999999M" },
    });
    const window = { start: "2037-03-15T00:00:00Z", end: "2037-03-16T00:00:00Z" };
    const search = { ...more, now: "1970-01-05T00:00:00Z", window };
    expect(searched(search, { ...options, calendars: [calendar] })).toBe("none");
    // 67 years and a quarter, some days of them twice where two stretches of the walk meet.
    expect(asked).toBeLessThan(24_550 * 1.2);
    expect(searched({ minimumNotice: "PT999999999H999999999M999999999S" })).toBe("none");
  });

  it("takes 20,000 busy times and a window of 400 days", () => {
    const minute = 60_000;
    const from = Date.UTC(2027, 0, 1);
    const busy = Array.from({ length: 20_000 }, (_, index) => ({
      kind: "busy",
      interval: {
        start: new Date(from + index * 20 * minute).toISOString(),
        end: new Date(from + (index * 20 + 1) * minute).toISOString(),
      },
    }));
    const more = {
      ...candidate({ busy }),
      interviewers: [person("interviewer_1", "Etc/UTC", alwaysOpen)],
      window: { start: "2027-01-01T00:00:00Z", end: "2028-02-05T00:00:00Z" },
      grid: { minutes: 60, zone: "Etc/UTC" },
    };
    // A meeting of 45 minutes never fits between times 20 minutes apart; they end after 277 days and 18:40
    // hours.
    const search = found(findSlots(slotRequest({ ...more, maximumSlots: 1 }), options));
    expect(search.slots[0]?.start).toBe("2027-10-05T19:00:00Z");
    expect(search.total).toBe(400 * 24 - (277 * 24 + 19));
  });
});

describe("a request that says something twice", () => {
  const twice = [1, 2].map(() => person("interpreter_1", "Etc/UTC", alwaysOpen, { languages: ["sv"] }));
  const captioners = [1, 2].map(() => person("captioner_1", "Etc/UTC", alwaysOpen));

  it.each([
    [
      "core/duplicate-id support.interpreters.1.personId",
      { support: { interpreters: twice, captioners: [] } },
    ],
    ["core/duplicate-id support.captioners.1.personId", { support: { interpreters: [], captioners } }],
    [
      "core/duplicate-id ranking.loads.1.interviewerId",
      { ranking: { loads: [1, 2].map((load) => ({ interviewerId: "interviewer_1", load })) } },
    ],
    [
      "scheduling/duplicate-exception candidate.workingHours.exceptions",
      {
        candidate: person("candidate_1", "Etc/UTC", {
          weekly: [],
          exceptions: [1, 2].map(() => ({ date: "2027-03-15", windows: [] })),
        }),
      },
    ],
    [
      "scheduling/periods-overlap candidate.periods",
      candidate({
        periods: [
          { validFrom: "2027-03-20", workingHours: alwaysOpen },
          { validFrom: "2027-03-01", validUntil: "2027-03-20", workingHours: alwaysOpen },
        ],
      }),
    ],
    [
      "scheduling/stays-overlap candidate.stays",
      candidate({
        stays: ["2027-03-15T01:00:00Z", "2027-03-15T00:00:00Z"].map((start) => ({
          interval: { start, end: "2027-03-15T02:00:00Z" },
          timeZone: "Asia/Kolkata",
        })),
      }),
    ],
  ] as const)("is refused, because the answer would depend on the order: %s", (code, more) =>
    expect(codesOf(more)).toEqual([code]),
  );

  it("is refused with two calendars of one id", () => {
    const calendar = { id: "SE", version: "1", workingWeek: [1] as const, holidayOn: () => undefined };
    expect(searched({}, { ...options, calendars: [calendar, { ...calendar, version: "2" }] })).toBe(
      "core/duplicate-id at calendars.1.id",
    );
  });
});

describe("a request that the zone data does not reach", () => {
  const outside = "core/outside-zone-rules at";
  it.each([
    [`${outside} window`, { window: { start: "2038-06-01T00:00:00Z", end: "2038-06-02T00:00:00Z" } }],
    [`${outside} window`, { window: { start: "1969-06-01T00:00:00Z", end: "1969-06-02T00:00:00Z" } }],
    [`${outside} now`, { now: "1969-12-31T23:00:00Z" }],
    [`${outside} now`, { now: "9999-12-31T23:00:00Z" }],
    ["core/unknown-zone at grid.zone", { grid: { minutes: 15, zone: "Mars/Marker" } }],
    ["core/unknown-zone at candidate.timeZone", candidate({}, "Europe/Marker")],
    [
      "core/unknown-zone at candidate.stays.0.timeZone",
      candidate({
        stays: [{ interval: { ...nothing, end: "2027-03-15T13:00:00Z" }, timeZone: "Marker/Zone" }],
      }),
    ],
    ["scheduling/unknown-calendar at candidate.calendarId", candidate({ calendarId: "Marker" })],
  ] as const)("is refused: %s", (code, more) => expect(searched(more)).toBe(code));

  it("is searched where only a meeting that fits nowhere would reach beyond it", () => {
    const window = { start: "2037-12-28T00:00:00Z", end: "2037-12-29T00:00:00Z" };
    // 20 breaks of 120 minutes lengthen the meeting to nearly 42 hours, thrice over to five days.
    const long = needs(...[1, 2, 3].map(() => ({ kind: "breaks", count: 20, minutesEach: 120 })));
    expect(
      searched({ ...candidate({ notice: { kind: "working-time", duration: "PT8H" } }), ...long, window }),
    ).toBe("none");
    expect(searched({ ...candidate({}), window })).toBe("found");
  });

  it("is searched at the first and last instants that it reaches", () => {
    for (const start of ["1970-01-04T00:00:00Z", "2037-12-28T00:00:00Z"]) {
      const end = start.replace("04T", "05T").replace("28T", "29T");
      const layers = {
        horizonDays: 400,
        limits: { perDay: 1, perWeek: 1 },
        focusBlocks: weekdays("00:00", "01:00"),
        notice: { kind: "working-time", duration: "PT1H" },
        stays: [{ interval: { start, end }, timeZone: "Pacific/Kiritimati" }],
        interviews: [{ interval: { start: "1969-12-29T10:00:00Z", end: "1969-12-29T11:00:00Z" } }],
      };
      const people = [person("interviewer_1", "Africa/Monrovia", alwaysOpen)];
      expect(
        searched({ ...candidate(layers), interviewers: people, window: { start, end }, now: start }),
      ).toBe("found");
    }
  });
});

it("reads back a slot whose clock is off by seconds: Monrovia in 1970, at -00:44:30", () => {
  const search = findSlots(
    slotRequest({
      ...candidate({}),
      interviewers: [person("interviewer_1", "Africa/Monrovia", alwaysOpen)],
      window: { start: "1970-06-01T00:00:00.500Z", end: "1970-06-02T00:00:00Z" },
      grid: { minutes: 60, zone: "Africa/Monrovia" },
      now: "1970-05-01T00:00:00Z",
    }),
    options,
  );
  const [slot] = found(search).slots;
  expect(slot?.start).toBe("1970-06-01T00:44:30Z");
  expect(slot?.local[1]?.start).toMatchObject({ local: "1970-06-01T00:00:00", offset: "-00:44:30" });
  expect(parseSlot(JSON.parse(JSON.stringify(slot)))).toEqual(slot);
});

describe("hostile text", () => {
  const hostile = [
    "Marker\u0000",
    "Marker\r\nATTENDEE:x",
    "=cmd|'/c Marker'!A1",
    "__proto__",
    "Marker\u202e",
    "🦊Marker",
  ];

  it.each(hostile)("is no id, zone, calendar or duration: %j", (text) => {
    expect(codesOf({ candidate: person(`candidate_${text}`, "Etc/UTC", alwaysOpen) })).toEqual([
      "core/invalid-format candidate.personId",
    ]);
    expect(codesOf({ grid: { minutes: 15, zone: `${text} ${text}` } })).toEqual([
      "core/invalid-format grid.zone",
    ]);
    expect(codesOf({ minimumNotice: text })).toEqual(["core/invalid-format minimumNotice"]);
    expect(codesOf({ now: text })[0]).toBe("core/invalid-format now");
  });

  it("in metadata is never interpreted and never comes back", () => {
    const metadata = { "Marker\u0000": hostile };
    const search = findSlots(
      slotRequest({ metadata, candidate: person("candidate_1", "Etc/UTC", alwaysOpen, { metadata }) }),
      options,
    );
    expect(found(search).total).toBeGreaterThan(0);
    expect(JSON.stringify(search)).not.toContain("Marker");
  });

  it("as an id of an object's own parts is an id like any other", () => {
    const ids = ["interviewer_constructor", "interviewer_toString", "interviewer_hasOwnProperty"];
    const more = {
      round: round([seat("seat_valueOf", ids, { count: 3 })]),
      interviewers: ids.map((id) => person(id, "Etc/UTC", alwaysOpen)),
    };
    const [slot] = found(findSlots(slotRequest(more), options)).slots;
    expect(slot?.seats.map(({ interviewerId }) => interviewerId)).toEqual([...ids].sort());
  });
});
