import { addBusinessDays, type BusinessCalendar, type EpochDay } from "@samtal/core/time";

/**
 * Business days some number away from a day, each reckoned once: interviews of one season ask for the same few
 * hundred days over and over.
 */
export class BusinessDayLookUp {
  readonly #calendar: BusinessCalendar;
  readonly #days: number;
  readonly #reached = new Map<EpochDay, EpochDay>();

  /** Counts so many business days of a calendar; negative is earlier. */
  constructor(calendar: BusinessCalendar, days: number) {
    this.#calendar = calendar;
    this.#days = days;
  }

  /** The day reached from a civil day. @throws SamtalError `core/no-business-day` */
  from(day: EpochDay): EpochDay {
    const known = this.#reached.get(day);
    if (known !== undefined) return known;
    const reached = addBusinessDays(day, this.#days, this.#calendar);
    this.#reached.set(day, reached);
    return reached;
  }
}
