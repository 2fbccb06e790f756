import { epochMilliseconds, type Instant } from "@samtal/core/time";
import type { Offer } from "./offer.ts";

/**
 * An offer as text for a link, of characters that stand in a URL as they are (RFC 3986, section 2.3).
 *
 * Version, key id, id, bookings, expiry, slots and signature, with dots between them. Instants are
 * milliseconds in base 36; a slot is its start after the slot before, the lobby's length and its own. Twenty
 * slots take about 400 characters. It can be read by anyone: {@link readOfferToken}.
 *
 * @param offer - a parsed offer
 * @returns the token
 * @example
 * ```ts
 * import { parseOffer, readOfferToken, writeOfferToken } from "@samtal/scheduling";
 *
 * const offer = parseOffer({
 *   schemaVersion: 1,
 *   id: "offer_00112233445566778899aabbccddeeff",
 *   slots: [
 *     { lobbyOpensAt: "2027-03-29T06:50:00Z", start: "2027-03-29T07:00:00Z", end: "2027-03-29T07:45:00Z" },
 *   ],
 *   expiresAt: "2027-03-22T09:00:00Z",
 *   bookings: 1,
 *   keyId: "2027-03",
 *   algorithm: "hmac-sha256-of-content-hash",
 *   signature: "0".repeat(64),
 * });
 * writeOfferToken(offer).slice(0, 45); // => "1.2027-03.00112233445566778899aabbccddeeff.1."
 * const read = readOfferToken(writeOfferToken(offer));
 * read.status === "read" && read.offer.expiresAt; // => "2027-03-22T09:00:00Z"
 * ```
 */
export function writeOfferToken({ id, slots, expiresAt, bookings, keyId, signature }: Offer): string {
  let before = 0;
  const written = slots.map(({ lobbyOpensAt, start, end }) => {
    const at = epochMilliseconds(start);
    const parts = [at - before, at - epochMilliseconds(lobbyOpensAt), epochMilliseconds(end) - at];
    before = at;
    return parts.map((part) => part.toString(36)).join("_");
  });
  const expiry = base36(expiresAt);
  return ["1", keyId, id.slice("offer_".length), String(bookings), expiry, written.join("~"), signature].join(
    ".",
  );
}

const base36 = (instant: Instant): string => epochMilliseconds(instant).toString(36);
