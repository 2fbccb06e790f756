import { type Reason, reason } from "../reasons/reason.ts";
import { instantOf } from "./epoch.ts";
import type { Instant } from "./instant.ts";
import type { LocalDateTime } from "./localDateTime.ts";
import type { TimeZone } from "./timeZone.ts";
import { type UtcOffset, utcOffsetOf } from "./utcOffset.ts";
import { wallMilliseconds } from "./wallMilliseconds.ts";
import type { ZoneRules } from "./zoneRules.ts";
import type { Disambiguation, WallKind } from "./zoneTable.ts";

/** What {@link resolveLocal} returns. */
export type ResolvedLocal =
  | {
      readonly status: "ok";
      readonly instant: Instant;
      /** What the zone's clock is ahead of UTC at `instant`. */
      readonly offset: UtcOffset;
      readonly kind: WallKind;
      /** Version of the tz data that said so. */
      readonly zoneData: string;
      /** Empty where the clock shows the time once. */
      readonly because: readonly Reason[];
    }
  | {
      readonly status: "rejected";
      readonly kind: "gap" | "overlap";
      /** What `earlier` would have given. */
      readonly earlier: Instant;
      /** What `later` would have given. */
      readonly later: Instant;
      readonly zoneData: string;
      readonly because: readonly Reason[];
    };

/**
 * The instant that a wall clock's date and time means in a zone.
 *
 * Rule: RFC 5545 section 3.3.5, as Temporal's `compatible`. In a gap the offset before it holds, so the time moves
 * forward by the length of the gap; in an overlap the first of the two instants is taken. The outcome says
 * which it was.
 *
 * @param local - date and time on the wall clock
 * @param zone - the zone
 * @param rules - the zone data
 * @param disambiguation - `compatible`, or `earlier` / `later` in gap and overlap alike, or `reject` to choose nothing
 * @returns the instant; with `reject`, both candidates where the clock skips or repeats the time
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { intlZoneRules, parseLocalDateTime, parseTimeZone, resolveLocal } from "@samtal/core/time";
 *
 * const local = parseLocalDateTime("2027-03-28T02:30:00");
 * const resolved = resolveLocal(local, parseTimeZone("Europe/Stockholm"), intlZoneRules());
 * resolved.kind; // => "gap"
 * resolved.status === "ok" && resolved.instant; // => "2027-03-28T01:30:00Z"
 * ```
 */
export function resolveLocal(
  local: LocalDateTime,
  zone: TimeZone,
  rules: ZoneRules,
  disambiguation: Disambiguation = "compatible",
): ResolvedLocal {
  const table = rules.table(zone);
  const wall = wallMilliseconds(local);
  const kind = table.kindOf(wall);
  const zoneData = rules.version;
  if (kind !== "exact" && disambiguation === "reject") {
    const [earlier, later] = [table.toInstant(wall, "earlier"), table.toInstant(wall, "later")];
    const because = [
      kind === "gap"
        ? reason("core/zone-gap-rejected", { shiftMinutes: (later - earlier) / 60_000 })
        : reason("core/zone-overlap-rejected", { shiftMinutes: (later - earlier) / 60_000 }),
    ];
    return { status: "rejected", kind, earlier: instantOf(earlier), later: instantOf(later), zoneData, because };
  }
  const at = table.toInstant(wall, disambiguation);
  const offset = table.offsetAt(at);
  return {
    status: "ok",
    instant: instantOf(at),
    offset: utcOffsetOf(offset),
    kind,
    zoneData,
    because: kind === "exact" ? [] : [reasonFor(kind, disambiguation, (at + offset - wall) / 60_000)],
  };
}

function reasonFor(kind: "gap" | "overlap", disambiguation: Disambiguation, shiftMinutes: number): Reason {
  if (kind === "overlap") {
    return disambiguation === "later" ? reason("core/zone-overlap-later") : reason("core/zone-overlap");
  }
  return disambiguation === "earlier"
    ? reason("core/zone-gap-earlier", { shiftMinutes: -shiftMinutes })
    : reason("core/zone-gap", { shiftMinutes });
}
