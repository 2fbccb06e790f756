import { type Booking, explain, parseBooking, SamtalError, toId } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import {
  parseInstant,
  parseTimeZone,
  type ZoneDrift,
  zonedAt,
  zoneDrift,
  type ZoneRules,
} from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { vancouverBefore } from "../../testdata/vancouverBefore.ts";
import { callMeeting } from "../icalendar/itip/callMeeting.ts";
import { updateMeeting } from "../icalendar/itip/updateMeeting.ts";
import { reasonTexts } from "../reasonTexts.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { parseCalendarUpdate } from "./calendarUpdate.ts";
import type { DriftedBooking } from "./driftedBooking.ts";
import { type DriftRepair, repairDrift, type RepairDriftOptions } from "./repairDrift.ts";

type Json = Record<string, unknown>;

// British Columbia keeps UTC-7 from March 2026 on; the data of 2025c still turned the clock back to UTC-8.
const vancouver = parseTimeZone("America/Vancouver");
const options: RepairDriftOptions = { zoneRules: tzdataRules };
const candidateId = toId("candidate", "1");
const promised = (id: string, start: string, end: string, more: Json = {}): Booking =>
  buildBooking({
    id: toId("booking", id),
    lobbyOpensAt: parseInstant(start),
    start: zonedAt(parseInstant(start), vancouver, vancouverBefore),
    end: zonedAt(parseInstant(end), vancouver, vancouverBefore),
    seats: [{ seatId: toId("seat", "a"), interviewerId: toId("interviewer", "1") }],
    ...more,
  });
const december = promised("1", "2026-12-01T20:00:00Z", "2026-12-01T21:00:00Z");
const driftOf = (bookings: readonly Booking[], rulesB: ZoneRules = tzdataRules): readonly ZoneDrift[] =>
  zoneDrift(
    bookings.map(({ id, start, end }) => ({
      id,
      zone: start.zone,
      start: start.instant,
      end: end.instant,
      local: start.local,
    })),
    vancouverBefore,
    rulesB,
  );
const repaired = (
  bookings: readonly DriftedBooking[],
  more: Partial<RepairDriftOptions> = {},
): DriftRepair[] =>
  repairDrift(bookings, driftOf(bookings.map(({ booking }) => booking)), { ...options, ...more });

// Everyone of the interview on Tuesday 1 December 2026; the panel is in Stockholm, where 19:00Z is 20:00.
const asked = (interviewer: Json = {}, candidate: Json = {}): SlotRequest =>
  slotRequest({
    round: round([seat("seat_a", ["interviewer_1", "interviewer_2"])]),
    candidate: person("candidate_1", "America/Vancouver", weekdays("08:00", "18:00"), candidate),
    interviewers: [
      person("interviewer_1", "Europe/Stockholm", weekdays("08:00", "23:00"), interviewer),
      person("interviewer_2", "Europe/Stockholm", weekdays("08:00", "23:00")),
    ],
    window: { start: "2026-12-01T00:00:00Z", end: "2026-12-02T00:00:00Z" },
    now: "2026-11-30T00:00:00Z",
  });
const busy = (from: string, to: string): Json => ({
  busy: [{ interval: { start: `2026-12-01T${from}:00Z`, end: `2026-12-01T${to}:00Z` }, kind: "busy" }],
});

