import { explain, SamtalError, toId } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { bookingOf, withOwnTime } from "../../testdata/bookings.ts";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { validateSlot } from "../slots/validateSlot.ts";
import { book } from "./book.ts";
import { parseMoveDisruption } from "./moveDisruption.ts";
import { validateMove } from "./validateMove.ts";
import { reschedule, type RescheduleOptions, type Rescheduling } from "./reschedule.ts";

type Json = Record<string, unknown>;

// Monday 15 and Tuesday 16 March 2027; Stockholm is UTC+1. 45 minutes, the lobby open ten minutes before.
const stockholm = "Europe/Stockholm";
const busy = (from: string, to: string, more: Json = {}): Json => ({
  interval: { start: `2027-03-${from}:00Z`, end: `2027-03-${to}:00Z` },
  kind: "busy",
  ...more,
});
const chair = [seat("seat_a", ["interviewer_1", "interviewer_2"], { kind: "chair" })];
const asked = (more: Json = {}, seats: readonly Json[] = chair): SlotRequest =>
  slotRequest({
    round: round(seats, { lobbyMinutes: 10 }),
    candidate: person("candidate_1", stockholm, weekdays("09:00", "12:00")),
    interviewers: [1, 2, 3].map((number) =>
      person(`interviewer_${number}`, stockholm, weekdays("09:00", "12:00")),
    ),
    window: { start: "2027-03-15T00:00:00Z", end: "2027-03-17T00:00:00Z" },
    grid: { minutes: 30, zone: stockholm },
    ...more,
  });
const options: RescheduleOptions = { zoneRules: tzdataRules };
const booked = (request: SlotRequest, position = 0) => {
  const booking = bookingOf(request, position);
  if (booking === undefined) throw new Error("no slot");
  return booking;
};
/** Books a slot of the first request and looks for other times in the second, in which the booking stands. */
const moved = (
  before: SlotRequest,
  now: SlotRequest = before,
  position = 2,
  more: Partial<RescheduleOptions> = {},
) => {
  const booking = booked(before, position);
  const request = withOwnTime(now, booking, { shape: "claim", list: "busy" });
  return { booking, request, outcome: reschedule(booking, request, { ...options, ...more }) };
};
const startsOf = (outcome: Rescheduling): string[] =>
  outcome.status === "found" ? outcome.moves.map(({ slot }) => slot.start.slice(8, 16)) : [];
const firstOf = (outcome: Rescheduling) => {
  if (outcome.status === "none") throw new Error("none");
  const [first] = outcome.moves;
  if (!first) throw new Error("none");
  return first;
};

