import { appendAuditEvent, type AuditEntry } from "../auditChain/appendAuditEvent.ts";
import type { AuditEvent, AuditHead } from "../auditChain/auditEvent.ts";
import type { Cipher } from "./cipher.ts";
import type { SealedPayload } from "./sealedPayload.ts";
import { sealPayload } from "./sealPayload.ts";

/** An entry about a person, and the key that seals what it says. */
export type SealedEntry = Omit<AuditEntry, "about"> & {
  readonly about: { readonly key: Uint8Array; readonly keyId: string; readonly payload: unknown };
};

/**
 * Logs an event about a person with its payload sealed: the chain has the commitment, the store beside it the sealed
 * text. Once the key is destroyed, neither tells anything and the chain verifies as before.
 *
 * @param head - the end of the chain
 * @param entry - what happened, and what it says of whom, under which key
 * @param cipher - the port
 * @returns the event and the sealed payload to store, and the new end; the payload's place is the event's in the chain
 * @throws SamtalError `retention/key-too-short`, `retention/audit-type`, and core's `core/not-json`
 * @example
 * ```ts
 * import { appendSealedEvent, type Cipher, emptyAuditHead } from "@samtal/retention";
 * import { parseInstant } from "@samtal/core/time";
 *
 * // For the example alone: a cipher that hides nothing. In earnest: subtleCipher(globalThis.crypto.subtle).
 * const cipher: Cipher = { algorithm: "none", nonceBytes: 12, seal: async ({ text }) => text, open: async ({ text }) => text };
 * const about = { key: new Uint8Array(32).fill(7), keyId: "key-17", payload: { field: "strengths" } };
 * const entry = { at: parseInstant("2027-03-30T09:00:00Z"), type: "note.edited", about };
 * const { event, sealed } = await appendSealedEvent(emptyAuditHead("nordbank"), entry, cipher);
 * [sealed.place, sealed.commitment === event.commitment]; // => ["event-0", true]
 * ```
 */
export async function appendSealedEvent(
  head: AuditHead,
  { at, type, about }: SealedEntry,
  cipher: Cipher,
): Promise<{ readonly event: AuditEvent; readonly head: AuditHead; readonly sealed: SealedPayload }> {
  const { key, keyId, payload } = about;
  const appended = appendAuditEvent(head, { at, type, about: { key, payload } });
  const sealing = { tenantId: head.tenant, keyId, key, place: `event-${head.length}` };
  return { ...appended, sealed: await sealPayload(payload, sealing, cipher) };
}
