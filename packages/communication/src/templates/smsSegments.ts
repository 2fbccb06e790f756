const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const extended = "\f^{}\\[~]|€";
const cost = new Map<string, number>([
  ...[...basic].map((character) => [character, 1] as const),
  ...[...extended].map((character) => [character, 2] as const),
]);

/** How a text travels as SMS. */
export interface SmsSegments {
  readonly encoding: "GSM-7" | "UCS-2";
  /** Septets in GSM-7, UTF-16 code units in UCS-2. */
  readonly units: number;
  readonly segments: number;
}

/**
 * How many SMS a text takes.
 *
 * A text of letters in the GSM 7-bit default alphabet takes 160 in one segment and 153 in each of several, any
 * other text 70 and 67; what would be cut in two (an escaped character, a surrogate pair) goes to the next segment.
 *
 * Source: 3GPP TS 23.038 (alphabets) and TS 23.040, 9.2.3.24.1 (concatenation).
 *
 * @param text - the text
 * @returns encoding, units and segments; no segment for an empty text
 * @example
 * ```ts
 * import { smsSegments } from "@samtal/communication";
 *
 * smsSegments("Välkommen!"); // => { encoding: "GSM-7", units: 10, segments: 1 }
 * smsSegments("Välkommen 🎉"); // => { encoding: "UCS-2", units: 12, segments: 1 }
 * ```
 */
export function smsSegments(text: string): SmsSegments {
  const characters = [...text];
  const gsm = characters.every((character) => cost.has(character));
  const costs = characters.map((character) => (gsm ? (cost.get(character) as number) : character.length));
  const units = costs.reduce((sum, one) => sum + one, 0);
  const [alone, each] = gsm ? [160, 153] : [70, 67];
  const encoding = gsm ? "GSM-7" : "UCS-2";
  if (units === 0) return { encoding, units, segments: 0 };
  if (units <= alone) return { encoding, units, segments: 1 };
  let segments = 1;
  let used = 0;
  for (const one of costs) {
    if (used + one > each) {
      segments += 1;
      used = 0;
    }
    used += one;
  }
  return { encoding, units, segments };
}
