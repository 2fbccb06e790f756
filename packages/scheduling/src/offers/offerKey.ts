import { SamtalError } from "@samtal/core";

/**
 * The secret that signs offers: 32 bytes or more from `crypto.getRandomValues`. To rotate, sign with a new
 * key and keep the old one among those that verify until its last offer has expired.
 */
export interface OfferKey {
  /** 1 to 32 lower-case letters, digits or hyphens; stands in the offer. */
  readonly keyId: string;
  readonly secret: Uint8Array;
}

const leastBytes = 32;

/**
 * The bytes of a key that is fit for signing.
 *
 * @throws SamtalError `scheduling/key-unreadable`, `scheduling/key-too-short`, `scheduling/key-not-random`;
 *   the secret is nowhere repeated
 */
export function secretOf({ keyId, secret }: OfferKey, path: readonly (string | number)[]): Uint8Array {
  // Bytes from another realm (a frame, a worker's message) are no `instanceof` of this one.
  const bytes =
    ArrayBuffer.isView(secret) && Object.prototype.toString.call(secret) === "[object Uint8Array]";
  if (!bytes || !/^[a-z0-9-]{1,32}$/.test(keyId)) throw SamtalError.of("scheduling/key-unreadable", path);
  if (secret.length < leastBytes) throw SamtalError.of("scheduling/key-too-short", path, { leastBytes });
  // What a forgotten getRandomValues leaves behind.
  if (secret.every((byte) => byte === secret[0])) throw SamtalError.of("scheduling/key-not-random", path);
  return secret;
}
