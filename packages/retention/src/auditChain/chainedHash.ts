import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { AuditEvent, AuditHead } from "./auditEvent.ts";

/**
 * The hash of an event at its place: SHA-256 over the chain's hash so far, the place and the public part. Every part
 * is preceded by its length, so that no two events read as the same bytes.
 */
export function chainedHash({ tenant, length, hash }: AuditHead, event: Omit<AuditEvent, "hash">): string {
  const { at, type, subject, commitment } = event;
  const parts = ["samtal/audit/1", tenant, String(length), hash, at, type, subject ?? "", commitment ?? ""];
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join(""))));
}
