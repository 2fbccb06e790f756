import { sha256Hex } from "../documents/sha256Hex.ts";
import { SamtalError } from "../errors/samtalError.ts";
import type { Id, IdKind } from "./id.ts";

const opaquePart = /^[A-Za-z0-9._:~-]{1,256}$/;
// The part that was last found opaque at each position: ids are made in rows that share interview and recipient, and
// to see that a text is the same one costs a fraction of reading it.
const opaque: string[] = [];
const remembered = 4;

/**
 * The id of a derived thing: the first 128 bits of SHA-256 over its parts.
 *
 * The same parts give the same id on every runtime, so a second run changes nothing. Parts are opaque ids, rule
 * keys and generations: text with spaces, an `@` or letters beyond ASCII is refused, since a hash of a name or
 * an address can be guessed.
 *
 * @param kind - what the id names
 * @param parts - at least one; their order counts
 * @returns `kind_` and 32 hexadecimal digits
 * @throws {@link SamtalError} `core/not-opaque` naming the position of a part that could be personal data,
 *   `core/not-finite` of one that is NaN or infinite
 * @example
 * ```ts
 * import { derivedId } from "@samtal/core";
 *
 * derivedId("message", "interview_1", "day-before", 0); // => "message_0d8196e9774a8d09fa53cbbbfe1e8bce"
 * ```
 */
export function derivedId<Kind extends IdKind>(
  kind: Kind,
  ...parts: readonly [string | number, ...(string | number)[]]
): Id<Kind> {
  let text: string = kind;
  for (let position = 0; position < parts.length; position++) {
    const part = parts[position] as string | number;
    // NaN reads as opaque text, and every number that went wrong would share one id.
    if (typeof part === "number" && !Number.isFinite(part)) {
      throw SamtalError.of("core/not-finite", [position], { kind });
    }
    const written = typeof part === "string" ? part : String(part);
    if (written !== opaque[position]) {
      if (!opaquePart.test(written)) throw SamtalError.of("core/not-opaque", [position], { kind });
      if (position < remembered) opaque[position] = written;
    }
    text += `\n${written}`;
  }
  return `${kind}_${sha256Hex(text).slice(0, 32)}` as Id<Kind>;
}
