import { sweden } from "@samtal/calendars";
import { explain, type Reason } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { explainNoSlots } from "./explainNoSlots.ts";
import { explainStart } from "./explainStart.ts";
import { findSlots } from "./findSlots.ts";

const options = { zoneRules: tzdataRules, calendars: [sweden] };
const hours = weekdays("09:00", "17:00");
const inWords = (because: readonly Reason[], language: "en" | "sv" = "en"): string[] =>
  because.map((each) => explain(each, language, reasonTexts));
const whatHelps = (more: Record<string, unknown>): Record<string, [number, string]> =>
  Object.fromEntries(
    explainNoSlots(slotRequest(more), options).counterfactuals.map(({ because, total, first }) => [
      inWords([because])[0],
      [total, first],
    ]),
  );

describe("an empty list", () => {
  // Monday 15 March 2027, Stockholm at UTC+1: 45 minutes between 08:00Z and 16:00Z start 08:00Z to 15:15Z.
  it("is told start by start, neighbours alike together, and the seat that fails with each person's layer", () => {
    const busy = [{ interval: { start: "2027-03-15T08:00:00Z", end: "2027-03-15T12:00:00Z" }, kind: "busy" }];
    const away = [
      { interval: { start: "2027-03-15T08:00:00Z", end: "2027-03-15T16:00:00Z" }, kind: "out-of-office" },
    ];
    const afternoon = [{ interval: { start: "2027-03-15T12:00:00Z", end: "2027-03-15T16:00:00Z" }, kind: "tentative" }];
    const request = slotRequest({
      round: round([seat("seat_1", ["interviewer_1", "interviewer_2"])]),
      interviewers: [
        person("interviewer_1", "Europe/Stockholm", hours, { busy: [...busy, ...afternoon] }),
        person("interviewer_2", "Europe/Stockholm", hours, { busy: away }),
      ],
    });
    const { status, failed, leftOut } = explainNoSlots(request, options);
    expect([status, leftOut]).toEqual(["none", 0]);
    expect(failed.map(({ from, to, count, because }) => [from.slice(11, 16), to.slice(11, 16), count, inWords(because)])).toEqual([
      ["00:00", "07:45", 32, ["candidate_1 can't come: outside the person's hours."]],
      [
        "08:00",
        "11:45",
        16,
        [
          "Nobody can take seat_1 (free: 0, needed: 1).",
          "interviewer_1 can't take seat_1: busy.",
          "interviewer_2 can't take seat_1: out of office.",
        ],
      ],
      [
        "12:00",
        "15:15",
        14,
        [
          "Nobody can take seat_1 (free: 0, needed: 1).",
          "interviewer_1 can't take seat_1: tentatively busy.",
          "interviewer_2 can't take seat_1: out of office.",
        ],
      ],
      ["15:30", "23:15", 32, ["candidate_1 can't come: outside the person's hours."]],
    ]);
  });

  it("names seats that have too few people between them", () => {
    const request = slotRequest({
      round: round([seat("seat_1", ["interviewer_1"]), seat("seat_2", ["interviewer_1"])]),
    });
    const { failed } = explainNoSlots(request, options);
    expect(inWords(failed[1]?.because ?? [])).toEqual(["seat_1, seat_2 have only 1 person between them for 2 places."]);
  });

  it("says how much notice would have to give way", () => {
    // Lobby and start at 15:15Z at the latest; at 17:00Z the day before, 24 hours end at 17:00Z: 1 h 45 min short.
    const notice = { now: "2027-03-14T17:00:00Z", minimumNotice: "PT24H" };
    // 22 hours: from 15:00Z on, two starts.
    expect(whatHelps(notice)).toMatchObject({ "2 hours less notice: 2 slots.": [2, "2027-03-15T15:00:00Z"] });
    // Where there is no whole hour to give, minutes.
    expect(whatHelps({ now: "2027-03-15T15:00:00Z", minimumNotice: "PT30M" })).toMatchObject({
      "15 minutes less notice: 1 slot.": [1, "2027-03-15T15:15:00Z"],
    });
  });

  it("tells the smallest longer window, and none past what can be searched", () => {
    // Saturday 20 March; Monday's office begins at 08:00Z.
    const saturday = { window: { start: "2027-03-20T00:00:00Z", end: "2027-03-21T00:00:00Z" } };
    expect(whatHelps(saturday)).toEqual({ "2 days more in the window: 30 slots.": [30, "2027-03-22T08:00:00Z"] });
  });

  const interviewer = (more: Record<string, unknown>) => ({
    interviewers: [person("interviewer_1", "Europe/Stockholm", hours, more)],
  });
  const wholeDay = { start: "2027-03-15T00:00:00Z", end: "2027-03-16T00:00:00Z" };

  it.each([
    ["If interviewer_1 can give up time kept free of meetings: 30 slots.", interviewer({ focusBlocks: hours })],
    ["If interviewer_1 takes more interviews in a day: 30 slots.", interviewer({ limits: { perDay: 0 } })],
    ["If interviewer_1 takes more interviews in a week: 30 slots.", interviewer({ limits: { perWeek: 0 } })],
    [
      "If interviewer_1 can be booked further ahead: 30 slots.",
      { ...interviewer({ horizonDays: 7 }), now: "2027-03-01T00:00:00Z" },
    ],
    [
      "If interviewer_1 accepts shorter notice: 30 slots.",
      interviewer({ notice: { kind: "working-time", duration: "PT800H" } }),
    ],
    ["If interviewer_1 can move other meetings: 30 slots.", interviewer({ busy: [{ interval: wholeDay, kind: "busy" }] })],
    ["If tentative times may be used: 30 slots.", interviewer({ busy: [{ interval: wholeDay, kind: "tentative" }] })],
    [
      "If interviewer_1 can come on holidays: 30 slots.",
      {
        ...interviewer({ calendarId: sweden.id }),
        // Good Friday.
        window: { start: "2027-03-26T00:00:00Z", end: "2027-03-27T00:00:00Z" },
      },
    ],
    [
      "If seat_1 asks for no training: 30 slots.",
      { round: round([seat("seat_1", ["interviewer_1"], { qualifications: ["structured-interviewing"] })]) },
    ],
    [
      "Without seat_2: 30 slots.",
      { round: round([seat("seat_1", ["interviewer_1"]), seat("seat_2", ["interviewer_1"])]) },
    ],
    [
      "Without buffers before and after: 1 slot.",
      {
        ...interviewer({
          busy: [
            { interval: { start: "2027-03-15T00:00:00Z", end: "2027-03-15T10:00:00Z" }, kind: "busy" },
            { interval: { start: "2027-03-15T10:45:00Z", end: "2027-03-16T00:00:00Z" }, kind: "busy" },
          ],
        }),
        buffers: { beforeMinutes: 5, afterMinutes: 5 },
      },
    ],
    [
      "With starts every 5 minutes: 1 slot.",
      {
        ...interviewer({
          busy: [
            { interval: { start: "2027-03-15T00:00:00Z", end: "2027-03-15T10:05:00Z" }, kind: "busy" },
            { interval: { start: "2027-03-15T10:50:00Z", end: "2027-03-16T00:00:00Z" }, kind: "busy" },
          ],
        }),
      },
    ],
    [
      "If candidate_1 can come 1 hour earlier in the day: 2 slots.",
      // 17:00 to 18:00, an hour earlier from 16:00: the office closes at 17:00.
      { candidate: person("candidate_1", "Europe/Stockholm", weekdays("17:00", "18:00")) },
    ],
    [
      "If candidate_1 can come 1 hour earlier in the day: 2 slots.",
      // 17:00 to 18:00, an hour earlier from 16:00: the office closes at 17:00.
      { candidate: person("candidate_1", "Europe/Stockholm", hours, {
          periods: [{ validFrom: "2027-03-01", workingHours: weekdays("17:00", "18:00") }],
        }) },
    ],
    [
      "If candidate_1 can stay 2 hours later in the day: 2 slots.",
      { candidate: person("candidate_1", "Europe/Stockholm", weekdays("07:00", "08:00")) },
    ],
    [
      "If interviewer_1 can stay 1 hour later in the day: 2 slots.",
      // Stockholm's office closes at 17:00, when New York's candidate, at UTC-4, comes at 12:00.
      { candidate: person("candidate_1", "America/New_York", weekdays("12:00", "17:00")) },
    ],
  ])("tells what would help: %s", (told, more) => expect(Object.keys(whatHelps(more))).toContain(told));

  it("tells no change that would not help, and of one in several sizes only the smallest", () => {
    // Two things stand in the way at once: no single change is enough, but a longer window is.
    const two = { ...interviewer({ limits: { perDay: 0 }, focusBlocks: hours }) };
    expect(Object.keys(whatHelps(two))).toEqual([]);
    const all = explainNoSlots(slotRequest(interviewer({ focusBlocks: hours })), options).counterfactuals;
    expect(all.map(({ kind }) => kind)).toEqual(["layer-lifted"]);
  });

  it("keeps its size within bounds, and counts what it leaves out", () => {
    const busy = Array.from({ length: 16 }, (_, index) => ({
      interval: {
        start: new Date(Date.parse("2027-03-15T08:00:00Z") + index * 1_800_000).toISOString(),
        end: new Date(Date.parse("2027-03-15T08:20:00Z") + index * 1_800_000).toISOString(),
      },
      kind: index % 2 === 0 ? "busy" : "tentative",
    }));
    const request = slotRequest(interviewer({ busy }));
    const whole = explainNoSlots(request, options);
    const short = explainNoSlots(request, { ...options, maximumStretches: 3 });
    expect(short.failed).toEqual(whole.failed.slice(0, 3));
    expect(short.leftOut).toBe(whole.failed.slice(3).reduce((sum, { count }) => sum + count, 0));
  });

  it("is told in Swedish as well", () => {
    const request = slotRequest({ now: "2027-03-14T17:00:00Z", minimumNotice: "PT24H" });
    const { counterfactuals } = explainNoSlots(request, options);
    expect(inWords(counterfactuals.map(({ because }) => because), "sv")[0]).toBe(
      "Med 2 timmars kortare framförhållning: 2 tider.",
    );
  });
});

