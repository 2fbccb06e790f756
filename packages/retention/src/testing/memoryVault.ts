import { subjectPseudonym } from "../auditChain/subjectKey.ts";
import type { FoundKey, KeyCopy, SubjectKeys } from "../sealing/subjectKeys.ts";

/** A vault in memory, open to look at. */
export interface MemoryVault {
  /** The living keys, by tenant and id. */
  readonly living: Map<string, Map<string, Uint8Array>>;
  copies: readonly KeyCopy[];
  /** Called before and after the effect of each call; may throw, or never return. */
  step: (name: string, when: "before" | "after") => Promise<void>;
  readonly keys: SubjectKeys;
}

/** A vault with some keys of some tenants. */
export function memoryVault(tenants: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>): MemoryVault {
  const living = new Map(Object.entries(tenants).map(([tenant, keys]) => [tenant, new Map(Object.entries(keys))]));
  const ids = new Map([...living].map(([tenant, keys]) => [tenant, [...keys.keys()]]));
  const pseudonyms = new Map(
    [...living].map(([tenant, keys]) => [tenant, new Map([...keys].map(([id, key]) => [id, subjectPseudonym(key)]))]),
  );
  const call = async <T>(name: string, effect: () => T): Promise<T> => {
    await vault.step(name, "before");
    const value = effect();
    await vault.step(name, "after");
    return value;
  };
  const find = (tenant: string, id: string): FoundKey => {
    const key = living.get(tenant)?.get(id);
    if (key) return { status: "found", key };
    const subject = pseudonyms.get(tenant)?.get(id);
    return subject === undefined ? { status: "unknown" } : { status: "destroyed", subject };
  };
  const vault: MemoryVault = {
    living,
    copies: [],
    step: async () => {},
    keys: {
      find: (tenant, id) => call("find", () => find(tenant, id)),
      destroy: (tenant, id) =>
        call("destroy", () => {
          living.get(tenant)?.delete(id);
          return { receiptId: `vault-${id}`, copies: vault.copies };
        }),
      keysOf: (tenant) => call("keysOf", () => ids.get(tenant) ?? []),
      destroyTenant: (tenant) =>
        call("destroyTenant", () => {
          living.get(tenant)?.clear();
          return { receiptId: `vault-${tenant}`, copies: vault.copies };
        }),
    },
  };
  return vault;
}
