import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

// The hashing library takes the same global; the types of one runtime would bring all its others.
declare const TextEncoder: new () => {
  encodeInto: (text: string, bytes: Uint8Array) => { readonly written: number };
};

// A short text is hashed in place: an encoder, a view and a hasher made anew cost as much as the hash itself, and a
// plan of eight messages takes a dozen. Bytes beyond the text's end are never read.
const longest = 1024;
// A UTF-16 unit takes at most three bytes.
const scratch = /* @__PURE__ */ new Uint8Array(3 * longest);
const encoder = /* @__PURE__ */ new TextEncoder();
// A view of each length that was asked for; one made anew costs as much as reading the text.
const views: Uint8Array[] = [];
const digest = /* @__PURE__ */ new Uint8Array(32);
const untouched = /* @__PURE__ */ sha256.create();
const hasher = /* @__PURE__ */ sha256.create();

/**
 * SHA-256 of a text's UTF-8 form.
 *
 * @param text - well-formed
 * @returns 64 hexadecimal digits
 */
export function sha256Hex(text: string): string {
  if (text.length > longest) return bytesToHex(sha256(utf8ToBytes(text)));
  const { written } = encoder.encodeInto(text, scratch);
  // The library's own way to start a hasher over; clone() would make a new one.
  // oxlint-disable-next-line no-underscore-dangle
  untouched._cloneInto(hasher);
  hasher.update(viewOf(written)).digestInto(digest);
  return bytesToHex(digest);
}

function viewOf(length: number): Uint8Array {
  const known = views[length];
  if (known !== undefined) return known;
  const view = scratch.subarray(0, length);
  views[length] = view;
  return view;
}