describe("moves of a booking on Monday at 10:00", () => {
  it("come nearest first on the same day, then on the other", () => {
    // 09:00 to 11:15 is the last start: in UTC 08:00, 08:30, (09:00), 09:30, 10:00.
    const { outcome } = moved(asked());
    expect(startsOf(outcome)).toEqual([
      "15T08:30",
      "15T09:30",
      "15T08:00",
      "15T10:00",
      "16T08:00",
      "16T08:30",
      "16T09:00",
      "16T09:30",
      "16T10:00",
    ]);
    expect(outcome).toMatchObject({ status: "found", total: 9, samePanel: 9, zoneData: "2026f" });
  });

  it("put the same people on another day before others on the same", () => {
    // interviewer_1 is booked and has the rest of Monday taken, 08:50Z to 09:45Z being the booking itself.
    const full = [busy("15T07:00", "15T08:45"), busy("15T09:45", "15T12:00")];
    const now = asked({
      interviewers: [
        person("interviewer_1", stockholm, weekdays("09:00", "12:00"), { busy: full }),
        person("interviewer_2", stockholm, weekdays("09:00", "12:00")),
      ],
    });
    const { outcome } = moved(asked(), now);
    expect(startsOf(outcome).slice(0, 5)).toEqual([
      "16T08:00",
      "16T08:30",
      "16T09:00",
      "16T09:30",
      "16T10:00",
    ]);
    const other = outcome.status === "found" ? outcome.moves[5] : undefined;
    expect(other?.disruption).toEqual({
      joining: ["interviewer_2"],
      leaving: ["interviewer_1"],
      sameDay: true,
      minutesMoved: -30,
      peopleTold: 3,
      shortNotice: false,
    });
    expect(other && parseMoveDisruption(other.disruption)).toEqual(other?.disruption);
    expect(outcome).toMatchObject({ total: 9, samePanel: 5 });
  });

  it("give up the old time and take the new one, for everyone in the booking", () => {
    const { booking, outcome } = moved(asked(), asked(), 2, { versions: { interviewer_1: 4 } });
    const { releases, claims, slot } = firstOf(outcome);
    const people = [
      ["candidate_1", 0],
      ["interviewer_1", 4],
    ] as const;
    const old = { start: booking.lobbyOpensAt, end: booking.end.instant };
    const next = { start: "2027-03-15T08:20:00Z", end: "2027-03-15T09:15:00Z" };
    expect(releases).toEqual(
      people.map(([resourceId, expectedVersion]) => ({ resourceId, interval: old, expectedVersion })),
    );
    expect(claims).toEqual(
      people.map(([resourceId, expectedVersion]) => ({ resourceId, interval: next, expectedVersion })),
    );
    expect(slot.lobbyOpensAt).toBe(next.start);
  });

  it("are slots that still stand, and become the same booking at another time", () => {
    const { booking, request, outcome } = moved(asked());
    const { slot } = firstOf(outcome);
    expect(slot.place).toBeUndefined();
    // In calendars that hold the booking it meets the booking itself.
    expect(validateSlot(slot, request, options).status).toBe("refused");
    expect(validateMove(slot, booking, request, options).status).toBe("valid");
    const meanwhile = asked({
      candidate: person("candidate_1", stockholm, weekdays("09:00", "12:00"), {
        busy: [busy("15T08:30", "15T08:31")],
      }),
    });
    expect(validateMove(slot, booking, meanwhile, options)).toMatchObject({
      status: "refused",
      because: [{ code: "scheduling/candidate-barred", params: { layer: "busy" } }],
    });
    const again = book({
      slot,
      interviewId: booking.interviewId,
      candidateZone: booking.start.zone,
      zoneRules: tzdataRules,
    });
    expect(again.status === "booked" && again.booking.id).toBe(booking.id);
  });

  it("are as many as the request wants, and counted all the same", () => {
    const { outcome } = moved(asked({ maximumSlots: 2 }), asked({ maximumSlots: 2 }), 1);
    expect(startsOf(outcome)).toHaveLength(2);
    expect(outcome).toMatchObject({ total: 9 });
  });

  it("say in both languages why each stands where it does", () => {
    const { outcome } = moved(asked());
    const { because } = firstOf(outcome);
    expect(because.map((each) => explain(each, "sv", reasonTexts))).toEqual([
      "Nummer 1 av 9.",
      "Alla som är bokade kan vara med.",
      "Datumet är detsamma för kandidaten.",
      "Mötet börjar 30 minuter tidigare än bokat.",
      "2 personer behöver få veta det.",
    ]);
    expect(because.map((each) => explain(each, "en", reasonTexts)).at(-1)).toBe("2 people have to be told.");
  });
});

describe("the booking's own time", () => {
  it("counts towards nobody's limits", () => {
    const limited = asked(
      {
        interviewers: [
          person("interviewer_1", stockholm, weekdays("09:00", "12:00"), { limits: { perDay: 1 } }),
        ],
      },
      [seat("seat_a", ["interviewer_1"])],
    );
    const booking = booked(limited, 2);
    const request = withOwnTime(limited, booking, { shape: "claim", list: "interviews" });
    expect(startsOf(reschedule(booking, request, options))).toHaveLength(9);
  });

  it("is one of two meetings alike: the other still stands in the way", () => {
    // Whoever has a second meeting at that very time, with buffers of its own, can't come half an hour later.
    const twin = busy("15T08:50", "15T09:45", { buffers: { beforeMinutes: 0, afterMinutes: 30 } });
    const now = (own: readonly Json[]) =>
      asked(
        { interviewers: [person("interviewer_1", stockholm, weekdays("09:00", "12:00"), { busy: own })] },
        [seat("seat_a", ["interviewer_1"])],
      );
    const booking = booked(now([]), 2);
    const mine = busy("15T08:50", "15T09:45");
    for (const own of [
      [mine, twin],
      [twin, mine],
    ]) {
      const found = startsOf(reschedule(booking, now(own), options)).filter((start) =>
        start.startsWith("15"),
      );
      // 08:00Z ends at 08:45Z, before 08:50Z; 10:00Z opens at 09:50Z, inside the other's 30 minutes.
      expect(found).toEqual(["15T08:00"]);
    }
  });

  it("is no leave: time out of office stays", () => {
    const away = busy("15T08:50", "15T09:45", { kind: "out-of-office" });
    const now = asked(
      { interviewers: [person("interviewer_1", stockholm, weekdays("09:00", "12:00"), { busy: [away] })] },
      [seat("seat_a", ["interviewer_1"])],
    );
    const booking = booked(asked({}, [seat("seat_a", ["interviewer_1"])]), 2);
    expect(startsOf(reschedule(booking, now, options)).filter((start) => start.startsWith("15"))).toEqual([
      "15T08:00",
      "15T10:00",
    ]);
  });
});

