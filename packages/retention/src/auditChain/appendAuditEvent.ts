import { SamtalError } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import { type AuditEvent, auditEventSchema, type AuditHead } from "./auditEvent.ts";
import { chainedHash } from "./chainedHash.ts";
import { payloadCommitment, subjectPseudonym } from "./subjectKey.ts";

/** What is to be logged. */
export interface AuditEntry {
  readonly at: Instant;
  /** What happened, such as `note.edited`: a fixed word, never a name or an address. */
  readonly type: string;
  /** Whom it is about, and what it says of that person. */
  readonly about?: { readonly key: Uint8Array; readonly payload?: unknown };
}

/**
 * The beginning of a tenant's chain.
 *
 * @param tenant - the vendor's own opaque key of the tenant
 */
export const emptyAuditHead = (tenant: string): AuditHead => ({ tenant, length: 0, hash: "0".repeat(64) });

/**
 * Logs an event at the end of a chain.
 *
 * The chain covers the public part and a keyed commitment to the payload, never the payload. Once the person's key and
 * the payload are destroyed, nobody can tell whom the event was about, and the chain verifies as before.
 *
 * @param head - the end of the chain, from {@link emptyAuditHead} or the append before
 * @param entry - what happened; the key is the person's in this tenant
 * @returns the event to store, and the new end
 * @throws SamtalError `retention/key-too-short`, `retention/audit-type`, and core's `core/not-json` for the payload
 * @see EDPB Guidelines 02/2025 (draft), on personal data and append-only ledgers
 * @example
 * ```ts
 * import { appendAuditEvent, emptyAuditHead, verifyAuditChain } from "@samtal/retention";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const at = parseInstant("2027-03-30T09:00:00Z");
 * const about = { key: new Uint8Array(32).fill(7), payload: { field: "strengths" } };
 * const { event, head } = appendAuditEvent(emptyAuditHead("nordbank"), { at, type: "note.edited", about });
 * head.length; // => 1
 * verifyAuditChain([event], head).status; // => "intact"
 * verifyAuditChain([{ ...event, type: "note.viewed" }], head).status; // => "broken"
 * ```
 */
export function appendAuditEvent(
  head: AuditHead,
  { at, type, about }: AuditEntry,
): { readonly event: AuditEvent; readonly head: AuditHead } {
  if (!auditEventSchema.shape.type.safeParse(type).success) throw SamtalError.of("retention/audit-type", ["entry", "type"]);
  const subject = about === undefined ? null : subjectPseudonym(about.key);
  const commitment = about?.payload === undefined ? null : payloadCommitment(about.key, about.payload);
  const open = { at, type, subject, commitment };
  const hash = chainedHash(head, open);
  return { event: { ...open, hash }, head: { tenant: head.tenant, length: head.length + 1, hash } };
}
