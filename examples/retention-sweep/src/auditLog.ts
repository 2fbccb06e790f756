import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { epochDayOf, type Instant, type LocalDate, localDateOf } from "@samtal/core/time";
import {
  appendAuditEvent,
  type AuditEvent,
  type AuditHead,
  type AuditSigner,
  emptyAuditHead,
  type FoundKey,
  signAuditHead,
  type SignedAuditHead,
  type SubjectKeys,
  subjectPseudonym,
  type VaultAnswer,
} from "@samtal/retention";

/** For show only: a fixed key, so that two runs give the same bytes. A real one never lies beside the log. */
const demoSeed = createHash("sha256").update("retention-sweep signer, a key for show").digest();
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), demoSeed]),
  format: "der",
  type: "pkcs8",
});
const publicKey = createPublicKey(privateKey);

/** Signs with Ed25519. */
export const demoSigner: AuditSigner = {
  sign: (bytes) => Promise.resolve(sign(null, bytes, privateKey).toString("base64url")),
  verify: (bytes, signature) => Promise.resolve(verify(null, bytes, publicKey, Buffer.from(signature, "base64url"))),
};

/** The tenant's log, with each person's key and what each event says of the person apart from it; the vault, for show. */
export class AuditLog implements SubjectKeys {
  readonly events: AuditEvent[] = [];
  head: AuditHead;
  readonly #keys = new Map<string, Uint8Array>();
  readonly #payloads = new Map<string, unknown[]>();
  readonly #destroyed = new Map<string, string>();
  readonly #seed: number;
  readonly #day: LocalDate;

  constructor(tenantId: string, { seed, day }: { seed: number; day: LocalDate }) {
    this.head = emptyAuditHead(tenantId);
    this.#seed = seed;
    this.#day = day;
  }

  append(at: Instant, type: string, about?: { readonly subjectId: string; readonly payload: unknown }): void {
    const entry = { at, type, ...(about && { about: { key: this.#keyOf(about.subjectId), payload: about.payload } }) };
    const { event, head } = appendAuditEvent(this.head, entry);
    this.events.push(event);
    this.head = head;
    if (about) this.#payloads.set(about.subjectId, [...(this.#payloads.get(about.subjectId) ?? []), about.payload]);
  }

  signed(at: Instant): Promise<SignedAuditHead> {
    return signAuditHead(this.head, at, demoSigner);
  }

  /** Deletes what the log says of these people. Their keys are a matter of the vault's, and of another receipt. */
  deletePayloads(subjectIds: readonly string[]): void {
    for (const id of subjectIds) this.#payloads.delete(id);
  }

  /** Of whom the log still says something. */
  get subjects(): readonly string[] {
    return [...this.#payloads.keys()];
  }

  find(_tenantId: string, keyId: string): Promise<FoundKey> {
    const key = this.#keys.get(keyId);
    if (key) return Promise.resolve({ status: "found", key });
    const subject = this.#destroyed.get(keyId);
    return Promise.resolve(subject === undefined ? { status: "unknown" } : { status: "destroyed", subject });
  }

  destroy(_tenantId: string, keyId: string): Promise<VaultAnswer> {
    const key = this.#keys.get(keyId);
    if (key) this.#destroyed.set(keyId, subjectPseudonym(key));
    this.#keys.delete(keyId);
    // A back-up of the vault is overwritten a month later.
    const until = localDateOf(epochDayOf(this.#day) + 30);
    return Promise.resolve({ receiptId: "vault-sweep", copies: [{ place: "vault-back-up", until }] });
  }

  keysOf(): Promise<readonly string[]> {
    return Promise.resolve([...this.#keys.keys(), ...this.#destroyed.keys()]);
  }

  destroyTenant(): Promise<VaultAnswer> {
    return Promise.reject(new Error("No tenant is closed here"));
  }

  // Drawn from the seed, so that two runs give the same bytes; a real key is drawn at random, once per person.
  #keyOf(subjectId: string): Uint8Array {
    const known = this.#keys.get(subjectId);
    if (known) return known;
    const key = new Uint8Array(createHash("sha256").update(`${this.#seed} ${subjectId}`).digest());
    this.#keys.set(subjectId, key);
    return key;
  }
}