describe("the panel", () => {
  it("keeps an alternate who is booked, though one of the pool is free then", () => {
    const seats = [seat("seat_a", ["interviewer_1"], { alternates: ["interviewer_2"] })];
    const away = asked(
      {
        interviewers: [
          person("interviewer_1", stockholm, weekdays("09:00", "12:00"), {
            busy: [busy("15T08:00", "15T12:00")],
          }),
          person("interviewer_2", stockholm, weekdays("09:00", "12:00")),
        ],
      },
      seats,
    );
    const booking = booked(away);
    expect(booking.seats[0]?.interviewerId).toBe("interviewer_2");
    const request = withOwnTime(asked({}, seats), booking, { shape: "event", list: "busy" });
    const first = firstOf(reschedule(booking, request, options));
    expect(first.slot.seats).toEqual(booking.seats);
    expect(first.slot.because.map(({ code }) => code)).toContain("scheduling/alternate-seated");
    expect(first.slot.because.map(({ code }) => code)).toContain("scheduling/alternates-used");
  });

  it("asks nobody new for a seat that may stay empty", () => {
    const trainee = [...chair, seat("seat_b", ["interviewer_3"], { kind: "trainee" })];
    const { booking, outcome } = moved(asked(), asked({}, trainee));
    expect(booking.seats).toHaveLength(1);
    expect(firstOf(outcome).slot).toMatchObject({ seats: booking.seats, openSeatIds: ["seat_b"] });
    expect(firstOf(outcome).disruption.joining).toEqual([]);
    const said = firstOf(outcome).slot.because.find(({ params }) => params["seatId"] === "seat_b");
    expect(said && explain(said, "en", reasonTexts)).toBe(
      "Nobody new is asked for seat_b, which is optional.",
    );
  });

  it("keeps its interpreter, who is claimed and released as well", () => {
    const interpreter = (id: string) => ({
      ...person(id, stockholm, weekdays("09:00", "12:00")),
      languages: ["swl"],
    });
    const more = {
      accommodations: [
        {
          schemaVersion: 1,
          id: "accommodation_1",
          candidateId: "candidate_1",
          needs: [{ kind: "interpreter", language: "swl" }],
        },
      ],
    };
    const two = {
      ...more,
      support: { interpreters: [interpreter("interpreter_1"), interpreter("interpreter_2")], captioners: [] },
    };
    const onlySecond = { ...more, support: { interpreters: [interpreter("interpreter_2")], captioners: [] } };
    const { outcome } = moved(asked(onlySecond), asked(two));
    const { slot, claims, releases, disruption } = firstOf(outcome);
    expect(slot.support).toEqual([{ kind: "interpreter", personId: "interpreter_2" }]);
    for (const list of [claims, releases])
      expect(list.map(({ resourceId }) => resourceId)).toEqual([
        "candidate_1",
        "interpreter_2",
        "interviewer_1",
      ]);
    expect(disruption).toMatchObject({ joining: [], leaving: [], peopleTold: 3 });
  });
});

describe("notice", () => {
  const late = { now: "2027-03-15T06:00:00Z" };

  it("marks times that are nearer than the notice for changes", () => {
    const { outcome } = moved(asked(late), asked(late));
    // A day before the lobby: 16 March 07:50Z would be told too late on 15 March after 07:50Z, not at 06:00Z.
    const short =
      outcome.status === "found" ? outcome.moves.filter(({ disruption }) => disruption.shortNotice) : [];
    expect(short.map(({ slot }) => slot.start.slice(8, 10))).toEqual(["15", "15", "15", "15"]);
    expect(outcome.status === "found" && short[0]?.because.map(({ code }) => code)).toContain(
      "scheduling/move-short-notice",
    );
  });

  it("says what giving up the booked time costs, when it says whose wish it is", () => {
    const ours = moved(asked(late), asked(late), 2, { by: "recruiter" });
    expect(ours.outcome.cost).toMatchObject({ status: "inside", minutesShort: 1270 });
    const theirs = moved(asked(late), asked(late), 2, { by: "candidate" });
    expect(theirs.outcome.cost?.owed).toEqual([]);
    expect(moved(asked(late)).outcome.cost).toBeUndefined();
  });
});

