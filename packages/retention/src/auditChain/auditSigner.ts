import { SamtalError } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { AuditHead, SignedAuditHead } from "./auditEvent.ts";
import { measuredBytes } from "./measuredBytes.ts";

/** The port of whoever vouches for the end of a chain: a key in a vault, never in the database beside the log. */
export interface AuditSigner {
  /** @returns the signature, base64url */
  sign(bytes: Uint8Array): Promise<string>;
  verify(bytes: Uint8Array, signature: string): Promise<boolean>;
}

/**
 * Has the end of a chain signed, so that events cut off later are missed.
 *
 * @param head - the end
 * @param signedAt - now
 * @param signer - the port
 * @returns the head with its signature
 */
export async function signAuditHead(head: AuditHead, signedAt: Instant, signer: AuditSigner): Promise<SignedAuditHead> {
  const signature = await signer.sign(signedBytes(head, signedAt));
  return { schemaVersion: 1, ...head, signedAt, signature };
}

/**
 * Refuses a head that the signer did not sign.
 *
 * An older head was signed as well: whoever cuts the chain off can put that one back. Look at `signedAt`, and give
 * `verifyAuditChain` what an outside witness has.
 *
 * @param head - as it was stored
 * @param signer - the port
 * @returns the end of the chain, to be given to `verifyAuditChain`
 * @throws SamtalError `retention/audit-signature`
 */
export async function vouchedAuditHead(head: SignedAuditHead, signer: AuditSigner): Promise<AuditHead> {
  const { tenant, length, hash, signedAt, signature } = head;
  const isSigned = await signer.verify(signedBytes({ tenant, length, hash }, signedAt), signature);
  if (!isSigned) throw SamtalError.of("retention/audit-signature", ["signature"]);
  return { tenant, length, hash };
}

const signedBytes = ({ tenant, length, hash }: AuditHead, signedAt: Instant): Uint8Array =>
  measuredBytes(["samtal/audit/head/1", tenant, String(length), hash, signedAt]);
