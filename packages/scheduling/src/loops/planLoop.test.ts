import { sweden } from "@samtal/calendars";
import { explain } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { interviewersOf, loopRequest, loopRound } from "../../testdata/loopRequest.ts";
import { person, round, seat, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { validateSlot } from "../slots/validateSlot.ts";
import { type Itinerary, parseItinerary } from "./itinerary.ts";
import type { LoopOptions } from "./loopOptions.ts";
import { type LoopPlan, planLoop } from "./planLoop.ts";
import { roundRequest } from "./roundRequest.ts";

const options = { zoneRules: tzdataRules };
const everyDay = (from: string, to: string) => ({
  weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from, to }],
  exceptions: [],
});
const busy = (...times: [string, string][]) => ({
  busy: times.map(([start, end]) => ({ interval: { start, end }, kind: "busy" })),
});
const swede = (id: string, more: object = {}) =>
  person(`interviewer_${id}`, "Europe/Stockholm", weekdays("09:00", "17:00"), { ...more });
const plan = (more: Record<string, unknown> = {}, how: Partial<LoopOptions> = {}): LoopPlan =>
  planLoop(loopRequest(more), { ...options, ...how });
function first(more: Record<string, unknown> = {}, how: Partial<LoopOptions> = {}): Itinerary {
  const planned = plan(more, how);
  if (planned.status !== "found") throw new Error(planned.status);
  return planned.itineraries[0] as Itinerary;
}
const legs = ({ legs: all }: Itinerary): string[] =>
  all.map(
    ({ slot }) =>
      `${slot.roundId.slice(6)} ${slot.start.slice(8, 16)} ${slot.seats.map(({ interviewerId }) => interviewerId.slice(12)).join("+")}`,
  );
function none(more: Record<string, unknown>) {
  const planned = plan(more);
  if (planned.status !== "none") throw new Error(planned.status);
  return planned;
}
const three = ["a", "b", "c"].map((id, index) => loopRound(id, [`interviewer_${index + 1}`]));

