import { parseDuration } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookingOf, type OwnTime, withOwnTime } from "../../testdata/bookings.ts";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { findSlots } from "../slots/findSlots.ts";
import { parseSlotRequest, type SlotRequest } from "../slots/slotRequest.ts";
import { parseRebookNeed } from "./rebookNeed.ts";
import { rebook } from "./rebook.ts";
import { replaceDecliner } from "./replaceDecliner.ts";
import { reschedule } from "./reschedule.ts";

const options = { zoneRules: tzdataRules };
const zones = ["Europe/Stockholm", "Europe/London", "Asia/Kolkata"];
const minute = 60_000;
const at = (minutes: number): string =>
  `${new Date(Date.parse("2027-03-15T08:00:00Z") + minutes * minute).toISOString().slice(0, 19)}Z`;

const busy = fc
  .record({ from: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 6 }) })
  .map(({ from, length }) => ({
    interval: { start: at(from * 15), end: at((from + length) * 15) },
    kind: "busy",
  }));
const availability = (id: string) =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      busy: fc.array(busy, { maxLength: 3 }),
      interviews: fc.array(
        busy.map(({ interval }) => ({ interval })),
        { maxLength: 1 },
      ),
      perDay: fc.constantFrom(1, 2, 5),
    })
    .map(({ zone, perDay, ...more }) =>
      person(id, zone, weekdays("06:00", "21:00"), { ...more, limits: { perDay } }),
    );

/** One chair out of a pool, one seat for two, and a trainee's: five people over two days. */
const request: fc.Arbitrary<SlotRequest> = fc
  .record({
    lobbyMinutes: fc.constantFrom(0, 10),
    candidate: availability("candidate_1"),
    interviewers: fc.tuple(...[1, 2, 3, 4, 5].map((number) => availability(`interviewer_${number}`))),
    pools: fc.tuple(
      fc.constantFrom(["interviewer_1"], ["interviewer_1", "interviewer_2"]),
      fc.constantFrom(
        ["interviewer_2", "interviewer_3"],
        ["interviewer_2", "interviewer_3", "interviewer_4"],
      ),
    ),
    conflict: fc.constantFrom("interviewer_3", "interviewer_5", "interviewer_9"),
  })
  .map(({ lobbyMinutes, candidate, interviewers, pools: [chairs, others], conflict }) =>
    slotRequest({
      candidate,
      interviewers,
      round: round(
        [
          seat("seat_a", chairs, { kind: "chair", alternates: ["interviewer_4"] }),
          seat("seat_b", others, { count: 2 }),
          seat("seat_c", ["interviewer_5"], { kind: "trainee" }),
        ],
        { lobbyMinutes },
      ),
      conflictsOfInterest: [{ interviewerId: conflict, candidateId: "candidate_1" }],
      window: { start: "2027-03-15T08:00:00Z", end: "2027-03-16T12:00:00Z" },
      grid: { minutes: 30, zone: "Europe/Stockholm" },
    }),
  );
const own: fc.Arbitrary<OwnTime> = fc.record({
  shape: fc.constantFrom("claim", "event"),
  list: fc.constantFrom("busy", "interviews"),
});
const position = fc.integer({ min: 0, max: 60 });

const startsOf = (asked: SlotRequest): string[] => {
  const search = findSlots(asked, options);
  return search.status === "found" ? search.slots.map(({ start }) => start).sort() : [];
};
/** The same round with nobody in its pools but those who are booked. */
const withPanel = (
  asked: SlotRequest,
  seats: readonly { seatId: string; interviewerId: string }[],
): SlotRequest =>
  parseSlotRequest({
    ...asked,
    round: {
      ...asked.round,
      panel: {
        ...asked.round.panel,
        seats: asked.round.panel.seats.flatMap((given) => {
          const { alternates: _, optional: __, ...each } = given;
          const pool = seats
            .filter(({ seatId }) => seatId === each.id)
            .map(({ interviewerId }) => interviewerId);
          // Whoever sits there is needed, so that every seat is asked for as an ordinary one.
          return pool.length === 0
            ? []
            : [{ ...each, kind: "interviewer", optional: false, pool, count: pool.length }];
        }),
      },
    },
  });

