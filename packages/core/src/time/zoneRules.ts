import type { EpochMilliseconds } from "./epoch.ts";
import type { TimeZone } from "./timeZone.ts";
import type { ZoneTable } from "./zoneTable.ts";
import type { ZoneTransition } from "./zoneTransition.ts";

/**
 * The port through which every zone's offsets reach Samtal.
 *
 * The runtime's own zone data differs from machine to machine and can be years old, so rules are handed in.
 * `@samtal/tzdata` carries fresh ones; {@link intlZoneRules} reads the runtime's.
 */
export interface ZoneRules {
  /** Version of the tz data, such as `2026f`; `unknown` where the caller did not say. Never guessed. */
  readonly version: string;
  /** From here the rules hold ... */
  readonly from: EpochMilliseconds;
  /** ... until here, exclusive. An instant outside is refused with `core/outside-zone-rules`. */
  readonly until: EpochMilliseconds;
  /** Whether the zone is known. */
  has(zone: TimeZone): boolean;
  /**
   * The zone's whole table, for kernels.
   * @throws SamtalError `core/unknown-zone`
   */
  table(zone: TimeZone): ZoneTable;
  /**
   * Changes of offset with `from <= at < until`, in order.
   * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
   */
  transitions(zone: TimeZone, from: EpochMilliseconds, until: EpochMilliseconds): readonly ZoneTransition[];
  /**
   * Milliseconds to add to UTC at an instant.
   * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
   */
  offsetAt(zone: TimeZone, at: EpochMilliseconds): number;
}