describe("a loop", () => {
  it("puts rounds one after the other without waiting, the earliest first", () => {
    expect(legs(first())).toEqual(["a 15T08:00 1", "b 15T08:45 2"]);
    expect(first().place).toMatchObject({ rank: 1, of: 10, days: 1, idleMinutes: 0, panelChanges: 0 });
  });

  it("keeps the order of rounds, and the time between two", () => {
    expect(legs(first({ order: { sequence: ["round_b", "round_a"] } }))).toEqual([
      "b 15T08:00 2",
      "a 15T08:45 1",
    ]);
    const pairs = [{ before: "round_b", after: "round_a", minimumMinutes: 100 }];
    expect(legs(first({ order: { pairs } }))).toEqual(["b 15T08:00 2", "a 15T10:30 1"]);
  });

  it("takes a single round as well, and lengthens it as accommodations ask", () => {
    const accommodations = [
      {
        schemaVersion: 1,
        id: "accommodation_1",
        candidateId: "candidate_1",
        needs: [{ kind: "extra-time", minutes: 15 }],
      },
    ];
    const one = first({ rounds: [loopRound("a", ["interviewer_1"])], accommodations });
    expect(one.legs[0]?.slot).toMatchObject({ start: "2027-03-15T08:00:00Z", end: "2027-03-15T09:00:00Z" });
    expect(one.breaks).toEqual([]);
  });

  it("gives the candidate breaks, and whoever sits in two rounds the larger buffer", () => {
    const buffers = { beforeMinutes: 0, afterMinutes: 30 };
    const breakMinutes = { least: 10 };
    const both = (pool: string[]) => ({
      rounds: [loopRound("a", ["interviewer_1"]), loopRound("b", pool)],
      buffers,
      breakMinutes,
    });
    // 08:45 and ten minutes: the next quarter is 09:00. One person in both must wait until 09:15.
    expect(legs(first(both(["interviewer_2"])))).toEqual(["a 15T08:00 1", "b 15T09:00 2"]);
    expect(legs(first(both(["interviewer_1"])))).toEqual(["a 15T08:00 1", "b 15T09:15 1"]);
    // By itself round b would take the lowest id; next to round a it takes the other.
    const chosen = first(both(["interviewer_1", "interviewer_2"]));
    expect(legs(chosen)).toEqual(["a 15T08:00 1", "b 15T09:00 2"]);
    expect(chosen.legs[1]?.slot.standIns).toBeUndefined();
    expect(chosen.breaks).toEqual([
      {
        afterRoundId: "round_a",
        beforeRoundId: "round_b",
        start: "2027-03-15T08:45:00Z",
        end: "2027-03-15T09:00:00Z",
        minutes: 15,
      },
    ]);
  });

  it("names as stand-ins only those who can keep the rest of the loop as well", () => {
    const rounds = [loopRound("a", ["interviewer_1", "interviewer_2"]), loopRound("b", ["interviewer_2"])];
    const standIns = (afterMinutes: number) =>
      first({ rounds, breakMinutes: { least: 0 }, buffers: { beforeMinutes: 0, afterMinutes } }).legs[0]?.slot
        .standIns;
    expect(standIns(0)).toEqual([{ seatId: "seat_1", interviewerIds: ["interviewer_2"] }]);
    expect(standIns(15)).toBeUndefined();
  });

  it("counts its own rounds towards a person's limit, day by day", () => {
    const narrow = weekdays("09:00", "10:30");
    const rounds = ["a", "b"].map((id) => loopRound(id, ["interviewer_1"]));
    const interviewers = [swede("1", { limits: { perDay: 1 } })];
    const window = { start: "2027-03-15T00:00:00Z", end: "2027-03-17T00:00:00Z" };
    const json = {
      rounds,
      interviewers,
      candidate: person("candidate_1", "Europe/Stockholm", narrow),
      window,
    };
    expect(none(json).because[0]?.params).toEqual({ constraint: "days" });
    expect(legs(first({ ...json, days: { most: 2 } }))).toEqual(["a 15T08:00 1", "b 16T08:00 1"]);
  });

  it("copies the link of each round, and names the rounds that have none", () => {
    const links = [{ roundId: "round_b", joinUrl: "https://meet.example/b" }];
    const itinerary = first({ links });
    expect(itinerary.legs.map(({ joinUrl }) => joinUrl)).toEqual([undefined, "https://meet.example/b"]);
    expect(itinerary.openLinks).toEqual(["round_a"]);
    expect(
      first({ links: [...links, { roundId: "round_a", joinUrl: "https://meet.example/a" }] }).openLinks,
    ).toBeUndefined();
  });

  it("is made of slots that stand by themselves, in documents that can be read again", () => {
    const request = loopRequest({ rounds: three, interviewers: interviewersOf("1", "2", "3") });
    const planned = planLoop(request, options);
    if (planned.status !== "found") throw new Error(planned.status);
    for (const itinerary of planned.itineraries) {
      expect(parseItinerary(JSON.parse(JSON.stringify(itinerary)))).toEqual(itinerary);
      for (const { slot } of itinerary.legs) {
        const asked = request.rounds.find(({ id }) => id === slot.roundId) as (typeof request.rounds)[number];
        expect(validateSlot(slot, roundRequest(request, asked), options).status).toBe("valid");
      }
    }
  });
});