describe("reschedule", () => {
  it("lists exactly the starts that there would be without the booking, the booked one aside", () => {
    fc.assert(
      fc.property(request, position, own, (asked, which, how) => {
        const booking = bookingOf(asked, which);
        fc.pre(booking !== undefined);
        const outcome = reschedule(booking, withOwnTime(asked, booking, how), options);
        const found =
          outcome.status === "found" ? outcome.moves.map(({ slot }) => slot.start as string).sort() : [];
        expect(found).toEqual(startsOf(asked).filter((start) => start !== booking.start.instant));
      }),
      { numRuns: 40 },
    );
  });

  it("never offers a time over a claim that stays, and changes exactly the claims that differ", () => {
    fc.assert(
      fc.property(request, position, own, (asked, which, how) => {
        const booking = bookingOf(asked, which);
        fc.pre(booking !== undefined);
        const outcome = reschedule(booking, withOwnTime(asked, booking, how), options);
        const before = ["candidate_1", ...booking.seats.map(({ interviewerId }) => interviewerId)];
        for (const { slot, releases, claims } of outcome.status === "found" ? outcome.moves : []) {
          const people = ["candidate_1", ...slot.seats.map(({ interviewerId }) => interviewerId)];
          for (const each of [asked.candidate, ...asked.interviewers].filter(({ personId }) =>
            people.includes(personId),
          ))
            for (const { interval } of [...each.busy, ...(each.interviews ?? [])])
              expect(interval.end <= slot.lobbyOpensAt || slot.end <= interval.start).toBe(true);
          const key = (id: string, start: string, end: string) => `${id} ${start} ${end}`;
          const keys = (list: typeof claims) =>
            list.map(({ resourceId, interval }) => key(resourceId, interval.start, interval.end));
          const old = before.map((id) => key(id, booking.lobbyOpensAt, booking.end.instant));
          const next = people.map((id) => key(id, slot.lobbyOpensAt, slot.end));
          expect(keys(releases)).toEqual(old.filter((each) => !next.includes(each)).sort());
          expect(keys(claims)).toEqual(next.filter((each) => !old.includes(each)).sort());
        }
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the panel at exactly the starts at which everyone booked is free, and puts those first", () => {
    fc.assert(
      fc.property(request, position, own, (asked, which, how) => {
        const booking = bookingOf(asked, which);
        fc.pre(booking !== undefined);
        const outcome = reschedule(booking, withOwnTime(asked, booking, how), options);
        const together = startsOf(withPanel(asked, booking.seats));
        const moves = outcome.status === "found" ? outcome.moves : [];
        const same = moves.filter(
          ({ disruption: { joining, leaving } }) => joining.length + leaving.length === 0,
        );
        expect(same.map(({ slot }) => slot.start as string).sort()).toEqual(
          together.filter((start) => start !== booking.start.instant),
        );
        expect(moves.slice(0, same.length)).toEqual(same);
        if (outcome.status === "found") expect(outcome.samePanel).toBe(same.length);
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the order of people, busy times, pools or booked seats", () => {
    fc.assert(
      fc.property(request, position, own, fc.integer(), (asked, which, how, turn) => {
        const booking = bookingOf(asked, which);
        fc.pre(booking !== undefined);
        const full = withOwnTime(asked, booking, how);
        const turned = <Item>(list: readonly Item[]): Item[] => {
          const by = Math.abs(turn) % Math.max(1, list.length);
          return [...list.slice(by), ...list.slice(0, by)].reverse();
        };
        const seats = turned(full.round.panel.seats).map((each) => ({ ...each, pool: turned(each.pool) }));
        const shuffled = {
          ...full,
          round: { ...full.round, panel: { ...full.round.panel, seats } },
          candidate: { ...full.candidate, busy: turned(full.candidate.busy) },
          interviewers: turned(full.interviewers).map((each) => ({ ...each, busy: turned(each.busy) })),
        };
        const turnedBooking = { ...booking, seats: turned(booking.seats) };
        expect(reschedule(turnedBooking, shuffled, options)).toEqual(reschedule(booking, full, options));
      }),
      { numRuns: 30 },
    );
  });
});

describe("rebook", () => {
  it("names the earliest start that passes under the notice that the candidate accepts", () => {
    fc.assert(
      fc.property(request, position, own, fc.integer({ min: 0, max: 300 }), (asked, which, how, minutes) => {
        const booking = bookingOf(asked, which);
        fc.pre(booking !== undefined);
        const now = {
          now: at(120) as SlotRequest["now"],
          minimumNotice: parseDuration("PT48H"),
          // Whatever the request prefers, the soonest comes first.
          ranking: { order: ["discomfort" as const] },
        };
        const candidateAccepts = parseDuration(`PT${minutes}M`);
        const need = parseRebookNeed({
          cause: "interrupted",
          candidateAccepts,
          fallbackPlan: [{ kind: "phone" }],
        });
        const outcome = rebook(booking, need, { ...withOwnTime(asked, booking, how), ...now }, options);
        const earliest = startsOf({ ...asked, ...now, minimumNotice: candidateAccepts }).find(
          (start) => start !== booking.start.instant,
        );
        expect(outcome.status === "found" ? outcome.moves[0].slot.start : undefined).toBe(earliest);
      }),
      { numRuns: 40 },
    );
  });
});

describe("replaceDecliner", () => {
  it("finds exactly those with whom the same seat, time and others pass, and moves nobody else", () => {
    fc.assert(
      fc.property(request, position, own, fc.nat(3), (asked, which, how, turn) => {
        const booking = bookingOf(asked, which);
        fc.pre(booking !== undefined);
        const place = turn % booking.seats.length;
        const { seatId, interviewerId: decliner } = booking.seats[place] as (typeof booking.seats)[number];
        const others = booking.seats.filter((_, index) => index !== place);
        const panelSeat = asked.round.panel.seats.find(({ id }) => id === seatId);
        const members = [...new Set([...(panelSeat?.pool ?? []), ...(panelSeat?.alternates ?? [])])];
        const equals = members
          .filter((id) => id !== decliner && !others.some(({ interviewerId }) => interviewerId === id))
          .filter((id) =>
            startsOf(withPanel(asked, [...others, { seatId, interviewerId: id }])).includes(
              booking.start.instant,
            ),
          );
        const outcome = replaceDecliner(booking, decliner, withOwnTime(asked, booking, how), options);
        const found = outcome.status === "found" ? outcome.replacements : [];
        expect(found.map(({ personId }) => personId as string).sort()).toEqual(equals.sort());
        for (const { personId, booking: next, releases, claims } of found) {
          expect(next).toEqual({
            ...booking,
            seats: booking.seats.map((each, index) =>
              index === place ? { seatId, interviewerId: personId } : each,
            ),
          });
          expect([releases, claims].map((list) => list.map(({ resourceId }) => resourceId))).toEqual([
            [decliner],
            [personId],
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
