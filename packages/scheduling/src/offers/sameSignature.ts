/**
 * Whether two signatures of 64 hexadecimal digits are the same, in a time that does not tell how far they
 * agree: else one could be guessed digit by digit.
 */
export function sameSignature(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < 64; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
