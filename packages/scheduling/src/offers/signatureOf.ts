import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { contentHash, derivedId, type Id } from "@samtal/core";
import type { Offer } from "./offer.ts";

/** The signature over everything else that an offer says. */
export function signatureOf(offer: Offer, secret: Uint8Array): string {
  const { signature: _, ...content } = offer;
  return keyed(`samtal-offer-1\n${contentHash(content)}`, secret);
}

/**
 * The id of an interview's offer: keyed, since ids that are counted up could be found by hashing them all.
 */
export function offerIdOf(interviewId: Id<"interview">, generation: number, secret: Uint8Array): Id<"offer"> {
  return derivedId("offer", keyed(`samtal-offer-id-1\n${interviewId}\n${generation}`, secret));
}

/**
 * HMAC-SHA-256 (RFC 2104). The texts begin with what they are for, so that none can stand in for the other.
 */
const keyed = (text: string, secret: Uint8Array): string =>
  bytesToHex(hmac(sha256, secret, utf8ToBytes(text)));