describe("12:00 in Vancouver on 1 December 2026", () => {
  it("stays 12:00, an hour earlier for everybody else", () => {
    const [repair] = repaired([{ booking: december, candidateId, sequence: 2 }], {
      versions: { interviewer_1: 5 },
    });
    if (repair?.status !== "moves") throw new Error(repair?.status);
    const times = {
      lobbyOpensAt: "2026-12-01T19:00:00Z",
      start: {
        instant: "2026-12-01T19:00:00Z",
        zone: vancouver,
        local: "2026-12-01T12:00:00",
        offset: "-07:00",
        zoneData: "2026f",
      },
      end: {
        instant: "2026-12-01T20:00:00Z",
        zone: vancouver,
        local: "2026-12-01T13:00:00",
        offset: "-07:00",
        zoneData: "2026f",
      },
    };
    expect(repair.booking).toEqual({ ...december, ...times });
    expect(parseBooking(repair.booking)).toEqual(repair.booking);
    const { start, end } = times;
    expect(repair.update).toEqual({ bookingId: "booking_1", uid: "booking_1", start, end, sequence: 3 });
    expect(parseCalendarUpdate(repair.update)).toEqual(repair.update);
    const people = [
      ["candidate_1", 0],
      ["interviewer_1", 5],
    ] as const;
    const claims = (from: string, to: string) =>
      people.map(([resourceId, expectedVersion]) => ({
        resourceId,
        interval: { start: `2026-12-01T${from}:00Z`, end: `2026-12-01T${to}:00Z` },
        expectedVersion,
      }));
    expect(repair.releases).toEqual(claims("20:00", "21:00"));
    expect(repair.claims).toEqual(claims("19:00", "20:00"));
    const [said] = repair.because;
    expect(said && explain(said, "sv", reasonTexts)).toBe(
      "Den utlovade tiden 2026-12-01T12:00:00 (America/Vancouver) behålls. Därför flyttas mötet från 2026-12-01T20:00:00Z till 2026-12-01T19:00:00Z (tidszonsdata 2026f i stället för 2025c).",
    );
  });

  it("becomes 13:00 where the instant is kept: nobody's time is claimed anew, but calendars are told", () => {
    const [repair] = repaired([{ booking: december, candidateId, uid: "abc@example" }], {
      policy: "keep-instant",
    });
    expect(repair).toMatchObject({
      status: "moves",
      releases: [],
      claims: [],
      booking: { start: { instant: "2026-12-01T20:00:00Z", local: "2026-12-01T13:00:00" } },
      update: { uid: "abc@example", sequence: 1, start: { local: "2026-12-01T13:00:00" } },
    });
    expect(repair && explain(repair.because[0] as never, "en", reasonTexts)).toContain(
      "shows 2026-12-01T13:00:00 instead of 2026-12-01T12:00:00",
    );
  });

  it("moves its lobby along, and stays as long as it was", () => {
    const lobby = { lobbyOpensAt: parseInstant("2026-12-01T19:50:00Z") };
    const [repair] = repaired([{ booking: { ...december, ...lobby }, candidateId }]);
    expect(repair?.status === "moves" && repair.claims[0]?.interval).toEqual({
      start: "2026-12-01T18:50:00Z",
      end: "2026-12-01T20:00:00Z",
    });
  });

  it("is repaired once: the second run, with the old drift or anew, changes nothing", () => {
    for (const policy of ["keep-wall-clock", "keep-instant"] as const) {
      const [first] = repaired([{ booking: december, candidateId }], { policy });
      if (first?.status !== "moves") throw new Error(first?.status);
      const again = [{ booking: first.booking, candidateId }];
      const [second] = repairDrift(again, driftOf([december]), { ...options, policy });
      expect(second).toMatchObject({ status: "stands", bookingId: "booking_1" });
      // Whatever the policy is then: what stands is not touched.
      expect(repairDrift(again, driftOf([december]), options)).toMatchObject([{ status: "stands" }]);
    }
  });

  it("is all that drifts: an interview in July does not", () =>
    expect(
      repaired([{ booking: promised("2", "2026-07-01T20:00:00Z", "2026-07-01T21:00:00Z"), candidateId }]),
    ).toEqual([]));
});

describe("an interview during which the rules part", () => {
  it("keeps its start and its length, and shows its end on the new clock", () => {
    // 01:00 to 03:00 and on 1 November 2026: at 09:00Z the old clock went back from 02:00 to 01:00.
    const night = promised("3", "2026-11-01T08:00:00Z", "2026-11-01T10:00:00Z");
    expect(night.end.local).toBe("2026-11-01T02:00:00");
    const [repair] = repaired([{ booking: night, candidateId }]);
    expect(repair).toMatchObject({
      status: "moves",
      releases: [],
      claims: [],
      booking: {
        start: { instant: "2026-11-01T08:00:00Z", local: "2026-11-01T01:00:00" },
        end: { instant: "2026-11-01T10:00:00Z", local: "2026-11-01T03:00:00" },
      },
    });
  });
});

