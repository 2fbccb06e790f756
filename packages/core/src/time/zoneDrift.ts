import { compareText } from "../ids/compareText.ts";
import { SamtalError } from "../errors/samtalError.ts";
import { type Reason, reason } from "../reasons/reason.ts";
import { compareInstants } from "./compareInstants.ts";
import { type EpochMilliseconds, epochMilliseconds, instantOf } from "./epoch.ts";
import type { Instant } from "./instant.ts";
import type { LocalDateTime } from "./localDateTime.ts";
import type { TimeZone } from "./timeZone.ts";
import { localDateTimeOf, wallMilliseconds } from "./wallMilliseconds.ts";
import type { ZoneRules } from "./zoneRules.ts";
import type { ZoneTable } from "./zoneTable.ts";

/** What {@link zoneDrift} needs to know of a booking. */
export interface DriftBooking {
  /** Opaque id. */
  readonly id: string;
  readonly zone: TimeZone;
  readonly start: Instant;
  readonly end: Instant;
  /** The wall-clock start that was promised. */
  readonly local: LocalDateTime;
}

/** One booking whose clock reads differently under two sets of zone rules. */
export interface ZoneDrift {
  readonly id: string;
  readonly zone: TimeZone;
  /** First instant of the booking at which the two sets differ. */
  readonly instant: Instant;
  /** What the clock shows then under the first set ... */
  readonly localA: LocalDateTime;
  /** ... and under the second. */
  readonly localB: LocalDateTime;
  /** Minutes that the second clock is ahead of the first. */
  readonly shiftMinutes: number;
  /** Where the start must move to keep the promised wall-clock time under the second set. */
  readonly keepWallClock: Instant;
  readonly because: readonly Reason[];
}

/**
 * The bookings whose wall clock changes when one set of zone rules replaces another.
 *
 * Compares the transitions of each zone over the span of its bookings, once per zone, and then looks up each
 * booking's start (inside) to end (outside) in the stretches that differ. A booking during which the sets part
 * is listed too, although its start is the same.
 *
 * @param bookings - in any order, each zone known to both sets and each instant inside both
 * @param rulesA - the rules that the bookings were made with, the runtime's say
 * @param rulesB - the rules that replace them
 * @returns what changes, sorted by instant, then id; empty when nothing does
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules` with the booking's position
 * @example
 * ```ts
 * import { parseInstant, parseLocalDateTime, parseTimeZone, zoneDrift, zoneRulesFrom, zoneTable } from "@samtal/core/time";
 *
 * const zone = parseTimeZone("America/Vancouver");
 * const constant = (version: string, hours: number) => {
 *   const [from, until] = [0, 4e12];
 *   const load = () => zoneTable({ from, until, offset: hours * 3_600_000, transitions: [] });
 *   return zoneRulesFrom({ version, from, until, zones: new Set([zone]), load });
 * };
 * const booking = {
 *   id: "booking_1",
 *   zone,
 *   start: parseInstant("2026-12-01T20:00:00Z"),
 *   end: parseInstant("2026-12-01T21:00:00Z"),
 *   local: parseLocalDateTime("2026-12-01T12:00:00"),
 * };
 * const [drift] = zoneDrift([booking], constant("old", -8), constant("new", -7));
 * drift?.localB; // => "2026-12-01T13:00:00"
 * drift?.keepWallClock; // => "2026-12-01T19:00:00Z"
 * ```
 */
export function zoneDrift(
  bookings: readonly DriftBooking[],
  rulesA: ZoneRules,
  rulesB: ZoneRules,
): readonly ZoneDrift[] {
  const spans = new Map<TimeZone, { from: EpochMilliseconds; until: EpochMilliseconds }>();
  bookings.forEach(({ zone, start, end }, position) => {
    const [from, until] = [epochMilliseconds(start), epochMilliseconds(end)];
    requireCovered(zone, from, until, position, rulesA);
    requireCovered(zone, from, until, position, rulesB);
    const span = spans.get(zone);
    spans.set(zone, { from: Math.min(from, span?.from ?? from), until: Math.max(until, span?.until ?? until) });
  });
  const differing = new Map<TimeZone, readonly Stretch[]>();
  for (const [zone, { from, until }] of spans) {
    differing.set(zone, differingStretches(rulesA.table(zone), rulesB.table(zone), from, until));
  }
  return bookings
    .flatMap((booking) => driftOf(booking, differing.get(booking.zone) ?? [], rulesA, rulesB) ?? [])
    .sort(inOrder);
}

interface Stretch {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

function requireCovered(
  zone: TimeZone,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  position: number,
  rules: ZoneRules,
): void {
  if (!rules.has(zone)) throw SamtalError.of("core/unknown-zone", ["bookings", position, "zone"]);
  if (from < rules.from || until > rules.until) {
    const coverage = { from: instantOf(rules.from), until: instantOf(rules.until) };
    throw SamtalError.of("core/outside-zone-rules", ["bookings", position], coverage);
  }
}

/** Where the two tables' offsets differ, in order: constant between any two changes of either. */
function differingStretches(
  a: ZoneTable,
  b: ZoneTable,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): readonly Stretch[] {
  const changes = [...a.transitions(from, until), ...b.transitions(from, until)].map(({ at }) => at);
  const starts = [...new Set([from, ...changes])].sort((first, second) => first - second);
  return starts.flatMap((start, index) =>
    a.offsetAt(start) === b.offsetAt(start) ? [] : [{ from: start, until: starts[index + 1] ?? until }],
  );
}

function driftOf(
  { id, zone, start, end, local }: DriftBooking,
  differing: readonly Stretch[],
  rulesA: ZoneRules,
  rulesB: ZoneRules,
): ZoneDrift | undefined {
  const [from, until] = [epochMilliseconds(start), epochMilliseconds(end)];
  const stretch = firstEndingAfter(differing, from);
  if (!stretch || stretch.from >= until) return undefined;
  const at = Math.max(from, stretch.from);
  const [offsetA, offsetB] = [rulesA.offsetAt(zone, at), rulesB.offsetAt(zone, at)];
  const shiftMinutes = (offsetB - offsetA) / 60_000;
  const params = {
    zoneDataA: rulesA.version,
    zoneDataB: rulesB.version,
    minutes: Math.abs(shiftMinutes),
    direction: shiftMinutes > 0 ? "ahead" : "behind",
  };
  return {
    id,
    zone,
    instant: instantOf(at),
    localA: localDateTimeOf(at + offsetA),
    localB: localDateTimeOf(at + offsetB),
    shiftMinutes,
    keepWallClock: instantOf(keeping(local, from, rulesB.table(zone))),
    because: [at === from ? reason("core/zone-drift", params) : reason("core/zone-drift-during", params)],
  };
}

/** The stretches are in order, so a binary search finds the first that reaches past an instant. */
function firstEndingAfter(stretches: readonly Stretch[], at: EpochMilliseconds): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).until <= at) low = middle + 1;
    else high = middle;
  }
  return stretches[low];
}

/** A start that already shows the promised time stays, also where the clock shows that time twice. */
function keeping(local: LocalDateTime, start: EpochMilliseconds, table: ZoneTable): EpochMilliseconds {
  const wall = wallMilliseconds(local);
  return table.toWall(start) === wall ? start : table.toInstant(wall);
}

/** Two entries of one id can still differ; the order then rests on them, not on how the bookings came. */
const inOrder = (a: ZoneDrift, b: ZoneDrift): number =>
  compareInstants(a.instant, b.instant) ||
  compareText(a.id, b.id) ||
  compareText(a.zone, b.zone) ||
  compareInstants(a.keepWallClock, b.keepWallClock);
