export { appendAuditEvent, type AuditEntry, emptyAuditHead } from "./appendAuditEvent.ts";
export type { AuditWitness } from "./auditWitness.ts";
export {
  type AuditEvent,
  auditEventSchema,
  type AuditHead,
  auditHeadSchema,
  parseSignedAuditHead,
  safeParseSignedAuditHead,
  type SignedAuditHead,
  signedAuditHeadSchema,
} from "./auditEvent.ts";
export { type AuditSigner, signAuditHead, vouchedAuditHead } from "./auditSigner.ts";
export { payloadCommitment, subjectPseudonym } from "./subjectKey.ts";
export {
  isSuppressed,
  suppressionEntry,
  type SuppressionEntry,
  suppressionEntrySchema,
} from "./suppressionEntry.ts";
export { type AuditChainVerdict, verifyAuditChain } from "./verifyAuditChain.ts";
