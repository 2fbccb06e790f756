import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { SamtalError } from "@samtal/core";

const shortest = 32;

/**
 * HMAC-SHA-256 of a text under a key that can't be guessed.
 *
 * @throws SamtalError `retention/key-too-short`
 */
export function keyedHash(key: Uint8Array, text: string): Uint8Array {
  if (key.length < shortest) throw SamtalError.of("retention/key-too-short", ["key"], { bytes: shortest });
  return hmac(sha256, key, utf8ToBytes(text));
}
