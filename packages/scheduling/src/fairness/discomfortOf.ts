import { reason, SamtalError } from "@samtal/core";
import { epochMilliseconds, type Instant, type TimeZone, zonedAt, type ZoneRules } from "@samtal/core/time";
import { clockWindowOf } from "./clockWindow.ts";
import { type ComfortableHours, defaultComfortableHours } from "./comfortableHours.ts";
import type { Discomfort } from "./discomfort.ts";
import { discomfortBetween } from "./discomfortBetween.ts";
import { isOddBetween } from "./isOddBetween.ts";
import { defaultOddHours, type OddHours, ordinaryHoursOf } from "./oddHours.ts";

/** A meeting as one person lives it. */
export interface MeetingHours {
  /** First instant that the person gives to it: the opening of the lobby, if there is one. */
  readonly start: Instant;
  readonly end: Instant;
  /** Where the person is then. */
  readonly zone: TimeZone;
  /** @defaultValue {@link defaultComfortableHours} */
  readonly comfortableHours?: ComfortableHours;
  /** @defaultValue {@link defaultOddHours} */
  readonly oddHours?: OddHours;
}

/**
 * How uncomfortable a meeting's local hours are for one person.
 * The document face of {@link discomfortBetween}.
 *
 * @param meeting - start, end, the person's zone and hours
 * @param options - the zone data
 * @returns minutes outside the person's comfortable hours, what the clock shows at both ends, whether the
 *   person must confirm the hours, and why
 * @throws SamtalError `core/unknown-zone`, `core/end-not-after-start`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { discomfortOf } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const zone = parseTimeZone("America/New_York");
 * const [start, end] = [parseInstant("2027-03-15T10:30:00Z"), parseInstant("2027-03-15T11:30:00Z")];
 * const { minutes, odd } = discomfortOf({ start, end, zone }, { zoneRules: tzdataRules });
 * [minutes, odd]; // => [90, true]
 * ```
 */
export function discomfortOf(
  { start, end, zone, comfortableHours = defaultComfortableHours, oddHours = defaultOddHours }: MeetingHours,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): Discomfort {
  if (!zoneRules.has(zone)) throw SamtalError.of("core/unknown-zone", ["zone"]);
  const [from, until] = [epochMilliseconds(start), epochMilliseconds(end)];
  if (!(from < until)) throw SamtalError.of("core/end-not-after-start", ["end"]);
  const table = zoneRules.table(zone);
  const window = clockWindowOf(comfortableHours);
  const minutes = discomfortBetween(from, until, table, window);
  const odd = isOddBetween(from, until, table, ordinaryHoursOf(oddHours), window);
  const local = { start: zonedAt(start, zone, zoneRules), end: zonedAt(end, zone, zoneRules) };
  const shown = {
    zone,
    start: local.start.local,
    end: local.end.local,
    from: comfortableHours.from,
    to: comfortableHours.to,
  };
  const judged =
    minutes === 0
      ? reason("scheduling/hours-comfortable", shown)
      : reason("scheduling/hours-uncomfortable", { ...shown, minutes });
  const bounds = { before: oddHours.before, after: oddHours.after };
  const because = odd ? [judged, reason("scheduling/hours-odd", bounds)] : [judged];
  return { minutes, ...local, odd, because };
}
