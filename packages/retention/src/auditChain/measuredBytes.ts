import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Parts as bytes, each preceded by its length, so that no two lists of parts read as the same bytes. */
export const measuredBytes = (parts: readonly string[]): Uint8Array =>
  utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join(""));
