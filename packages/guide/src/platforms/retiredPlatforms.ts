/** A platform that is no longer offered. */
export interface RetiredPlatform {
  readonly name: string;
  /** What replaced it; `null` where no source is at hand: then the vendor's own document names it. */
  readonly successor: string | null;
}

/**
 * Platforms that are no longer offered, by name: a meeting planned there would never take place.
 *
 * @returns each with its successor for video calls, as public reports of the retirement name it
 * @example
 * ```ts
 * import { retiredPlatforms } from "@samtal/guide";
 *
 * retiredPlatforms().map(({ name, successor }) => [name, successor]);
 * // => [["Hangouts", "Google Meet"], ["Skype", "Microsoft Teams"]]
 * ```
 */
export function retiredPlatforms(): RetiredPlatform[] {
  return [
    { name: "Hangouts", successor: "Google Meet" },
    { name: "Skype", successor: "Microsoft Teams" },
  ];
}
