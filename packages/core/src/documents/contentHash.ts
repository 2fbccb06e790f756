import canonicalize from "canonicalize";
import { SamtalError } from "../errors/samtalError.ts";
import { documentFault } from "./documentFault.ts";
import { isJson } from "./isJson.ts";
import { sha256Hex } from "./sha256Hex.ts";

/**
 * SHA-256 over a JSON document in canonical form (RFC 8785: keys sorted, numbers as ECMAScript prints them).
 *
 * @param document - plain JSON; key order does not matter
 * @returns `sha256:` and 64 hexadecimal digits
 * @throws {@link SamtalError} `core/not-json` for NaN, infinities, functions, undefined values, lone surrogates and
 *   the like, for a document that refers to itself, and for one deeper than `parseX` takes; `core/too-large` for
 *   one of more values
 * @example
 * ```ts
 * import { contentHash } from "@samtal/core";
 *
 * contentHash({ a: 1, b: [2] }) === contentHash({ b: [2], a: 1 }); // => true
 * ```
 */
export function contentHash(document: unknown): string {
  return `sha256:${sha256Hex(canonical(document))}`;
}

function canonical(document: unknown): string {
  // RFC 8785, section 3.2.2.2: a text is written as ECMAScript writes it.
  if (typeof document === "string" && isJson(document)) return JSON.stringify(document);
  const fault = documentFault(document);
  if (fault?.code === "core/too-large") throw new SamtalError([fault]);
  // canonicalize would overflow the stack, and write some of what isn't JSON.
  const text = fault === undefined && isJson(document) ? canonicalize(document) : undefined;
  if (text === undefined) throw SamtalError.of("core/not-json");
  return text;
}
