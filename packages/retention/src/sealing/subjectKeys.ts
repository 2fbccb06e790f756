import type { LocalDate } from "@samtal/core/time";

/** What a vault says of a key. */
export type FoundKey =
  | { readonly status: "found"; readonly key: Uint8Array }
  /** `subject`: the pseudonym, which the vault wrote down before it destroyed the key. */
  | { readonly status: "destroyed"; readonly subject: string }
  | { readonly status: "unknown" };

/** A copy of a key that lives on: a back-up of the vault, a replica. */
export interface KeyCopy {
  /** The vendor's opaque key of the place. */
  readonly place: string;
  /** Its last day. */
  readonly until: LocalDate;
}

/** What a vault answers once it destroyed a key. */
export interface VaultAnswer {
  readonly receiptId: string;
  readonly copies: readonly KeyCopy[];
}

/**
 * The port of the vault where people's data keys lie, each wrapped by its tenant's key-encryption key.
 *
 * Each person has keys of its own in each tenant: somebody who applies to two tenants is two people here.
 */
export interface SubjectKeys {
  /** Never `destroyed` while the vault has any way left to the key: nothing else is asked whether it is gone. */
  find(tenantId: string, keyId: string): Promise<FoundKey>;
  /** Destroys a person's key. Repeating it changes nothing. */
  destroy(tenantId: string, keyId: string): Promise<VaultAnswer>;
  /** The ids of every key that the tenant's key-encryption key wraps or wrapped, destroyed ones as well. */
  keysOf(tenantId: string): Promise<readonly string[]>;
  /** Destroys the tenant's key-encryption key and with it every key that it wraps. Repeating it changes nothing. */
  destroyTenant(tenantId: string): Promise<VaultAnswer>;
}