describe("a promised time that the new clock skips", () => {
  it("is left to people, with the nearest time", () => {
    // The other way round: made by today's rules, under which 02:30 on 14 March 2027 exists; by the old it does not.
    const at = (instant: string) => zonedAt(parseInstant(instant), vancouver, tzdataRules);
    const skipped = {
      ...december,
      lobbyOpensAt: parseInstant("2027-03-14T09:30:00Z"),
      start: at("2027-03-14T09:30:00Z"),
      end: at("2027-03-14T10:15:00Z"),
    };
    expect(skipped.start.local).toBe("2027-03-14T02:30:00");
    const { id, start, end } = skipped;
    const drift = zoneDrift(
      [{ id, zone: vancouver, start: start.instant, end: end.instant, local: start.local }],
      tzdataRules,
      vancouverBefore,
    );
    const [repair] = repairDrift([{ booking: skipped, candidateId }], drift, { zoneRules: vancouverBefore });
    expect(repair).toMatchObject({
      status: "needs-person",
      conflicts: [],
      proposed: { start: { local: "2027-03-14T03:30:00" } },
    });
    expect(repair?.because[0]?.code).toBe("scheduling/promised-clock-skipped");
  });
});

describe("people at the new time", () => {
  const one = (request: SlotRequest, policy?: RepairDriftOptions["policy"]): DriftRepair | undefined =>
    repaired([{ booking: december, candidateId, request }], policy === undefined ? {} : { policy })[0];

  it("may all come", () => expect(one(asked(busy("20:00", "21:00")))?.status).toBe("moves"));

  it("are left to decide where somebody is busy, and nothing is written", () => {
    const repair = one(asked(busy("19:30", "19:45")));
    expect(repair).toMatchObject({
      status: "needs-person",
      conflicts: [{ personId: "interviewer_1", layer: "busy" }],
      proposed: { start: { instant: "2026-12-01T19:00:00Z" } },
    });
    expect(repair).not.toHaveProperty("claims");
    const told = repair?.because.at(-1);
    expect(told && explain(told, "sv", reasonTexts)).toBe("interviewer_1 kan inte den nya tiden: upptagen.");
  });

  it("are those who are booked: the rest of the pool is not asked", () => {
    const request = asked();
    const interviewers = request.interviewers.map((each) =>
      each.personId === "interviewer_2" ? { ...each, ...busy("19:00", "20:00") } : each,
    ) as SlotRequest["interviewers"];
    expect(one({ ...request, interviewers })?.status).toBe("moves");
  });

  it("include the candidate, whose own clock may make the kept instant unfit", () => {
    const until = { workingHours: weekdays("08:00", "13:30") };
    expect(one(asked({}, until))?.status).toBe("moves");
    // Kept at 20:00Z it is 13:00 to 14:00 in Vancouver.
    expect(one(asked({}, until), "keep-instant")).toMatchObject({
      status: "needs-person",
      conflicts: [{ personId: "candidate_1", layer: "outside-hours" }],
    });
  });

  it("are not asked for notice again: nobody is invited to a new interview", () => {
    const notice = { notice: { kind: "elapsed", duration: "PT72H" }, horizonDays: 0 };
    expect(one(asked(notice))?.status).toBe("moves");
  });

  it("may have two interviews that follow each other: both move", () => {
    const next = promised("2", "2026-12-01T21:00:00Z", "2026-12-01T22:00:00Z");
    // Both stand in the calendar at their old times: 20:00Z is the first's old and the second's new time.
    const request = asked({
      busy: [...(busy("20:00", "21:00")["busy"] as Json[]), ...(busy("21:00", "22:00")["busy"] as Json[])],
    });
    const both = [december, next].map((booking) => ({ booking, candidateId, request }));
    expect(repaired(both).map(({ status }) => status)).toEqual(["moves", "moves"]);
    expect(repaired(both.toReversed())).toEqual(repaired(both));
  });

  it("keep the second where the first can't move, since it would meet it", () => {
    const next = promised("2", "2026-12-01T21:00:00Z", "2026-12-01T22:00:00Z");
    const first = { booking: december, candidateId, request: asked(busy("19:00", "19:15")) };
    const found = repaired([first, { booking: next, candidateId }]);
    expect(found).toMatchObject([
      { bookingId: "booking_1", status: "needs-person" },
      {
        bookingId: "booking_2",
        status: "needs-person",
        conflicts: [
          { personId: "candidate_1", layer: "other-booking" },
          { personId: "interviewer_1", layer: "other-booking" },
        ],
      },
    ]);
  });

  it("may sit in an interview of another zone, which does not drift but stands in the way", () => {
    const at = (instant: string) =>
      zonedAt(parseInstant(instant), parseTimeZone("Europe/Stockholm"), vancouverBefore);
    const stockholm = {
      ...december,
      id: toId("booking", "9"),
      lobbyOpensAt: parseInstant("2026-12-01T18:30:00Z"),
      start: at("2026-12-01T18:30:00Z"),
      end: at("2026-12-01T19:15:00Z"),
    };
    const found = repaired([
      { booking: december, candidateId },
      { booking: stockholm, candidateId: toId("candidate", "2") },
    ]);
    expect(found).toMatchObject([
      {
        bookingId: "booking_1",
        status: "needs-person",
        conflicts: [{ personId: "interviewer_1", layer: "other-booking" }],
      },
    ]);
  });
});

