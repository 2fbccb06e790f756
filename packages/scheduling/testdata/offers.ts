import { toId } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { makeOffer, type MakeOfferInput } from "../src/offers/makeOffer.ts";
import type { Offer, OfferedSlot } from "../src/offers/offer.ts";
import type { OfferKey } from "../src/offers/offerKey.ts";
import type { OfferContext } from "../src/offers/verifyOffer.ts";

/** The bytes 0 to 31, shifted: good for nothing but a test. */
export const offerKey = (keyId = "2027-03", shift = 0): OfferKey => ({
  keyId,
  secret: Uint8Array.from({ length: 32 }, (_, at) => at + shift),
});

/** A slot of these instants. */
export const offeredSlot = (lobbyOpensAt: string, start: string, end: string): OfferedSlot => ({
  lobbyOpensAt: parseInstant(lobbyOpensAt),
  start: parseInstant(start),
  end: parseInstant(end),
});

/** An offer of two slots, made on 15 March and good for a week; overridable. */
export const offerOf = (more: Partial<MakeOfferInput> = {}): Offer =>
  makeOffer({
    interviewId: toId("interview", "1"),
    generation: 0,
    slots: [
      offeredSlot("2027-03-29T06:50:00Z", "2027-03-29T07:00:00Z", "2027-03-29T07:45:00Z"),
      offeredSlot("2027-03-30T12:00:00Z", "2027-03-30T12:00:00.500Z", "2027-03-30T13:00:00Z"),
    ],
    expiresAt: parseInstant("2027-03-22T09:00:00Z"),
    now: parseInstant("2027-03-15T09:00:00Z"),
    key: offerKey(),
    ...more,
  });

/** What the host knows on 16 March: nothing revoked or used; overridable. */
export const offerContext = (more: Partial<OfferContext> = {}): OfferContext => ({
  keys: [offerKey()],
  now: parseInstant("2027-03-16T09:00:00Z"),
  revokedOfferIds: [],
  usedOfferIds: [],
  ...more,
});
