import { compareText, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import { type Answer, asked } from "../execution/asked.ts";
import { keyDestruction, type KeyDestructionOutcome, type VaultPorts } from "./keyDestruction.ts";
import type { VaultAnswer } from "./subjectKeys.ts";

/**
 * Destroys a tenant's key-encryption key, and so the data keys of everybody in it, when the tenant leaves.
 *
 * @param order - the tenant, and now
 * @param ports - the vault and the deadline
 * @returns a receipt that lists everybody by pseudonym; or what is not certain yet. Repeating it is safe
 * @example
 * ```ts
 * import { offboardTenant } from "@samtal/retention";
 * import { memoryVault } from "@samtal/retention/testing";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const keyOf = (person: number) => new Uint8Array(32).fill(person);
 * const { keys } = memoryVault({ nordbank: { "key-17": keyOf(17), "key-18": keyOf(18) }, sydbank: { "key-1": keyOf(1) } });
 * const within = async <T>(work: () => Promise<T>) => ({ status: "done" as const, value: await work() });
 * const outcome = await offboardTenant({ tenantId: "nordbank", now: parseInstant("2027-03-30T09:00:00Z") }, { keys, within });
 * outcome.status === "key-destroyed" && outcome.receipt.subjects.length; // => 2
 * ```
 */
export async function offboardTenant(
  { tenantId, now }: { readonly tenantId: string; readonly now: Instant },
  { keys, within }: VaultPorts,
): Promise<KeyDestructionOutcome> {
  const listed = await asked(within, () => keys.keysOf(tenantId));
  if (listed.status !== "done") return { status: "partial", because: [reason("retention/vault-unreachable")] };
  const destroy = async (): Promise<Answer<VaultAnswer>[]> => [await asked(within, () => keys.destroyTenant(tenantId))];
  if (listed.value.length === 0) {
    // A key-encryption key that wraps nothing today could wrap tomorrow.
    const told = await destroy();
    if (told.some(({ status }) => status !== "done")) return { status: "partial", because: [reason("retention/vault-unreachable")] };
  }
  const outcome = await keyDestruction({ scope: "tenant", tenantId, keyIds: listed.value, now, destroy }, { keys, within });
  if (outcome.status === "partial") return outcome;
  const relisted = await asked(within, () => keys.keysOf(tenantId));
  if (relisted.status !== "done") return { status: "partial", because: [reason("retention/vault-unreachable")] };
  const known = new Set(listed.value);
  const late = relisted.value.filter((keyId) => !known.has(keyId)).sort(compareText);
  // Somebody whose key was made meanwhile would be missing in the receipt. A repeat has everybody.
  if (late.length > 0) return { status: "partial", because: late.map((keyId) => reason("retention/key-made-meanwhile", { keyId })) };
  return outcome;
}
