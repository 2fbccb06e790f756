import { parseInstant } from "@samtal/core/time";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { emptyAuditHead } from "../auditChain/appendAuditEvent.ts";
import type { AuditEvent } from "../auditChain/auditEvent.ts";
import { subjectPseudonym } from "../auditChain/subjectKey.ts";
import { verifyAuditChain } from "../auditChain/verifyAuditChain.ts";
import { memoryVault } from "../testing/memoryVault.ts";
import { appendSealedEvent } from "./appendSealedEvent.ts";
import { destroySubjectKeys } from "./destroySubjectKeys.ts";
import { offboardTenant } from "./offboardTenant.ts";
import { fetchPayload } from "./openPayload.ts";
import type { SealedPayload } from "./sealedPayload.ts";
import { subtleCipher, type SubtleEncryption } from "./subtleCipher.ts";

declare const crypto: { readonly subtle: SubtleEncryption };
const cipher = subtleCipher(crypto.subtle);
const now = parseInstant("2027-03-30T09:00:00Z");
const within = async <T>(work: () => Promise<T>): Promise<{ status: "done"; value: T }> => ({ status: "done", value: await work() });
const tenants = ["nordbank", "sydbank"];
const people = ["anna", "bo", "carl"];
const keyOf = (tenant: string, person: string): Uint8Array =>
  new Uint8Array(32).fill(1 + tenants.indexOf(tenant) * 3 + people.indexOf(person));
const keysOf = (tenant: string): Record<string, Uint8Array> =>
  Object.fromEntries(people.map((person) => [`key-${person}`, keyOf(tenant, person)]));

const stepArbitrary = fc.record({
  tenantId: fc.constantFrom(...tenants),
  /** None: the whole tenant. */
  keyIds: fc.subarray(people.map((person) => `key-${person}`)),
  /** Which calls of the vault fail, each before or after its effect. */
  faults: fc.uniqueArray(fc.nat(15), { maxLength: 2 }),
  isLying: fc.boolean(),
});

it("whatever fails or lies, nobody is told as destroyed whose payload opens, nobody else's closes, and every chain verifies", async () => {
  const chains: { events: AuditEvent[]; head: ReturnType<typeof emptyAuditHead> }[] = [];
  const payloads: SealedPayload[] = [];
  for (const tenant of tenants) {
    const chain = { events: [] as AuditEvent[], head: emptyAuditHead(tenant) };
    for (const person of people) {
      const about = { key: keyOf(tenant, person), keyId: `key-${person}`, payload: { text: `about ${person}` } };
      const { event, head, sealed } = await appendSealedEvent(chain.head, { at: now, type: "note.edited", about }, cipher);
      chain.events.push(event);
      chain.head = head;
      payloads.push(sealed);
    }
    chains.push(chain);
  }
  let receipts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 4 }), async (steps) => {
      const vault = memoryVault({ nordbank: keysOf("nordbank"), sydbank: keysOf("sydbank") });
      const ordered = new Set<string>();
      for (const { tenantId, keyIds, faults, isLying } of steps) {
        let call = 0;
        vault.step = () => (faults.includes(call++) ? Promise.reject(new Error("fault")) : Promise.resolve());
        const lie = async (): Promise<{ receiptId: string; copies: [] }> => ({ receiptId: "lie", copies: [] });
        const keys = isLying ? { ...vault.keys, destroy: lie, destroyTenant: lie } : vault.keys;
        const reached = keyIds.length > 0 ? keyIds : people.map((person) => `key-${person}`);
        for (const keyId of reached) ordered.add(`${tenantId} ${keyId}`);
        const outcome =
          keyIds.length > 0
            ? await destroySubjectKeys({ tenantId, keyIds, now }, { keys, within })
            : await offboardTenant({ tenantId, now }, { keys, within });
        vault.step = async () => {};
        const told = outcome.status === "key-destroyed" ? outcome.receipt.subjects : [];
        receipts += told.length;
        if (outcome.status === "key-destroyed") {
          const named = reached.map((keyId) => subjectPseudonym(keyOf(tenantId, keyId.slice(4)))).sort();
          expect(told).toEqual(named);
        }
        for (const sealed of payloads) {
          const { status } = await fetchPayload(sealed, { keys: vault.keys, cipher, within });
          if (told.includes(sealed.subject)) expect(status).toBe("key-destroyed");
          if (!ordered.has(`${sealed.tenantId} ${sealed.keyId}`)) expect(status).toBe("opened");
        }
      }
      for (const { events, head } of chains) expect(verifyAuditChain(events, head).status).toBe("intact");
    }),
    { numRuns: 100 },
  );
  expect(receipts).toBeGreaterThan(20);
});