describe("lunch", () => {
  it("is kept on the candidate's clock on the day on which Stockholm's changes", () => {
    // 28 March 2027, a Sunday: from 01:00Z on the clock is two hours ahead. Four hours and lunch in six.
    const sunday = everyDay("09:00", "15:00");
    const itinerary = first({
      rounds: ["a", "b", "c", "d"].map((id) =>
        loopRound(id, ["interviewer_1", "interviewer_2"], { minutes: 60 }),
      ),
      candidate: person("candidate_1", "Europe/Stockholm", sunday),
      interviewers: ["1", "2"].map((id) => person(`interviewer_${id}`, "Europe/Stockholm", sunday)),
      window: { start: "2027-03-28T00:00:00Z", end: "2027-03-29T00:00:00Z" },
      lunch: { from: "11:30", to: "13:30", minutes: 60 },
    });
    // Nine, ten and eleven o'clock, lunch at twelve, the last at one.
    expect(legs(itinerary)).toEqual(["a 28T07:00 1", "b 28T08:00 1", "c 28T09:00 1", "d 28T11:00 1"]);
    expect(itinerary.lunches).toMatchObject([
      { personId: "candidate_1", start: { local: "2027-03-28T12:00:00", offset: "+02:00" } },
    ]);
    expect(itinerary.place.idleMinutes).toBe(0);
  });

  it("counts as no idle time, so that a loop around it comes before one that waits", () => {
    // On the half hour 45 minutes wait 15 for the next round; around 45 minutes of lunch they wait for nothing.
    const itinerary = first(
      { grid: { minutes: 30, zone: "Europe/Stockholm" }, lunch: { from: "11:30", to: "13:00", minutes: 45 } },
      { maximumItineraries: 1 },
    );
    expect(legs(itinerary)).toEqual(["a 15T10:00 1", "b 15T11:30 2"]);
    expect(itinerary.place.idleMinutes).toBe(0);
    expect(itinerary.lunches).toMatchObject([{ start: { local: "2027-03-15T11:45:00" } }]);
  });

  it("lies between two rounds rather than before the first", () => {
    const itinerary = first({
      candidate: person("candidate_1", "Europe/Stockholm", weekdays("12:00", "14:15")),
      order: { pairs: [{ before: "round_a", after: "round_b", minimumMinutes: 45 }] },
      lunch: { from: "11:30", to: "13:30", minutes: 30 },
    });
    expect(legs(itinerary)).toEqual(["a 15T11:00 1", "b 15T12:30 2"]);
    expect(itinerary.lunches).toMatchObject([{ start: { local: "2027-03-15T12:45:00" } }]);
    expect(itinerary.place.idleMinutes).toBe(15);
  });

  it("is kept for an interviewer on the interviewer's clock", () => {
    // One o'clock in Stockholm is noon in Lisbon: her lunch takes 11:00Z to 12:00Z out of the day.
    const itinerary = first({
      rounds: [loopRound("a", ["interviewer_1"], { minutes: 240 }), loopRound("b", ["interviewer_1"])],
      interviewers: [person("interviewer_1", "Europe/Lisbon", weekdays("08:00", "16:00"))],
      interviewerLunches: [
        { interviewerId: "interviewer_1", lunch: { from: "12:00", to: "13:00", minutes: 60 } },
      ],
    });
    expect(legs(itinerary)).toEqual(["a 15T08:00 1", "b 15T13:00 1"]);
    expect(itinerary.lunches).toMatchObject([
      { personId: "interviewer_1", start: { local: "2027-03-15T12:00:00", zone: "Europe/Lisbon" } },
    ]);
  });

  it("may be what empties a loop, and then says so", () => {
    const json = { rounds: three, interviewers: interviewersOf("1", "2", "3"), days: { most: 1 } };
    const noon = person("candidate_1", "Europe/Stockholm", weekdays("11:00", "13:45"));
    const { because, counterfactuals } = none({
      ...json,
      candidate: noon,
      lunch: { from: "11:30", to: "13:30", minutes: 60 },
    });
    expect(because[0]?.params).toEqual({ constraint: "lunch" });
    expect(counterfactuals.map(({ kind }) => kind)).toContain("no-lunch");
  });
});