describe("a date", () => {
  it("is the candidate's own: half an hour later can be tomorrow", () => {
    // Kolkata is UTC+5:30: 18:00Z is 23:30 there, 18:30Z the next day.
    const night = weekdays("00:00", "24:00");
    const kolkata = asked(
      {
        candidate: person("candidate_1", "Asia/Kolkata", night),
        interviewers: [person("interviewer_1", stockholm, night)],
        window: { start: "2027-03-15T17:30:00Z", end: "2027-03-15T19:30:00Z" },
        grid: { minutes: 30, zone: "Etc/UTC" },
      },
      [seat("seat_a", ["interviewer_1"])],
    );
    const { booking, outcome } = moved(kolkata, kolkata, 1);
    expect(booking.start.local).toBe("2027-03-15T23:30:00");
    expect(
      outcome.status === "found" &&
        outcome.moves.map(({ disruption: { minutesMoved, sameDay } }) => [minutesMoved, sameDay]),
    ).toEqual([
      [-30, true],
      [30, false],
    ]);
  });

  it("may lie beyond a clock change: the distance is time that passes", () => {
    // Saturday and Sunday 27 and 28 March 2027; Stockholm's clock skips 02:00 to 03:00 on Sunday.
    const weekend = { weekly: [{ weekdays: [6, 7], from: "12:00", to: "12:45" }], exceptions: [] };
    const spring = asked(
      {
        candidate: person("candidate_1", stockholm, weekend),
        interviewers: [person("interviewer_1", stockholm, weekend)],
        window: { start: "2027-03-27T00:00:00Z", end: "2027-03-29T00:00:00Z" },
      },
      [seat("seat_a", ["interviewer_1"])],
    );
    const { outcome } = moved(spring, spring, 0);
    expect(firstOf(outcome).disruption).toMatchObject({ minutesMoved: 23 * 60, sameDay: false });
  });
});

describe("no other time", () => {
  const one = asked({ window: { start: "2027-03-15T08:00:00Z", end: "2027-03-15T08:45:00Z" } });

  it("is said when the booked time alone would pass", () => {
    const { outcome } = moved(one, one, 0);
    expect(outcome).toMatchObject({ status: "none", counterfactuals: [] });
    if (outcome.status !== "none") throw new Error(outcome.status);
    expect(outcome.because[0]).toEqual({
      code: "scheduling/only-the-booked-time",
      params: { local: "2027-03-15T09:00:00", zone: stockholm },
    });
    expect(explain(outcome.because[0] as never, "sv", reasonTexts)).toContain("2027-03-15T09:00:00");
  });

  it("comes with its reasons and with changes that give other times than the booked one", () => {
    // The candidate has got meetings all morning: without them there were ten starts, one of which is booked.
    const now = asked({
      candidate: person("candidate_1", stockholm, weekdays("09:00", "12:00"), {
        busy: [busy("15T07:00", "15T12:00"), busy("16T07:00", "16T12:00")],
      }),
    });
    const { outcome } = moved(asked(), now);
    if (outcome.status !== "none") throw new Error(outcome.status);
    expect(outcome.because[0]).toEqual({
      code: "scheduling/emptied-by",
      params: { layer: "candidate-calendar" },
    });
    const booking = booked(asked(), 2);
    for (const { first, total, because } of outcome.counterfactuals) {
      expect(first).not.toBe(booking.start.instant);
      expect(because.params["count"]).toBe(total);
    }
  });

  it("is no reason to name a change that only gives the booked time back", () => {
    // The window holds 09:00Z alone, which is booked; a day's notice and the lobby allow 09:30Z at the earliest.
    const short = { start: "2027-03-15T09:00:00Z", end: "2027-03-15T09:45:00Z" };
    const booking = booked(asked({ window: short }), 0);
    const request = asked({ window: short, now: "2027-03-14T09:20:00Z", minimumNotice: "PT24H" });
    const outcome = reschedule(booking, request, options);
    if (outcome.status !== "none") throw new Error(outcome.status);
    expect(outcome.counterfactuals.map(({ kind }) => kind)).not.toContain("less-notice");
  });
});

describe("a request that does not fit the booking", () => {
  const codesOf = (run: () => unknown): string[] => {
    try {
      run();
      return [];
    } catch (error) {
      return SamtalError.isInstance(error)
        ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`)
        : ["?"];
    }
  };

  it("is refused when the round lacks a booked seat, or the zone data the booking's zone", () => {
    const booking = booked(asked(), 2);
    const [first] = booking.seats;
    const strange = { ...booking, seats: [{ ...first, seatId: toId("seat", "z") }] } as typeof booking;
    expect(codesOf(() => reschedule(strange, asked(), options))).toEqual([
      "scheduling/unknown-seat booking.seats.0.seatId",
    ]);
    const elsewhere = {
      ...booking,
      start: { ...booking.start, zone: "Mars/Base" as typeof booking.start.zone },
    };
    expect(codesOf(() => reschedule(elsewhere, asked(), options))).toEqual([
      "core/unknown-zone booking.start.zone",
    ]);
  });
});
