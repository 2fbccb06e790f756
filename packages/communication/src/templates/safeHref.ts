/**
 * The target of a link, or undefined where it is none that a message may have: http and https with a host
 * and without a user's name, which only makes a host look like another; telephone numbers and mail addresses, nothing else.
 *
 * @param value - a web address, an E.164 number or a mail address
 * @param kind - what it is
 */
export function safeHref(value: string, kind: "url" | "phone" | "email"): string | undefined {
  switch (kind) {
    case "url":
      return /^https?:\/\/[^\s/?#@"<>`\\]+(?:[/?#][^\s"<>`\\]*)?$/iu.test(value) ? value : undefined;
    case "phone":
      return /^\+[1-9]\d{6,14}$/.test(value) ? `tel:${value}` : undefined;
    case "email":
      return /^[^\s@"'<>`\\?&:]+@[^\s@"'<>`\\?&:/]+$/u.test(value) ? `mailto:${value}` : undefined;
  }
}