describe("a panel in Stockholm, Bengaluru and New York", () => {
  const json = (monday: string, more: object = {}) => ({
    rounds: [loopRound("bengaluru", ["interviewer_1"]), loopRound("york", ["interviewer_2"])],
    interviewers: [
      person("interviewer_1", "Asia/Kolkata", weekdays("09:00", "18:00")),
      person("interviewer_2", "America/New_York", weekdays("08:00", "17:00")),
    ],
    window: { start: `2027-03-${monday}T00:00:00Z`, end: `2027-03-${monday}T23:00:00Z` },
    ...more,
  });

  it.each([
    // Winter everywhere: New York begins at 13:00Z, Bengaluru ends at 12:30Z.
    ["08", ["bengaluru 08T11:45 1", "york 08T13:00 2"], 30],
    // New York's clock has changed and Stockholm's has not: it begins at 12:00Z.
    ["15", ["bengaluru 15T11:15 1", "york 15T12:00 2"], 0],
    ["29", ["bengaluru 29T11:15 1", "york 29T12:00 2"], 0],
  ])("meets on 2027-03-%s as both clocks allow", (monday, expected, idleMinutes) => {
    const itinerary = first(json(monday));
    expect(legs(itinerary)).toEqual(expected);
    expect(itinerary.place).toMatchObject({ idleMinutes, discomfort: { worstMinutes: 0 } });
  });

  it("has no loop in the week in which the wait would be too long", () => {
    const breakMinutes = { least: 0, most: 15 };
    expect(none(json("08", { breakMinutes })).because[0]?.params).toEqual({ constraint: "breaks" });
    expect(plan(json("15", { breakMinutes })).status).toBe("found");
  });
});

describe("the debrief", () => {
  const within = (hours: number) => ({ kind: "hours", hours });

  it("is the first time at which everyone who interviewed and everyone named can come", () => {
    const itinerary = first({
      interviewers: [
        swede("1"),
        swede("2"),
        swede("3", busy(["2027-03-15T09:00:00Z", "2027-03-15T10:10:00Z"])),
      ],
      debrief: { minutes: 30, attendees: ["interviewer_3"], within: within(2) },
    });
    expect(legs(itinerary)).toEqual(["a 15T08:00 1", "b 15T08:45 2"]);
    expect(itinerary.debrief).toMatchObject({
      start: "2027-03-15T10:15:00Z",
      end: "2027-03-15T10:45:00Z",
      attendeeIds: ["interviewer_1", "interviewer_2", "interviewer_3"],
    });
    expect(itinerary.debrief?.local.map(({ personId }) => personId)).not.toContain("candidate_1");
  });

  it("moves a seat to somebody who can come to it", () => {
    const away = swede("2", busy(["2027-03-15T09:30:00Z", "2027-03-15T16:00:00Z"]));
    const rounds = [loopRound("a", ["interviewer_1"]), loopRound("b", ["interviewer_2", "interviewer_3"])];
    const json = { rounds, interviewers: [swede("1"), away, swede("3")] };
    expect(legs(first(json))).toEqual(["a 15T08:00 1", "b 15T08:45 2"]);
    const debrief = { minutes: 30, attendees: [], within: within(4) };
    expect(legs(first({ ...json, debrief }))).toEqual(["a 15T08:00 1", "b 15T08:45 3"]);
    expect(
      none({
        ...json,
        rounds: [rounds[0], loopRound("b", ["interviewer_2"])],
        debrief,
        order: { sequence: ["round_a", "round_b"] },
      }).because[0]?.params,
    ).toEqual({ constraint: "debrief" });
  });

  it("comes within working days, over Easter if need be", () => {
    // Friday 26 and Monday 29 March 2027 are holidays in Sweden.
    const calendarId = sweden.id;
    const tired = { calendarId, ...busy(["2027-03-25T10:00:00Z", "2027-03-25T16:00:00Z"]) };
    const debrief = (days: number) => ({
      minutes: 30,
      attendees: [],
      within: { kind: "working-days", days, calendarId, zone: "Europe/Stockholm" },
    });
    const json = {
      interviewers: [swede("1", tired), swede("2", { calendarId })],
      window: { start: "2027-03-25T00:00:00Z", end: "2027-03-26T00:00:00Z" },
      candidate: person("candidate_1", "Europe/Stockholm", weekdays("10:00", "17:00")),
      rounds: [loopRound("a", ["interviewer_1"]), loopRound("b", ["interviewer_2"])],
      order: { sequence: ["round_a", "round_b"] },
      breakMinutes: { least: 30 },
    };
    const planned = first({ ...json, debrief: debrief(1) }, { calendars: [sweden] });
    expect(legs(planned)).toEqual(["a 25T09:00 1", "b 25T10:15 2"]);
    expect(planned.debrief?.start).toBe("2027-03-30T07:00:00Z");
    const request = loopRequest({ ...json, debrief: debrief(0) });
    expect(planLoop(request, { ...options, calendars: [sweden] }).status).toBe("none");
  });
});

