import { SamtalError } from "@samtal/core";
import { hexToBytes } from "@noble/hashes/utils.js";
import type { Salt } from "./salt.ts";

const leastBytes = 16;

/**
 * The bytes of a salt.
 *
 * @throws SamtalError `scoring/salt-unreadable`, `scoring/salt-too-short`, `scoring/salt-not-random`; the salt is
 *   nowhere repeated
 */
export function saltBytes(salt: Salt, path: readonly (string | number)[]): Uint8Array {
  const bytes = typeof salt === "string" ? read(salt) : salt;
  if (!isBytes(bytes)) throw SamtalError.of("scoring/salt-unreadable", path);
  if (bytes.length < leastBytes) throw SamtalError.of("scoring/salt-too-short", path, { leastBytes });
  // What a forgotten getRandomValues leaves behind.
  if (bytes.every((byte) => byte === bytes[0])) throw SamtalError.of("scoring/salt-not-random", path);
  return bytes;
}

/** Bytes from another realm (a frame, a worker's message) are no `instanceof` of this one. */
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";

function read(text: string): Uint8Array | undefined {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return hexToBytes(text.toLowerCase());
  const digits = text.replace(/={0,2}$/, "");
  if (!/^[A-Za-z0-9_-]+$/.test(digits) || digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | alphabet.indexOf(digit)) & 0xff_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at] = (bits >> held) & 0xff;
    at += 1;
  }
  return bytes;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
