export { appendSealedEvent, type SealedEntry } from "./appendSealedEvent.ts";
export type { Cipher, CipherInput } from "./cipher.ts";
export { destroySubjectKeys } from "./destroySubjectKeys.ts";
export type { KeyDestructionOutcome, VaultPorts } from "./keyDestruction.ts";
export {
  type KeyDestructionReceipt,
  keyDestructionReceiptSchema,
  parseKeyDestructionReceipt,
  safeParseKeyDestructionReceipt,
} from "./keyDestructionReceipt.ts";
export { offboardTenant } from "./offboardTenant.ts";
export { type FetchedPayload, fetchPayload, type OpenedPayload, openPayload } from "./openPayload.ts";
export {
  parseSealedPayload,
  safeParseSealedPayload,
  type SealedPayload,
  sealedPayloadSchema,
} from "./sealedPayload.ts";
export { type Sealing, sealPayload } from "./sealPayload.ts";
export type { FoundKey, KeyCopy, SubjectKeys, VaultAnswer } from "./subjectKeys.ts";
export { type AesGcm, subtleCipher, type SubtleEncryption } from "./subtleCipher.ts";