describe("a list that is not empty", () => {
  it("has nothing to be changed, and still says why the other starts fail", () => {
    const explained = explainNoSlots(slotRequest({}), options);
    expect([explained.status, explained.total, explained.counterfactuals]).toEqual(["found", 30, []]);
    expect(explained.failed.map(({ count }) => count)).toEqual([32, 32]);
  });
});

describe("one start", () => {
  it("passes where a slot is listed, and fails with everything in its way elsewhere", () => {
    const request = slotRequest({ now: "2027-03-15T12:00:00Z", minimumNotice: "PT1H" });
    const search = findSlots(request, options);
    const [slot] = search.status === "found" ? search.slots : [];
    expect(explainStart(slot?.start as never, request, options).status).toBe("passes");
    const early = explainStart("2027-03-15T07:07:00Z" as never, request, options);
    expect(inWords(early.because)).toEqual([
      "The start is not on a multiple of 15 minutes in Europe/Stockholm.",
      "The lobby would open earlier than the notice allows (PT1H from 2027-03-15T12:00:00Z).",
      "candidate_1 can't come: outside the person's hours.",
      "Nobody can take seat_1 (free: 0, needed: 1).",
      "interviewer_1 can't take seat_1: outside the person's hours.",
    ]);
    expect(explainStart("2030-01-01T00:00:00Z" as never, request, options).because[0]?.code).toBe(
      "scheduling/outside-window",
    );
  });
});
