import * as fc from "fast-check";

const awkward = [
  "Åsa Öström-Ñandú",
  "O'Brien; DROP TABLE",
  "<script>alert(1)</script>",
  "{$name} {{x}}",
  "=1+1",
  "٣ مرحبا",
  "a\u0301\u200d👩🏽‍💻",
  "first\r\nsecond",
  "__proto__",
];

/**
 * Free text as people write it: any script, markup, line breaks, never blank at either end.
 *
 * @param bounds - least and greatest length in UTF-16 units, 1 and 40 unless given
 * @returns texts that survive trimming unchanged
 */
export function arbitraryText({ minLength = 1, maxLength = 40 } = {}): fc.Arbitrary<string> {
  return fc
    .oneof(
      { arbitrary: fc.string({ unit: "grapheme", minLength, maxLength }), weight: 3 },
      { arbitrary: fc.constantFrom(...awkward), weight: 1 }
    )
    .map((text) => text.trim())
    .filter((text) => text.length >= minLength && text.length <= maxLength);
}
