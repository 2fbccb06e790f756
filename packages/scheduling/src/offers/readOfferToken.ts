import { type Reason, reason } from "@samtal/core";
import { instantOf } from "@samtal/core/time";
import { type Offer, safeParseOffer } from "./offer.ts";
import { writeOfferToken } from "./writeOfferToken.ts";

/** What {@link readOfferToken} returns. */
export type OfferTokenRead =
  | { readonly status: "read"; readonly offer: Offer }
  | { readonly status: "unreadable"; readonly because: readonly [Reason, ...Reason[]] };

const maximumCharacters = 4_096;

/**
 * Reads the text of a link back into an offer. It takes only what {@link writeOfferToken} writes: every other
 * spelling is unreadable, so that no two texts are one offer. Nothing of it is believed until {@link
 * verifyOffer} has seen it.
 *
 * @param token - text from outside
 * @returns the offer; or why it can't be read, without repeating it
 * @example
 * ```ts
 * import { readOfferToken } from "@samtal/scheduling";
 *
 * const read = readOfferToken("1.2027-03.0011");
 * read.status === "unreadable" && read.because[0].code; // => "scheduling/offer-unreadable"
 * ```
 */
export function readOfferToken(token: string): OfferTokenRead {
  if (typeof token === "string" && token.length > maximumCharacters) {
    return {
      status: "unreadable",
      because: [reason("scheduling/offer-token-too-long", { maximumCharacters })],
    };
  }
  const offer = typeof token === "string" ? offerIn(token) : undefined;
  return offer !== undefined && writeOfferToken(offer) === token
    ? { status: "read", offer }
    : { status: "unreadable", because: [reason("scheduling/offer-unreadable", {})] };
}

function offerIn(token: string): Offer | undefined {
  const [version, keyId, id, bookings, expiry = "", written = "", signature] = token.split(".", 8);
  if (version !== "1") return undefined;
  let before = 0;
  const slots = written.split("~", 101).map((slot) => {
    const [after = "", lobby = "", length = ""] = slot.split("_", 4);
    const start = before + integer(after);
    before = start;
    return {
      lobbyOpensAt: instant(start - integer(lobby)),
      start: instant(start),
      end: instant(start + integer(length)),
    };
  });
  const parsed = safeParseOffer({
    schemaVersion: 1,
    id: `offer_${id}`,
    slots,
    expiresAt: instant(integer(expiry)),
    bookings: Number(bookings),
    keyId,
    algorithm: "hmac-sha256-of-content-hash",
    signature,
  });
  return parsed.status === "ok" ? parsed.value : undefined;
}

const integer = (text: string): number =>
  /^-?[0-9a-z]{1,10}$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;

const [earliest, latest] = [Date.parse("0000-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59.999Z")];

/** Undefined where there is no such instant: the schema then refuses the offer. */
const instant = (at: number): string | undefined =>
  at >= earliest && at <= latest ? instantOf(at) : undefined;
