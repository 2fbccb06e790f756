import { toId } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import { instantOf, localDateTimeOf, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discomfortOf } from "./discomfortOf.ts";
import { type FairHoursBooking, parseFairHoursBooking } from "./fairHoursBooking.ts";
import { fairHoursLedger } from "./fairHoursLedger.ts";
import { parseFairHoursLedger } from "./fairHoursLedgerDocument.ts";
import type { FairHoursPerson } from "./fairHoursPerson.ts";

const minute = 60_000;
const keys = ["a", "b", "c", "d"];
const timeZone = fc
  .constantFrom("Europe/Stockholm", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe")
  .map(parseTimeZone);
const zoned = (at: number) => ({
  instant: instantOf(at),
  zone: "Etc/UTC",
  local: localDateTimeOf(at),
  offset: "+00:00",
  zoneData: "2026f",
});
const bookings = fc
  .array(
    fc.record({
      candidate: fc.constantFrom("a", "b"),
      interviewers: fc.subarray(keys, { minLength: 1 }),
      // Seconds, so that minutes are fractions: sums must not depend on their order all the same.
      seconds: fc.integer({ min: 0, max: 320 * 86_400 }),
      minutes: fc.integer({ min: 1, max: 120 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ candidate, interviewers, seconds, minutes }, index): FairHoursBooking => {
      const at = Date.UTC(2027, 1, 1) + seconds * 1000;
      return parseFairHoursBooking({
        candidateId: `candidate_${candidate}`,
        booking: buildBooking({
          id: `booking_${index}`,
          seats: interviewers.map((key) => ({ seatId: `seat_${key}`, interviewerId: `interviewer_${key}` })),
          lobbyOpensAt: instantOf(at - 10 * minute),
          start: zoned(at),
          end: zoned(at + minutes * minute),
        }),
      });
    }),
  );
const people = fc.tuple(...[...keys, "x", "y"].map(() => timeZone)).map((zones) =>
  zones.map((zone, index): FairHoursPerson => {
    const personId =
      index < 4 ? toId("interviewer", keys[index] as string) : toId("candidate", keys[index - 4] as string);
    return { personId, timeZone: zone };
  }),
);
const options = { zoneRules: tzdataRules };
const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

describe("fairHoursLedger", () => {
  it("does not depend on the order of bookings or people, and parses", () => {
    fc.assert(
      fc.property(bookings, people, (all, everyone) => {
        const found = fairHoursLedger(all, everyone, options);
        expect(fairHoursLedger(all.toReversed(), everyone.toReversed(), options)).toEqual(found);
        expect(parseFairHoursLedger(found)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });

  it("adds up: people, sides and zones tell of the same hours", () => {
    fc.assert(
      fc.property(bookings, people, (all, everyone) => {
        const found = fairHoursLedger(all, everyone, options);
        const seated = sum(all.map(({ booking }) => booking.seats.length + 1));
        for (const part of [found.people, found.sides, found.zones]) {
          expect(sum(part.map(({ interviews }) => interviews))).toBe(seated);
          expect(sum(part.map(({ odd }) => odd))).toBe(sum(found.people.map(({ odd }) => odd)));
          expect(sum(part.map(({ minutes }) => minutes))).toBeCloseTo(
            sum(found.people.map(({ minutes }) => minutes)),
            6,
          );
          expect(Math.max(0, ...part.map(({ worst }) => worst))).toBe(
            Math.max(0, ...found.people.map(({ worst }) => worst)),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it("tells each person what discomfortOf tells of each interview", () => {
    fc.assert(
      fc.property(bookings, people, (all, everyone) => {
        const found = fairHoursLedger(all, everyone, options);
        for (const { personId, timeZone: zone, minutes, odd, worst } of found.people) {
          const theirs = all
            .filter(({ candidateId, booking }) =>
              [candidateId, ...booking.seats.map(({ interviewerId }) => interviewerId)].some(
                (id) => id === personId,
              ),
            )
            .map(({ booking }) =>
              discomfortOf({ start: booking.lobbyOpensAt, end: booking.end.instant, zone }, options),
            );
          expect(minutes).toBeCloseTo(sum(theirs.map((each) => each.minutes)), 6);
          expect(odd).toBe(theirs.filter((each) => each.odd).length);
          expect(worst).toBe(Math.max(0, ...theirs.map((each) => each.minutes)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("lists everybody of a side once, nobody before someone with fewer odd hours", () => {
    fc.assert(
      fc.property(bookings, people, (all, everyone) => {
        const found = fairHoursLedger(all, everyone, options);
        const odd = new Map(found.people.map((person) => [person.personId, person.odd]));
        for (const { nextForOddHour, people: count, carriedMost } of found.sides) {
          expect(new Set(nextForOddHour).size).toBe(count);
          const order = nextForOddHour.map((id) => odd.get(id) as number);
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          const most = found.people.filter(({ personId }) => carriedMost.includes(personId));
          for (const { minutes, side } of most)
            for (const other of found.people)
              if (other.side === side) expect(other.minutes).toBeLessThanOrEqual(minutes);
        }
      }),
      { numRuns: 50 },
    );
  });
});
