import type { EpochMilliseconds, TimeZone, ZonedInstant, ZoneRules } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { positionFrom } from "../intervals/positionFrom.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import type { ClockTexts } from "./clockTexts.ts";

/**
 * The clock of one person, wherever the person is: the document face of many instants.
 *
 * Remembers the stretch of constant offset that was read last, since almost every slot of a search lies in one.
 */
export class PersonClock {
  readonly #zoneAt: (at: EpochMilliseconds) => TimeZone;
  readonly #rules: ZoneRules;
  readonly #texts: ClockTexts;
  #zone: TimeZone | undefined;
  #from = Number.POSITIVE_INFINITY;
  #until = Number.NEGATIVE_INFINITY;
  #offset = 0;
  #ahead: ZonedInstant["offset"] | undefined;

  constructor(person: PersonAvailability, rules: ZoneRules, texts: ClockTexts) {
    this.#zoneAt = zoneAt(person);
    this.#rules = rules;
    this.#texts = texts;
  }

  /** The zone in which the person is. */
  zone(at: EpochMilliseconds): TimeZone {
    return this.#zoneAt(at);
  }

  /** What the clock of `zone` shows at an instant whose text is known. */
  read(at: EpochMilliseconds, instant: ZonedInstant["instant"], zone: TimeZone): ZonedInstant {
    if (zone !== this.#zone || at < this.#from || at >= this.#until) this.#moveTo(at, zone);
    const local = this.#texts.local(at + this.#offset);
    return {
      instant,
      zone,
      local,
      offset: this.#ahead as ZonedInstant["offset"],
      zoneData: this.#rules.version,
    };
  }

  #moveTo(at: EpochMilliseconds, zone: TimeZone): void {
    const table = this.#rules.table(zone);
    this.#offset = table.offsetAt(at);
    this.#ahead = this.#texts.offset(this.#offset);
    const next = positionFrom(table.at, at + 1, 0);
    this.#from = table.at[next - 1] as number;
    this.#until = table.at[next] ?? table.until;
    this.#zone = zone;
  }
}
