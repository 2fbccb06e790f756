import { type Id, SamtalError } from "@samtal/core";
import { compareInstants, epochMilliseconds, type Instant, instantOf } from "@samtal/core/time";
import { type Offer, type OfferedSlot, parseOffer } from "./offer.ts";
import { type OfferKey, secretOf } from "./offerKey.ts";
import { offerIdOf, signatureOf } from "./signatureOf.ts";

/** What {@link makeOffer} needs. */
export interface MakeOfferInput {
  /** Goes into the offer's id by a keyed hash, and nowhere else. */
  readonly interviewId: Id<"interview">;
  /** 0 for the interview's first offer, then one more for each that replaces it; revoke the one before. */
  readonly generation: number;
  /** In any order; what else a slot says of people is left out. */
  readonly slots: readonly OfferedSlot[];
  readonly expiresAt: Instant;
  /** How many of the times may be booked; 1 unless given. */
  readonly bookings?: number;
  readonly now: Instant;
  readonly key: OfferKey;
}

/**
 * Offers times for self-booking: a document to put into a link, signed so that it can't be altered, without
 * anything in it about a person.
 *
 * The same input gives the same offer. The host keeps which interview, which full slots and which seats
 * belong to the offer's id.
 *
 * @param input - the interview, its slots, the expiry and the key
 * @returns the signed offer, its slots by start
 * @throws SamtalError with what {@link parseOffer} finds (no slot, more than 100, two with the same start),
 *   or `scheduling/offer-already-expired`, `scheduling/key-unreadable`, `scheduling/key-too-short` below 32
 *   bytes, `scheduling/key-not-random`, `core/not-finite` for a generation that is no number
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 * import { makeOffer, verifyOffer } from "@samtal/scheduling";
 *
 * // Never in real life: draw the bytes with crypto.getRandomValues.
 * const key = { keyId: "2027-03", secret: Uint8Array.from({ length: 32 }, (_, at) => at) };
 * const now = parseInstant("2027-03-15T09:00:00Z");
 * const offer = makeOffer({
 *   interviewId: toId("interview", "1"),
 *   generation: 0,
 *   slots: [
 *     {
 *       lobbyOpensAt: parseInstant("2027-03-29T06:50:00Z"),
 *       start: parseInstant("2027-03-29T07:00:00Z"),
 *       end: parseInstant("2027-03-29T07:45:00Z"),
 *     },
 *   ],
 *   expiresAt: parseInstant("2027-03-22T09:00:00Z"),
 *   now,
 *   key,
 * });
 * verifyOffer(offer, { keys: [key], now, revokedOfferIds: [], usedOfferIds: [] }).status; // => "valid"
 * ```
 */
export function makeOffer(input: MakeOfferInput): Offer {
  const { interviewId, generation, now, key } = input;
  const secret = secretOf(key, ["key"]);
  const expiresAt = plain(input.expiresAt);
  if (compareInstants(expiresAt, now) <= 0)
    throw SamtalError.of("scheduling/offer-already-expired", ["expiresAt"]);
  const unsigned: Offer = {
    schemaVersion: 1,
    id: offerIdOf(interviewId, generation, secret),
    slots: input.slots
      .map(({ lobbyOpensAt, start, end }) => ({
        lobbyOpensAt: plain(lobbyOpensAt),
        start: plain(start),
        end: plain(end),
      }))
      .sort((a, b) => compareInstants(a.start, b.start)),
    expiresAt,
    bookings: input.bookings ?? 1,
    keyId: key.keyId,
    algorithm: "hmac-sha256-of-content-hash",
    signature: "0".repeat(64),
  };
  return parseOffer({ ...unsigned, signature: signatureOf(unsigned, secret) });
}

const plain = (instant: Instant): Instant => instantOf(epochMilliseconds(instant));
