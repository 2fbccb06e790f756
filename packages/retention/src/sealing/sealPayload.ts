import { base64urlnopad } from "@scure/base";
import { payloadCommitment, subjectPseudonym } from "../auditChain/subjectKey.ts";
import type { Cipher } from "./cipher.ts";
import { parseSealedPayload, type SealedPayload } from "./sealedPayload.ts";
import { associatedBytes, cipherKey, payloadBytes, syntheticNonce } from "./sealingKeys.ts";

/** Whose key seals, and where the payload belongs. */
export interface Sealing {
  readonly tenantId: string;
  /** The vendor's opaque key of the data key. */
  readonly keyId: string;
  /** The person's data key in this tenant, 32 random bytes or more. */
  readonly key: Uint8Array;
  /** The vendor's opaque key of the place, such as an item's id. */
  readonly place: string;
}

/**
 * Seals what is said of a person under that person's key.
 *
 * The tenant, the person, the key and the place are bound: copied to another, it does not open. The nonce comes of the key
 * and the text, so there is none to use twice. A sealed payload is personal data as before, for whoever has the key.
 *
 * @param payload - plain JSON
 * @param sealing - the key, and what is bound
 * @param cipher - the port, such as `subtleCipher`
 * @returns the sealed payload, to be stored; its commitment is the one that an audit event has of the same payload
 * @throws SamtalError `retention/key-too-short`, core's `core/not-json`, and what `parseSealedPayload` refuses: ids that
 *   are no opaque keys
 * @example
 * ```ts
 * import { type Cipher, openPayload, sealPayload } from "@samtal/retention";
 *
 * // For the example alone: a cipher that hides nothing. In earnest: subtleCipher(globalThis.crypto.subtle).
 * const cipher: Cipher = { algorithm: "none", nonceBytes: 12, seal: async ({ text }) => text, open: async ({ text }) => text };
 * const sealing = { tenantId: "nordbank", keyId: "key-17", key: new Uint8Array(32).fill(7), place: "item_note1" };
 * const sealed = await sealPayload({ text: "Clear answers" }, sealing, cipher);
 * sealed.place; // => "item_note1"
 * await openPayload(sealed, sealing.key, cipher); // => { status: "opened", payload: { text: "Clear answers" } }
 * ```
 */
export async function sealPayload(
  payload: unknown,
  { tenantId, keyId, key, place }: Sealing,
  cipher: Cipher,
): Promise<SealedPayload> {
  const bound = { tenantId, subject: subjectPseudonym(key), keyId, place, algorithm: cipher.algorithm };
  const commitment = payloadCommitment(key, payload);
  const text = payloadBytes(payload);
  const associated = associatedBytes(bound);
  const nonce = syntheticNonce(key, associated, text, cipher.nonceBytes);
  const ciphertext = await cipher.seal({ key: cipherKey(key), nonce, associated, text });
  // What is stored has to be read again: an id that the schema refuses is refused here, while the payload is at hand.
  return parseSealedPayload({
    schemaVersion: 1,
    ...bound,
    nonce: base64urlnopad.encode(nonce),
    ciphertext: base64urlnopad.encode(ciphertext),
    commitment,
  });
}
