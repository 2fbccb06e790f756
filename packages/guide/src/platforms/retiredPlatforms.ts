/** A platform that is no longer offered. */
export interface RetiredPlatform {
  readonly name: string;
  /** What replaced it; `null` where no source is at hand: then the vendor's own document names it. */
  readonly successor: string | null;
}

/**
 * Platforms that are no longer offered, by name: a meeting planned there would never take place.
 *
 * @returns each with its successor where that is known
 * @example
 * ```ts
 * import { retiredPlatforms } from "@samtal/guide";
 *
 * retiredPlatforms().map(({ name }) => name); // => ["Hangouts", "Skype"]
 * ```
 */
export function retiredPlatforms(): RetiredPlatform[] {
  return [
    { name: "Hangouts", successor: null },
    { name: "Skype", successor: null },
  ];
}