describe("a loop that can't be", () => {
  it("says which round has no start, and why", () => {
    const rounds = [loopRound("a", ["interviewer_1"]), loopRound("b", ["interviewer_2"], { minutes: 480 })];
    const short = person("candidate_1", "Europe/Stockholm", weekdays("09:00", "16:00"));
    const { because, counterfactuals } = none({ rounds, candidate: short });
    expect(because.slice(0, 3).map(({ code, params }) => [code, Object.values(params)])).toEqual([
      ["scheduling/loop-emptied-by", ["round"]],
      ["scheduling/round-without-start", ["round_b"]],
      ["scheduling/emptied-by", ["candidate-hours"]],
    ]);
    expect(counterfactuals.map(({ kind, total }) => [kind, total])).toEqual([["round-dropped", 26]]);
  });

  it("tells that two days instead of one would do, and how many itineraries they give", () => {
    // 09:00 or 09:15 on either day; two rounds never fit into one.
    const hour = person("candidate_1", "Europe/Stockholm", weekdays("09:00", "10:00"));
    const window = { start: "2027-03-15T00:00:00Z", end: "2027-03-17T00:00:00Z" };
    const { because, counterfactuals } = none({ candidate: hour, window });
    expect(because[0]?.params).toEqual({ constraint: "days" });
    const [more] = counterfactuals;
    expect(more).toMatchObject({ kind: "more-days", total: 8, more: false });
    expect(more && explain(more.because, "en", reasonTexts)).toBe(
      "With up to 2 days instead of 1: 8 itineraries.",
    );
    expect(more && explain(more.because, "sv", reasonTexts)).toBe(
      "Med högst 2 dagar i stället för 1: 8 scheman.",
    );
    expect(more && plan({ candidate: hour, window, days: { most: 2 } })).toMatchObject({ status: "found" });
  });

  it("names two rounds that never fit together", () => {
    const onDay = (weekday: number) => ({
      weekly: [{ weekdays: [weekday], from: "09:00", to: "17:00" }],
      exceptions: [],
    });
    const interviewers = [
      person("interviewer_1", "Europe/Stockholm", onDay(1)),
      person("interviewer_2", "Europe/Stockholm", onDay(2)),
      swede("3"),
    ];
    const window = { start: "2027-03-15T00:00:00Z", end: "2027-03-17T00:00:00Z" };
    const { because } = none({ rounds: three, interviewers, window });
    expect(because.slice(0, 2).map(({ params }) => params)).toEqual([
      { constraint: "pair" },
      { firstId: "round_a", secondId: "round_b" },
    ]);
  });

  it("holds days together where they must follow each other: a weekend parts them", () => {
    const window = { start: "2027-03-19T00:00:00Z", end: "2027-03-23T00:00:00Z" };
    const days = { most: 2, roundsPerDay: 1 };
    const monday = (id: string) =>
      swede(id, {
        ...busy(
          ["2027-03-19T00:00:00Z", "2027-03-20T00:00:00Z"],
          ["2027-03-23T00:00:00Z", "2027-03-24T00:00:00Z"],
        ),
      });
    const json = {
      interviewers: [swede("1", busy(["2027-03-22T00:00:00Z", "2027-03-23T00:00:00Z"])), monday("2")],
      window,
    };
    expect(legs(first({ ...json, days }))).toEqual(["a 19T08:00 1", "b 22T08:00 2"]);
    const parted = none({ ...json, days: { ...days, consecutive: true } });
    expect(parted.counterfactuals.map(({ kind }) => kind)).toContain("days-apart");
  });

  it("is never claimed when the steps ran out", () => {
    const cut = plan({}, { maximumSteps: 1 });
    expect(cut).toMatchObject({ status: "undecided", complete: false });
    expect(cut.because.map(({ code }) => code)).toEqual(["scheduling/loop-cut-short"]);
    // The first branch ends in a loop: it is told, and that there may be better ones.
    expect(plan({}, { maximumSteps: 3 })).toMatchObject({ status: "found", complete: false });
  });

  it("tells every reason in Swedish and English", () => {
    const debrief = { minutes: 30, attendees: [], within: { kind: "hours", hours: 2 } };
    const lunch = { from: "09:00", to: "12:00", minutes: 45 };
    const found = first({
      debrief,
      lunch,
      panelSoFar: [{ roundId: "round_a", seatId: "seat_1", interviewerId: "interviewer_2" }],
    });
    const empty = none({
      days: { most: 1 },
      rounds: three.map((each) => ({ ...each, minutes: 240 })),
      interviewers: interviewersOf("1", "2", "3"),
      breakMinutes: { least: 15, most: 30 },
      order: { sequence: ["round_a", "round_b", "round_c"] },
    });
    const reasons = [
      ...found.because,
      ...empty.because,
      ...empty.counterfactuals.map(({ because }) => because),
    ];
    expect(found.because.map(({ code }) => code)).toContain("scheduling/panel-changed");
    for (const each of reasons)
      for (const language of ["sv", "en"] as const)
        expect(explain(each, language, reasonTexts)).not.toMatch(/[{}$]|undefined/);
  });
});

