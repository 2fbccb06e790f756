import type { AuditHead, SignedAuditHead } from "./auditEvent.ts";

/**
 * The port of an outside witness: a time-stamping service, another company's log, a printed page. What is left there
 * can't be changed from inside, so a chain that was written anew from some event on, with the signer's help, is found.
 */
export interface AuditWitness {
  /** Leaves the end of a chain with the witness. */
  leave(head: SignedAuditHead): Promise<void>;
  /** Every end of a tenant's chain that was left, for `verifyAuditChain`. */
  left(tenant: string): Promise<readonly AuditHead[]>;
}