describe("calendars", () => {
  it("get the organizer's REQUEST with the next SEQUENCE, once", () => {
    const [repair] = repaired([{ booking: december, candidateId }]);
    if (repair?.status !== "moves") throw new Error(repair?.status);
    const { start, end, id: uid } = december;
    const organizer = { name: "Rekrytering", email: "jobb@example.com" };
    const { meeting } = callMeeting(
      { uid, language: "sv", status: "confirmed", summary: "Intervju", start, end, organizer },
      [{ id: "candidate_1", name: "Nils", email: "nils@example.com", kind: "person", role: "required" }],
      parseInstant("2026-11-01T08:00:00Z"),
    );
    const send = { now: parseInstant("2026-11-20T08:00:00Z"), zoneRules: tzdataRules };
    const told = updateMeeting(meeting, repair.update, send);
    expect(told).toMatchObject({ status: "applied", meeting: { sequence: 1, start: repair.booking.start } });
    expect(told.messages).toMatchObject([
      { to: ["candidate_1"], message: { method: "REQUEST", sequence: 1 } },
    ]);
    expect(updateMeeting(told.meeting, repair.update, send)).toMatchObject({
      status: "unchanged",
      messages: [],
    });
    const other = updateMeeting(meeting, { ...repair.update, uid: "other" }, send);
    expect(other).toMatchObject({ status: "wrong-uid", messages: [] });
  });
});

describe("lists that don't fit together", () => {
  const pathOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (SamtalError.isInstance(error)) return `${error.code} ${error.path.join(".")}`;
    }
    return "";
  };
  const entry = { booking: december, candidateId };

  it("are refused", () => {
    const drift = driftOf([december]);
    expect(pathOf(() => repairDrift([], drift, options))).toBe("scheduling/unknown-booking drift.0.id");
    expect(pathOf(() => repairDrift([entry, entry], drift, options))).toBe(
      "core/duplicate-id bookings.1.booking.id",
    );
    expect(pathOf(() => repairDrift([entry], [...drift, ...drift], options))).toBe(
      "core/duplicate-id drift.1.id",
    );
    const another = { ...entry, candidateId: toId("candidate", "2"), request: asked() };
    expect(pathOf(() => repairDrift([another], drift, options))).toBe(
      "scheduling/candidate-differs bookings.0.request.candidate.personId",
    );
  });

  it("may be empty", () => expect(repairDrift([], [], options)).toEqual([]));
});
