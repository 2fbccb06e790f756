import { type Reason, reason, SamtalError } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { Offer } from "./offer.ts";
import { type OfferKey, secretOf } from "./offerKey.ts";
import { sameSignature } from "./sameSignature.ts";
import { signatureOf } from "./signatureOf.ts";

/** What the host knows of its offers. */
export interface OfferContext {
  /** The key in use and those that were, each with an id of its own. */
  readonly keys: readonly OfferKey[];
  readonly now: Instant;
  readonly revokedOfferIds: readonly string[];
  /** One entry for each booking made: an id stands here as often as it was used. */
  readonly usedOfferIds: readonly string[];
}

/** What {@link verifyOffer} returns. */
export interface OfferVerdict {
  readonly status: "valid" | "expired" | "revoked" | "used" | "tampered" | "unknown-key";
  /** How many bookings it still has; 0 unless valid. */
  readonly bookingsLeft: number;
  readonly because: readonly [Reason, ...Reason[]];
}

/**
 * Whether an offer still holds.
 *
 * The signature is looked at first and in constant time: of an offer that was altered nothing else is
 * believed. Then revocation comes before use, and use before expiry.
 *
 * @param offer - a parsed offer
 * @param context - keys, the time, and which offers were revoked and used, in any order
 * @returns the status and its reason
 * @throws SamtalError `core/duplicate-id` when two keys share an id, `scheduling/key-unreadable`,
 *   `scheduling/key-too-short`, `scheduling/key-not-random`
 * @example
 * ```ts
 * import { parseInstant } from "@samtal/core/time";
 * import { parseOffer, verifyOffer } from "@samtal/scheduling";
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
 * const key = { keyId: "2027-03", secret: Uint8Array.from({ length: 32 }, (_, at) => at) };
 * const context = { now: parseInstant("2027-03-15T09:00:00Z"), revokedOfferIds: [], usedOfferIds: [] };
 * verifyOffer(offer, { ...context, keys: [key] }).status; // => "tampered"
 * verifyOffer(offer, { ...context, keys: [] }).status; // => "unknown-key"
 * ```
 */
export function verifyOffer(offer: Offer, context: OfferContext): OfferVerdict {
  const { keys, now, revokedOfferIds, usedOfferIds } = context;
  if (new Set(keys.map(({ keyId }) => keyId)).size < keys.length)
    throw SamtalError.of("core/duplicate-id", ["keys"]);
  const { id: offerId, keyId, bookings, expiresAt } = offer;
  const position = keys.findIndex((each) => each.keyId === keyId);
  const key = keys[position];
  if (key === undefined) return refused("unknown-key", reason("scheduling/offer-key-unknown", { keyId }));
  if (!sameSignature(signatureOf(offer, secretOf(key, ["keys", position])), offer.signature)) {
    return refused("tampered", reason("scheduling/offer-tampered", { keyId }));
  }
  if (revokedOfferIds.includes(offerId))
    return refused("revoked", reason("scheduling/offer-revoked", { offerId }));
  const used = usedOfferIds.filter((each) => each === offerId).length;
  if (used >= bookings) return refused("used", reason("scheduling/offer-used", { offerId, bookings }));
  if (compareInstants(expiresAt, now) <= 0) {
    return refused("expired", reason("scheduling/offer-expired", { offerId, expiresAt }));
  }
  const bookingsLeft = bookings - used;
  return {
    status: "valid",
    bookingsLeft,
    because: [reason("scheduling/offer-valid", { offerId, bookingsLeft, expiresAt })],
  };
}

const refused = (status: Exclude<OfferVerdict["status"], "valid">, why: Reason): OfferVerdict => ({
  status,
  bookingsLeft: 0,
  because: [why],
});
