import type { Id } from "@samtal/core";

/**
 * The Message-ID header of a message: the same for the same id, whenever and however often it is sent (RFC 5322
 * section 3.6.4), so that mail programs show a second copy as the first.
 *
 * A dot is written `=2E`: an id may end with one or hold two in a row, a Message-ID may not.
 *
 * @param id - the message's id
 * @param domain - a domain of the host's own
 */
export function mailMessageId(id: Id<"message">, domain: string): string {
  return `<${id.replaceAll(".", "=2E")}@${domain}>`;
}
