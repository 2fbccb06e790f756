import { compareText, type Reason, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import { subjectPseudonym } from "../auditChain/subjectKey.ts";
import type { ExecutionPorts } from "../execution/executionPorts.ts";
import { type Answer, asked } from "../execution/asked.ts";
import { type KeyDestructionReceipt, keyDestructionReceiptSchema } from "./keyDestructionReceipt.ts";
import type { FoundKey, KeyCopy, SubjectKeys, VaultAnswer } from "./subjectKeys.ts";

/** The vault, and how long a call to it may take. */
export interface VaultPorts {
  readonly keys: SubjectKeys;
  readonly within: ExecutionPorts["within"];
}

/** What came of destroying keys. */
export type KeyDestructionOutcome =
  | { readonly status: "key-destroyed"; readonly receipt: KeyDestructionReceipt }
  /** A key is there still, or the vault did not say. To be repeated; nothing may be told as done. */
  | { readonly status: "partial"; readonly because: readonly Reason[] }
  /** Nothing was ever sealed. */
  | { readonly status: "no-key"; readonly because: readonly Reason[] };

/** What is destroyed, and how. */
export interface KeyDestructionOrder {
  readonly scope: KeyDestructionReceipt["scope"];
  readonly tenantId: string;
  readonly keyIds: readonly string[];
  readonly now: Instant;
  /** Has the vault do it. What it did before it failed to answer shows when it is looked into. */
  destroy(): Promise<readonly Answer<VaultAnswer>[]>;
}

/** Reads whose keys they are, has them destroyed, and looks whether they are gone. */
export async function keyDestruction(order: KeyDestructionOrder, ports: VaultPorts): Promise<KeyDestructionOutcome> {
  const { tenantId } = order;
  const keyIds = [...new Set(order.keyIds)].sort(compareText);
  if (keyIds.length === 0) return { status: "no-key", because: [reason("retention/no-key")] };
  const before = await found(tenantId, keyIds, ports);
  if (before.faults.length > 0) return { status: "partial", because: before.faults };
  const answers = await order.destroy();
  const told = answers.flatMap((answer) => (answer.status === "done" ? [answer.value] : []));
  if (told.length < answers.length) return { status: "partial", because: [reason("retention/vault-unreachable")] };
  // The keys may be gone by then; but a receipt that nobody can read later is none.
  if (!told.every(isReadable)) return { status: "partial", because: [reason("retention/vault-answer-unreadable")] };
  return await lookedInto({ ...order, keyIds }, { answers: told, before: before.subjects }, ports);
}

const { receiptIds, copies } = keyDestructionReceiptSchema.shape;

/** A vault in plain JavaScript may answer anything. */
const isReadable = (answer: VaultAnswer): boolean =>
  receiptIds.element.safeParse(answer?.receiptId).success &&
  copies.safeParse(Array.isArray(answer.copies) ? answer.copies.map(({ place, until }) => ({ place, until })) : undefined).success;

/** Whose keys they are, by id: the pseudonyms have to be read while the keys are there. */
async function found(
  tenantId: string,
  keyIds: readonly string[],
  { keys, within }: VaultPorts,
): Promise<{ subjects: ReadonlyMap<string, string>; faults: readonly Reason[] }> {
  const subjects = new Map<string, string>();
  const faults: Reason[] = [];
  for (const keyId of keyIds) {
    const answer: Answer<FoundKey> = await asked(within, () => keys.find(tenantId, keyId));
    if (answer.status !== "done") faults.push(reason("retention/vault-silent", { keyId }));
    else if (answer.value.status === "unknown") faults.push(reason("retention/key-unknown", { keyId }));
    else subjects.set(keyId, answer.value.status === "destroyed" ? answer.value.subject : subjectPseudonym(answer.value.key));
  }
  return { subjects, faults };
}

async function lookedInto(
  order: KeyDestructionOrder,
  { answers, before }: { answers: readonly VaultAnswer[]; before: ReadonlyMap<string, string> },
  { keys, within }: VaultPorts,
): Promise<KeyDestructionOutcome> {
  const { scope, tenantId, keyIds, now } = order;
  const faults: Reason[] = [];
  for (const keyId of keyIds) {
    const after: Answer<FoundKey> = await asked(within, () => keys.find(tenantId, keyId));
    if (after.status !== "done") faults.push(reason("retention/vault-silent", { keyId }));
    else if (after.value.status === "found") faults.push(reason("retention/key-still-there", { keyId }));
    else if (after.value.status === "unknown") faults.push(reason("retention/key-unknown", { keyId }));
    else if (after.value.subject !== before.get(keyId)) faults.push(reason("retention/key-of-another", { keyId }));
  }
  if (faults.length > 0) return { status: "partial", because: faults };
  const copies = answers.flatMap((answer) => answer.copies).map(({ place, until }): KeyCopy => ({ place, until }));
  copies.sort((a, b) => compareText(a.place, b.place) || compareText(a.until, b.until));
  const lastCopy = copies.map(({ until }) => until).sort(compareText).at(-1);
  const receipt: KeyDestructionReceipt = {
    schemaVersion: 1,
    status: "key-destroyed",
    scope,
    tenantId,
    subjects: [...new Set(before.values())].sort(compareText),
    keyIds: [...keyIds],
    receiptIds: [...new Set(answers.map(({ receiptId }) => receiptId))].sort(compareText),
    copies,
    at: now,
    because: [
      reason("retention/key-destroyed-not-erased", { keys: keyIds.length }),
      ...(lastCopy === undefined ? [] : [reason("retention/key-copies-live", { day: lastCopy })]),
    ],
  };
  return { status: "key-destroyed", receipt };
}
