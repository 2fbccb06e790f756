import { toId } from "@samtal/core";
import { buildBooking } from "@samtal/core/testing";
import {
  epochMilliseconds,
  instantOf,
  parseTimeZone,
  wallMilliseconds,
  zonedAt,
  zoneDrift,
  type ZoneRules,
  zoneRulesFrom,
  zoneTable,
} from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DriftedBooking } from "./driftedBooking.ts";
import { driftPolicies } from "./driftPolicy.ts";
import { repairDrift } from "./repairDrift.ts";

const minute = 60_000;
const until = 4000 * minute;
const zones = ["Etc/A", "Etc/B"].map(parseTimeZone);

const table = fc
  .record({
    offset: fc.integer({ min: -2, max: 2 }),
    transitions: fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 1, max: 3999 }), offset: fc.integer({ min: -2, max: 2 }) }),
      { maxLength: 4, selector: ({ at }) => at },
    ),
  })
  .map(({ offset, transitions }) =>
    zoneTable({
      from: 0,
      until,
      offset: offset * 30 * minute,
      transitions: transitions
        .toSorted((a, b) => a.at - b.at)
        .map((each) => ({ at: each.at * minute, offset: each.offset * 30 * minute })),
    }),
  );
const rules = (version: string): fc.Arbitrary<ZoneRules> =>
  fc.tuple(table, table).map((tables) =>
    zoneRulesFrom({
      version,
      from: 0,
      until,
      zones: new Set<string>(zones),
      load: (zone) => (zone === zones[0] ? tables[0] : tables[1]),
    }),
  );
const bookings = (made: ZoneRules): fc.Arbitrary<DriftedBooking[]> =>
  fc
    .uniqueArray(
      fc.record({
        id: fc.nat(40),
        zone: fc.constantFrom(...zones),
        start: fc.integer({ min: 300, max: 3600 }),
        length: fc.integer({ min: 5, max: 90 }),
        lobby: fc.constantFrom(0, 10),
        who: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 8, selector: ({ id }) => id },
    )
    .map((all) =>
      all.map(({ id, zone, start, length, lobby, who }) => ({
        candidateId: toId("candidate", String(id)),
        booking: buildBooking({
          id: toId("booking", String(id)),
          seats: [{ seatId: toId("seat", "a"), interviewerId: toId("interviewer", String(who)) }],
          lobbyOpensAt: instantOf((start - lobby) * minute),
          start: zonedAt(instantOf(start * minute), zone, made),
          end: zonedAt(instantOf((start + length) * minute), zone, made),
        }),
      })),
    );
const scene = fc
  .tuple(rules("a"), rules("b"), fc.constantFrom(...driftPolicies))
  .chain(([before, after, policy]) =>
    bookings(before).map((all) => ({ all, after, policy, drift: driftOf(all, before, after) })),
  );

function driftOf(all: readonly DriftedBooking[], before: ZoneRules, after: ZoneRules) {
  return zoneDrift(
    all.map(({ booking: { id, start, end } }) => ({
      id,
      zone: start.zone,
      start: start.instant,
      end: end.instant,
      local: start.local,
    })),
    before,
    after,
  );
}
const lengthOf = ({ start, end }: DriftedBooking["booking"]): number =>
  epochMilliseconds(end.instant) - epochMilliseconds(start.instant);

describe("repairDrift", () => {
  it("keeps exactly the wall clock or exactly the instant, the length and the lobby, on the clock in force", () => {
    fc.assert(
      fc.property(scene, ({ all, after, policy, drift }) => {
        for (const repair of repairDrift(all, drift, { zoneRules: after, policy })) {
          const old = all.find(({ booking }) => booking.id === repair.bookingId)
            ?.booking as DriftedBooking["booking"];
          if (repair.status !== "moves") continue;
          const { booking: next } = repair;
          if (policy === "keep-wall-clock") expect(next.start.local).toBe(old.start.local);
          else expect(next.start.instant).toBe(old.start.instant);
          expect(next.start).toEqual(zonedAt(next.start.instant, old.start.zone, after));
          expect(lengthOf(next)).toBe(lengthOf(old));
          const lobby = (each: typeof next) =>
            epochMilliseconds(each.start.instant) - epochMilliseconds(each.lobbyOpensAt);
          expect(lobby(next)).toBe(lobby(old));
        }
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(scene, ({ all, after, policy, drift }) => {
        const first = repairDrift(all, drift, { zoneRules: after, policy });
        const stored = all.map((each) => {
          const repair = first.find(({ bookingId }) => bookingId === each.booking.id);
          return repair?.status === "moves" ? { ...each, booking: repair.booking } : each;
        });
        const second = repairDrift(stored, drift, { zoneRules: after, policy });
        const undecided = first.filter(({ status }) => status === "needs-person");
        const open = new Set<string>(undecided.map(({ bookingId }) => bookingId));
        for (const { bookingId, status } of second) {
          if (!open.has(bookingId)) expect(status).toBe("stands");
        }
      }),
    );
  });

  it("leaves nobody in two places: whoever moves overlaps neither who moves nor who stays", () => {
    fc.assert(
      fc.property(scene, ({ all, after, policy, drift }) => {
        const found = repairDrift(all, drift, { zoneRules: after, policy });
        const outcome = all.map(({ booking }) => {
          const repair = found.find(({ bookingId }) => bookingId === booking.id);
          return repair?.status === "moves"
            ? { booking: repair.booking, moves: true }
            : { booking, moves: false };
        });
        for (const one of outcome.filter(({ moves }) => moves)) {
          for (const { booking: other } of outcome) {
            const apart =
              other.id === one.booking.id ||
              other.seats[0]?.interviewerId !== one.booking.seats[0]?.interviewerId ||
              epochMilliseconds(other.end.instant) <= epochMilliseconds(one.booking.lobbyOpensAt) ||
              epochMilliseconds(one.booking.end.instant) <= epochMilliseconds(other.lobbyOpensAt);
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it("leaves to people only what the clock skips or what meets another booking", () => {
    fc.assert(
      fc.property(scene, ({ all, after, policy, drift }) => {
        for (const repair of repairDrift(all, drift, { zoneRules: after, policy })) {
          if (repair.status !== "needs-person") continue;
          const old = all.find(({ booking }) => booking.id === repair.bookingId)
            ?.booking as DriftedBooking["booking"];
          const skipped =
            policy === "keep-wall-clock" &&
            after.table(old.start.zone).kindOf(wallMilliseconds(old.start.local)) === "gap";
          expect(repair.conflicts.length > 0 || skipped).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order of the bookings or of the drift", () => {
    fc.assert(
      fc.property(scene, fc.nat(), ({ all, after, policy, drift }, turn) => {
        const turned = <Item>(list: readonly Item[]): Item[] => {
          const by = turn % Math.max(1, list.length);
          return [...list.slice(by), ...list.slice(0, by)].reverse();
        };
        const options = { zoneRules: after, policy };
        expect(repairDrift(turned(all), turned(drift), options)).toEqual(repairDrift(all, drift, options));
      }),
    );
  });
});
