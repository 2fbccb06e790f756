import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { Instant } from "@samtal/core/time";
import {
  appendAuditEvent,
  type AuditEvent,
  type AuditHead,
  type AuditSigner,
  emptyAuditHead,
  signAuditHead,
  type SignedAuditHead,
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

/** The tenant's log, with each person's key and what each event says of the person apart from it. */
export class AuditLog {
  readonly events: AuditEvent[] = [];
  head: AuditHead;
  readonly #keys = new Map<string, Uint8Array>();
  readonly #payloads = new Map<string, unknown[]>();
  readonly #seed: number;

  constructor(tenantId: string, seed: number) {
    this.head = emptyAuditHead(tenantId);
    this.#seed = seed;
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

  /** Erases what the log says of these people, and their keys; the events stay. Gives how many people it was. */
  forget(subjectIds: Iterable<string>): number {
    let count = 0;
    for (const id of subjectIds) {
      this.#payloads.delete(id);
      if (this.#keys.delete(id)) count += 1;
    }
    return count;
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
