import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { AuditEvent, AuditHead } from "./auditEvent.ts";
import { measuredBytes } from "./measuredBytes.ts";

/**
 * The hash of an event at its place: SHA-256 over the chain's hash so far, the place and the public part.
 */
export function chainedHash({ tenant, length, hash }: AuditHead, event: Omit<AuditEvent, "hash">): string {
  const { at, type, subject, commitment } = event;
  const parts = ["samtal/audit/1", tenant, String(length), hash, at, type, subject ?? "", commitment ?? ""];
  return bytesToHex(sha256(measuredBytes(parts)));
}
