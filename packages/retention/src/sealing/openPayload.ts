import { base64urlnopad, utf8 } from "@scure/base";
import { payloadCommitment } from "../auditChain/subjectKey.ts";
import { asked } from "../execution/asked.ts";
import type { ExecutionPorts } from "../execution/executionPorts.ts";
import type { Cipher } from "./cipher.ts";
import type { SealedPayload } from "./sealedPayload.ts";
import { associatedBytes, cipherKey } from "./sealingKeys.ts";
import type { FoundKey, SubjectKeys } from "./subjectKeys.ts";

/** What came of opening a sealed payload. */
export type OpenedPayload =
  | { readonly status: "opened"; readonly payload: unknown }
  /** Edited, moved, or not sealed with this key or cipher. */
  | { readonly status: "tampered" };

/** What came of opening a sealed payload with what the vault has. */
export type FetchedPayload =
  | OpenedPayload
  | { readonly status: "key-destroyed" }
  /** The vault does not answer, or knows no such key: nothing says that the key is destroyed. */
  | { readonly status: "key-unavailable" };

/**
 * Opens a sealed payload with its key.
 *
 * @param sealed - as it was stored
 * @param key - the person's data key in this tenant
 * @param cipher - the port that sealed it
 * @returns the payload, or that it was edited or moved, or sealed with another key or cipher
 * @throws SamtalError `retention/key-too-short`
 */
export async function openPayload(sealed: SealedPayload, key: Uint8Array, cipher: Cipher): Promise<OpenedPayload> {
  if (cipher.algorithm !== sealed.algorithm) return { status: "tampered" };
  const nonce = decoded(sealed.nonce);
  const text = decoded(sealed.ciphertext);
  if (nonce?.length !== cipher.nonceBytes || text === null) return { status: "tampered" };
  const opened = await cipher.open({ key: cipherKey(key), nonce, associated: associatedBytes(sealed), text });
  const read = opened === null ? null : jsonOf(opened);
  if (read === null || payloadCommitment(key, read.payload) !== sealed.commitment) return { status: "tampered" };
  return { status: "opened", payload: read.payload };
}

/**
 * Opens a sealed payload with the key that the vault has. A vault that is down is no destroyed key.
 *
 * @param sealed - as it was stored
 * @param ports - the vault, the port that sealed it, and the caller's deadline, as in `execute`
 * @returns the payload, or why it stays closed
 */
export async function fetchPayload(
  sealed: SealedPayload,
  { keys, cipher, within }: { keys: SubjectKeys; cipher: Cipher; within: ExecutionPorts["within"] },
): Promise<FetchedPayload> {
  const answer = await asked<FoundKey>(within, () => keys.find(sealed.tenantId, sealed.keyId));
  if (answer.status !== "done" || answer.value.status === "unknown") return { status: "key-unavailable" };
  if (answer.value.status === "destroyed") {
    // The id of another person's destroyed key, written over this one's, destroys nothing.
    return { status: answer.value.subject === sealed.subject ? "key-destroyed" : "tampered" };
  }
  return await openPayload(sealed, answer.value.key, cipher);
}

function decoded(text: string): Uint8Array | null {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return null;
  }
}

function jsonOf(bytes: Uint8Array): { payload: unknown } | null {
  try {
    return { payload: JSON.parse(utf8.encode(bytes)) as unknown };
  } catch {
    return null;
  }
}
