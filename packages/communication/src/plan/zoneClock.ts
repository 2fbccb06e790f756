import {
  type EpochMilliseconds,
  type Instant,
  instantOf,
  type LocalDateTime,
  localDateTimeOf,
  type TimeZone,
  type UtcOffset,
  utcOffsetOf,
  type ZonedInstant,
  type ZoneRules,
  type ZoneTable,
} from "@samtal/core/time";

/** An instant as text. */
export interface ClockReading {
  readonly at: Instant;
  /** What the clock shows, to the minute, for a reason's sentence: `2027-03-24 13:00`. */
  readonly local: string;
}

interface FullReading extends ClockReading {
  readonly wall: LocalDateTime;
  readonly offset: number;
}

/** The clock of one zone for one run of the planner. A plan names few instants many times; each is written once. */
export class ZoneClock {
  readonly zone: TimeZone;
  readonly table: ZoneTable;
  readonly #version: string;
  readonly #readings = new Map<EpochMilliseconds, FullReading>();
  // Of the offset that was written last: most messages of a plan share one.
  #offset = Number.NaN;
  #offsetText: UtcOffset | undefined;

  /** @throws SamtalError `core/unknown-zone` */
  constructor(zone: TimeZone, rules: ZoneRules) {
    this.zone = zone;
    this.table = rules.table(zone);
    this.#version = rules.version;
  }

  /** What the clock shows. @throws SamtalError `core/outside-zone-rules` */
  read(at: EpochMilliseconds): ClockReading {
    return this.#read(at);
  }

  /** The same as a document's part, with the offset and the version of the zone data. */
  zoned(at: EpochMilliseconds): ZonedInstant {
    const { at: instant, wall, offset } = this.#read(at);
    let text = this.#offsetText;
    if (text === undefined || offset !== this.#offset) {
      text = utcOffsetOf(offset);
      this.#offset = offset;
      this.#offsetText = text;
    }
    return { instant, zone: this.zone, local: wall, offset: text, zoneData: this.#version };
  }

  #read(at: EpochMilliseconds): FullReading {
    const known = this.#readings.get(at);
    if (known !== undefined) return known;
    const offset = this.table.offsetAt(at);
    const wall = localDateTimeOf(at + offset);
    const reading = { at: instantOf(at), local: `${wall.slice(0, 10)} ${wall.slice(11, 16)}`, wall, offset };
    this.#readings.set(at, reading);
    return reading;
  }
}
