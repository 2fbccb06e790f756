import { Zone } from "luxon";
import type { TimeZone } from "./timeZone.ts";
import { utcOffsetOf } from "./utcOffset.ts";
import type { ZoneRules } from "./zoneRules.ts";

/**
 * A luxon Zone whose offsets come from {@link ZoneRules}, so that luxon never looks at the runtime's zone data.
 * It stays inside this package: luxon's types are no part of Samtal's interface.
 */
export function luxonZone(zone: TimeZone, rules: ZoneRules): Zone {
  return new RulesZone(zone, rules);
}

class RulesZone extends Zone {
  readonly #zone: TimeZone;
  readonly #rules: ZoneRules;

  constructor(zone: TimeZone, rules: ZoneRules) {
    super();
    this.#zone = zone;
    this.#rules = rules;
  }

  override get type(): string {
    return "samtal";
  }

  override get name(): string {
    return this.#zone;
  }

  override get isUniversal(): boolean {
    return false;
  }

  override get isValid(): boolean {
    return this.#rules.has(this.#zone);
  }

  override offset(timestamp: number): number {
    return this.#rules.offsetAt(this.#zone, timestamp) / 60_000;
  }

  override offsetName(timestamp: number): string {
    return `UTC${this.formatOffset(timestamp)}`;
  }

  override formatOffset(timestamp: number): string {
    return utcOffsetOf(this.#rules.offsetAt(this.#zone, timestamp));
  }

  override equals(other: Zone): boolean {
    return other instanceof RulesZone && other.#zone === this.#zone && other.#rules === this.#rules;
  }
}
