import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { keyedHash } from "../auditChain/keyedHash.ts";
import { measuredBytes } from "../auditChain/measuredBytes.ts";
import type { SealedPayload } from "./sealedPayload.ts";

/** What the cipher encrypts with: another key than the one that the commitment and the pseudonym are made with. */
export const cipherKey = (key: Uint8Array): Uint8Array => keyedHash(key, "samtal/sealing/cipher");

/** What is bound to a sealed payload. */
export const associatedBytes = ({
  tenantId,
  subject,
  keyId,
  place,
  algorithm,
}: Pick<SealedPayload, "tenantId" | "subject" | "keyId" | "place" | "algorithm">): Uint8Array =>
  measuredBytes(["samtal/sealing/1", tenantId, subject, keyId, place, algorithm]);

/**
 * A nonce made of the key, of what is bound and of the text: two texts never share one, save by an accident as rare as
 * with random nonces, and the same text at the same place is the same bytes.
 */
export const syntheticNonce = (key: Uint8Array, associated: Uint8Array, text: Uint8Array, bytes: number): Uint8Array =>
  keyedHash(key, `samtal/sealing/nonce ${bytesToHex(sha256(associated))} ${bytesToHex(sha256(text))}`).subarray(0, bytes);

/** A payload's text as bytes. */
export const payloadBytes = (payload: unknown): Uint8Array => utf8ToBytes(JSON.stringify(payload));
