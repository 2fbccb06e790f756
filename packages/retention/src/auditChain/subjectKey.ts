import { bytesToHex } from "@noble/hashes/utils.js";
import { contentHash } from "@samtal/core";
import { keyedHash } from "./keyedHash.ts";

/**
 * A person's pseudonym in one tenant's log: what joins the events about that person while the key exists, and no
 * longer. It is keyed, because a plain hash of an address or an id is found by trying.
 *
 * @param key - the person's key in this tenant, 32 bytes or more; two tenants never share one
 * @returns 16 hexadecimal digits
 * @throws SamtalError `retention/key-too-short`
 */
export const subjectPseudonym = (key: Uint8Array): string => bytesToHex(keyedHash(key, "samtal/audit/subject").subarray(0, 8));

/**
 * What an event commits to of its payload, without telling it.
 *
 * @param key - the person's key
 * @param payload - plain JSON; the order of keys does not matter
 * @returns 64 hexadecimal digits
 * @throws SamtalError `retention/key-too-short`, and core's `core/not-json`
 */
export const payloadCommitment = (key: Uint8Array, payload: unknown): string =>
  bytesToHex(keyedHash(key, `samtal/audit/payload ${contentHash(payload)}`));
