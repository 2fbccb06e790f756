import { idSchema, parser, safeParser } from "@samtal/core";
import {
  compareInstants,
  epochMilliseconds,
  type Instant,
  instantOf,
  instantSchema,
} from "@samtal/core/time";
import * as z from "zod";

// One spelling of each instant: with two, an edit could leave the offer as it was.
const plainInstant = instantSchema.refine((instant) => instantOf(epochMilliseconds(instant)) === instant, {
  params: { issue: "scheduling/instant-not-plain" },
});

/** The schema of an {@link OfferedSlot}. */
export const offeredSlotSchema = z
  .strictObject({ lobbyOpensAt: plainInstant, start: plainInstant, end: plainInstant })
  .refine(({ start, end }) => compareInstants(start, end) < 0, {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  })
  .refine(({ lobbyOpensAt, start }) => compareInstants(lobbyOpensAt, start) <= 0, {
    path: ["lobbyOpensAt"],
    params: { issue: "core/lobby-after-start" },
  });

/** A time that can be chosen: when, and nothing of who. */
export type OfferedSlot = z.infer<typeof offeredSlotSchema>;

/**
 * The schema of an {@link Offer}. It has no `metadata`: what leaves the house in a link holds nothing else.
 */
export const offerSchema = z
  .strictObject({
    schemaVersion: z.literal(1).describe("Version of this document's shape."),
    id: idSchema("offer").refine((id) => /^offer_[0-9a-f]{32}$/.test(id), {
      params: { issue: "core/invalid-id", kind: "offer" },
    }),
    slots: z.array(offeredSlotSchema).min(1).max(100).describe("By start; no two starts are the same."),
    expiresAt: plainInstant.describe("First instant at which nothing can be chosen any more."),
    bookings: z.int().min(1).max(20).describe("How many times can be booked by it in all."),
    keyId: z
      .string()
      .regex(/^[a-z0-9-]{1,32}$/)
      .describe("Which key signed it; says nothing of the key."),
    algorithm: z
      .literal("hmac-sha256-of-content-hash")
      .describe(
        "HMAC-SHA-256 over samtal-offer-1, a line feed, and the content hash of the offer without signature.",
      ),
    signature: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine(({ slots }) => inOrder(slots), {
    path: ["slots"],
    params: { issue: "scheduling/starts-not-ascending" },
  });

/**
 * Times that whoever holds it may choose from: signed, expiring, revocable, and with nothing in it about
 * anybody. The id is a keyed hash, so that nobody without the key can find the interview by trying ids.
 */
export type Offer = z.infer<typeof offerSchema>;

/**
 * Validates an offer's shape; {@link verifyOffer} looks at its signature.
 * @throws SamtalError with every issue found
 */
export const parseOffer = parser(offerSchema);

/** Validates an offer's shape; never throws. */
export const safeParseOffer = safeParser(offerSchema);

const inOrder = (slots: readonly { readonly start: Instant }[]): boolean =>
  slots.every(({ start }, at) => {
    const before = slots[at - 1];
    return before === undefined || compareInstants(before.start, start) < 0;
  });
