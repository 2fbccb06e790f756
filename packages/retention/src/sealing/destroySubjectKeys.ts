import type { Instant } from "@samtal/core/time";
import { type Answer, asked } from "../execution/asked.ts";
import { keyDestruction, type KeyDestructionOutcome, type VaultPorts } from "./keyDestruction.ts";
import type { VaultAnswer } from "./subjectKeys.ts";

/**
 * Destroys a person's data keys in one tenant, as a complement to erasure, and looks afterwards whether they are gone.
 *
 * First the items: `execute` has every store delete what was sealed. This makes what may remain of it, in back-ups
 * that can't be cut into, unreadable. The audit chain verifies as before, and nobody can tell any more whom it is about.
 *
 * @param order - the tenant, the ids of all of the person's keys in it, and now
 * @param ports - the vault and the deadline
 * @returns a receipt that names pseudonyms, never an `ExecutionReceipt`; or what is not certain yet. Repeating it is safe
 * @example
 * ```ts
 * import { destroySubjectKeys } from "@samtal/retention";
 * import { memoryVault } from "@samtal/retention/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const { keys } = memoryVault({ nordbank: { "key-17": new Uint8Array(32).fill(7) } });
 * const within = async <T>(work: () => Promise<T>) => ({ status: "done" as const, value: await work() });
 * const order = { tenantId: "nordbank", keyIds: ["key-17"], now: parseInstant("2027-03-30T09:00:00Z") };
 * const outcome = await destroySubjectKeys(order, { keys, within });
 * outcome.status; // => "key-destroyed"
 * ```
 */
export async function destroySubjectKeys(
  order: { readonly tenantId: string; readonly keyIds: readonly string[]; readonly now: Instant },
  { keys, within }: VaultPorts,
): Promise<KeyDestructionOutcome> {
  const { tenantId, keyIds, now } = order;
  const destroy = async (): Promise<Answer<VaultAnswer>[]> => {
    const answers: Answer<VaultAnswer>[] = [];
    for (const keyId of new Set(keyIds)) answers.push(await asked(within, () => keys.destroy(tenantId, keyId)));
    return answers;
  };
  return await keyDestruction({ scope: "subject", tenantId, keyIds, now, destroy }, { keys, within });
}
