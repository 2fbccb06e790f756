import { type Id, type Reason, reason } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { Offer, OfferedSlot } from "./offer.ts";
import { type OfferContext, type OfferVerdict, verifyOffer } from "./verifyOffer.ts";

/** What {@link takeOffer} returns. */
export type OfferTaken =
  | {
      readonly status: "taken";
      /** The time that was chosen; the host looks up the full slot and books it. */
      readonly slot: OfferedSlot;
      /**
       * What the host compares and swaps along with the booking's own claims: the offer must have been used
       * `expectedUses` times, and then is used once more. Of two choices at once, one so finds the offer
       * used.
       */
      readonly claim: { readonly offerId: Id<"offer">; readonly expectedUses: number };
      readonly bookingsLeft: number;
      readonly because: readonly [Reason, ...Reason[]];
    }
  | {
      /**
       * `not-offered`: another start. `slot-passed`: its lobby has opened. Or what {@link verifyOffer} found.
       */
      readonly status: Exclude<OfferVerdict["status"], "valid"> | "not-offered" | "slot-passed";
      readonly because: readonly [Reason, ...Reason[]];
    };

/**
 * Chooses a time of an offer.
 *
 * Nothing is stored here: the host writes the booking's claims and the offer's in one transaction, or
 * neither.
 *
 * @param offer - a parsed offer
 * @param chosenStart - the start that was chosen
 * @param context - keys, the time, and which offers were revoked and used
 * @returns the slot and what to claim; or why it can't be chosen
 * @throws SamtalError as {@link verifyOffer} does
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 * import { makeOffer, takeOffer } from "@samtal/scheduling";
 *
 * const key = { keyId: "2027-03", secret: Uint8Array.from({ length: 32 }, (_, at) => at) };
 * const now = parseInstant("2027-03-15T09:00:00Z");
 * const start = parseInstant("2027-03-29T07:00:00Z");
 * const offer = makeOffer({
 *   interviewId: toId("interview", "1"),
 *   generation: 0,
 *   slots: [{ lobbyOpensAt: start, start, end: parseInstant("2027-03-29T07:45:00Z") }],
 *   expiresAt: parseInstant("2027-03-22T09:00:00Z"),
 *   now,
 *   key,
 * });
 * const context = { keys: [key], now, revokedOfferIds: [], usedOfferIds: [] };
 * takeOffer(offer, start, context).status; // => "taken"
 * takeOffer(offer, start, { ...context, usedOfferIds: [offer.id] }).status; // => "used"
 * ```
 */
export function takeOffer(offer: Offer, chosenStart: Instant, context: OfferContext): OfferTaken {
  const { status, because, bookingsLeft } = verifyOffer(offer, context);
  if (status !== "valid") return { status, because };
  const offerId = offer.id;
  const slot = offer.slots.find(({ start }) => compareInstants(start, chosenStart) === 0);
  if (slot === undefined)
    return { status: "not-offered", because: [reason("scheduling/start-not-offered", { offerId })] };
  const { start, lobbyOpensAt } = slot;
  if (compareInstants(lobbyOpensAt, context.now) <= 0) {
    return { status: "slot-passed", because: [reason("scheduling/slot-passed", { start, lobbyOpensAt })] };
  }
  return {
    status: "taken",
    slot,
    claim: { offerId, expectedUses: offer.bookings - bookingsLeft },
    bookingsLeft: bookingsLeft - 1,
    because: [reason("scheduling/offer-taken", { offerId, start })],
  };
}
