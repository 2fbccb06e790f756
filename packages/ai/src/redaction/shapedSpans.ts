import { placeholderPattern } from "./placeholder.ts";
import type { Span, SpanKind } from "./span.ts";

const between = String.raw`[ \t\u00a0\p{Cf}().\-‐‑–/]{0,2}`;

/**
 * Strings told by their shape alone. Over-reading is harmless, since all comes back; so a number is whatever has
 * seven digits: telephone numbers, and the personal numbers of Sweden (samordningsnummer too), Norway, Denmark,
 * Iceland and the US. Those of Finland and the UK and bank accounts hold letters.
 *
 * Each pattern begins only where its run of characters does, so that none takes more than linear time.
 */
const shapes: readonly (readonly [SpanKind, RegExp])[] = [
  ["literal", placeholderPattern],
  ["email", /(?<![\p{L}\p{M}\p{N}._%+'-])[\p{L}\p{N}._%+'-][\p{L}\p{M}\p{N}._%+'-]*\p{Cf}?(?:@|＠| ?[[(] ?(?:at|snabel-a) ?[\])] ?)[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*/giu],
  ["url", /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"]+/giu],
  ["url", /(?<![\p{L}\p{N}.])(?:[a-z-]{1,20}\.)?(?:linkedin|github|gitlab|facebook|instagram|twitter|x|tiktok|t)\.(?:com|me)\/[^\s<>"]+/giu],
  ["number", /(?<!\p{Nd})\p{Nd}{6}[-+A-FU-Y]\p{Nd}{3}[0-9A-Z](?![\p{L}\p{Nd}])/giu],
  ["number", /(?<![\p{L}\p{Nd}])[A-Z]{2} ?(?:\p{Nd}{2} ?){3}[A-D](?![\p{L}\p{Nd}])/giu],
  ["number", /(?<![\p{L}\p{Nd}])[A-Z]{2}\p{Nd}{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{Nd}])/gu],
  ["number", new RegExp(String.raw`\+?\(?\p{Nd}(?:${between}\p{Nd}){6,}`, "gu")],
];
/** Seven digits that name nobody: a day, and a span of years. */
const harmless = /^(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d)$/u;

/** What of a text is shaped like an address, a number, a link or a placeholder; spans may overlap. */
export function shapedSpans(text: string): Span[] {
  return shapes.flatMap(([kind, shape]) =>
    [...text.matchAll(shape)]
      .filter(([found]) => !harmless.test(found))
      .map(({ 0: found, index }): Span => ({ start: index, end: index + found.length, kind })),
  );
}