describe("many rounds and people", () => {
  it("plans eight rounds for twenty-five people within its steps", () => {
    const ids = Array.from({ length: 25 }, (_, index) => `interviewer_${10 + index}`);
    const rounds = Array.from({ length: 8 }, (_, index) =>
      round(
        [
          seat("seat_1", ids.slice(3 * index, 3 * index + 4)),
          seat("seat_2", ids.slice(2 * index, 2 * index + 9)),
        ],
        {
          id: `round_${index}`,
          lobbyMinutes: 10,
        },
      ),
    );
    const planned = plan({
      rounds,
      interviewers: ids.map((id) =>
        person(id, "Europe/Stockholm", weekdays("08:00", "18:00"), { limits: { perDay: 1 } }),
      ),
      candidate: person("candidate_1", "Europe/Stockholm", weekdays("08:00", "18:00")),
      window: { start: "2027-03-15T00:00:00Z", end: "2027-03-25T00:00:00Z" },
      days: { most: 2 },
      lunch: { from: "11:30", to: "13:30", minutes: 45 },
    });
    expect(planned).toMatchObject({ status: "found", complete: true });
    // Seven pauses of five minutes each: a step of an hour less the lobby, and 50 minutes around 45 of lunch.
    const best = planned.status === "found" ? planned.itineraries[0]?.place : undefined;
    expect(best).toMatchObject({ days: 1, idleMinutes: 35 });
  });

  it("finds the days that hold every round although fewer days can't be ruled out within the steps", () => {
    // A day holds five rounds around lunch, so twelve take three days; that two are too few takes long to prove.
    const ids = Array.from({ length: 4 }, (_, index) => String(index + 1));
    const planned = plan(
      {
        rounds: Array.from({ length: 12 }, (_, index) =>
          loopRound(`${index}`, ids.map((id) => `interviewer_${id}`), { minutes: 60, lobbyMinutes: 10 }),
        ),
        interviewers: interviewersOf(...ids),
        window: { start: "2027-03-15T00:00:00Z", end: "2027-03-20T00:00:00Z" },
        days: { most: 3 },
        lunch: { from: "11:30", to: "13:30", minutes: 45 },
        breakMinutes: { least: 10 },
      },
      { maximumSteps: 20_000 },
    );
    expect(planned).toMatchObject({ status: "found", complete: false });
    expect(planned.steps).toBeLessThanOrEqual(20_000);
    const best = planned.status === "found" ? planned.itineraries[0]?.place : undefined;
    expect(best).toMatchObject({ days: 3 });
  });
});
