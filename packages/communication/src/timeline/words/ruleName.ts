import type { Locale } from "@samtal/core";
import { english } from "./english.ts";
import { plainText } from "./plainText.ts";
import { swedish } from "./swedish.ts";

/**
 * What people call the messages of a rule.
 *
 * @param key - the rule's key
 * @param locale - `sv` or `en`
 * @returns the name of a rule of the presets, and the key of any other
 * @example
 * ```ts
 * import { ruleName } from "@samtal/communication/timeline";
 *
 * [ruleName("day-before", "sv"), ruleName("acme-visit", "sv")]; // => ["Påminnelse dagen före", "acme-visit"]
 * ```
 */
export function ruleName(key: string, locale: Locale): string {
  const { names } = locale === "sv" ? swedish : english;
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? plainText(key);
}
