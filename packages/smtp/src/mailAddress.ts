/** A mail address with the name beside it. */
export interface MailAddress {
  /** As `anna@example.org`. */
  readonly address: string;
  readonly name?: string;
}

/**
 * Whether a text is one mail address and nothing else: no name, no list, no comment, no line break. Quoted local
 * parts (`"a b"@example.org`) are not taken; letters outside ASCII are (RFC 6531).
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s\p{C}<>()[\]\\,;:@"]{1,64}@[^\s\p{C}<>()[\]\\,;:@"]{1,255}$/u.test(text);
}
