/**
 * The secret of one seal: at least 16 random bytes, as bytes or as text in hexadecimal or base64url digits (text that can
 * be read as hexadecimal is). Draw it with `crypto.getRandomValues`, one for each card, and keep it apart from cards and
 * seals: whoever has a salt can try out what its card says, and with one salt for two cards can do so for both.
 */
export type Salt = Uint8Array | string;
