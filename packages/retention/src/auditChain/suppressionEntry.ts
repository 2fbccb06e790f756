import { bytesToHex } from "@noble/hashes/utils.js";
import { type LocalDate, localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { keyedHash } from "./keyedHash.ts";

/** The schema of a {@link SuppressionEntry}. */
export const suppressionEntrySchema = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/).describe("Keyed: a plain hash of an address is found by trying."),
  purpose: z.literal("do-not-import").describe("The list's own purpose, and its only one."),
  until: localDateSchema.describe("The last day on which it stands."),
});

/** Somebody who asked not to be imported again, without the address. */
export type SuppressionEntry = z.infer<typeof suppressionEntrySchema>;

/**
 * An entry of the list of those who are not to be imported again.
 *
 * @param address - an e-mail address or a telephone number; case and surrounding space mean nothing
 * @param key - the list's own key, 32 bytes or more, kept apart from the list
 * @param until - the last day on which it stands
 * @returns the entry; the address is not in it
 * @throws SamtalError `retention/key-too-short`
 * @example
 * ```ts
 * import { isSuppressed, suppressionEntry } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const key = new Uint8Array(32).fill(9);
 * const entry = suppressionEntry("Anna@example.se", key, parseLocalDate("2029-01-31"));
 * isSuppressed("anna@example.se ", [entry], key, parseLocalDate("2029-01-31")); // => true
 * isSuppressed("anna@example.se", [entry], key, parseLocalDate("2029-02-01")); // => false
 * ```
 */
export function suppressionEntry(address: string, key: Uint8Array, until: LocalDate): SuppressionEntry {
  return { hash: hashOf(address, key), purpose: "do-not-import", until };
}

/**
 * Whether an address is on the list on a day.
 *
 * @param address - the address of whoever is about to be imported
 * @param entries - the list, in any order
 * @param key - the list's own key
 * @param day - the day
 * @returns true where an entry of it still stands
 * @throws SamtalError `retention/key-too-short`
 */
export function isSuppressed(
  address: string,
  entries: readonly SuppressionEntry[],
  key: Uint8Array,
  day: LocalDate,
): boolean {
  const hash = hashOf(address, key);
  return entries.some((entry) => entry.hash === hash && day <= entry.until);
}

const hashOf = (address: string, key: Uint8Array): string =>
  bytesToHex(keyedHash(key, `samtal/suppression ${address.trim().toLowerCase().normalize("NFC")}`));
