import { explain } from "@samtal/core";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { appendAuditEvent, emptyAuditHead } from "../auditChain/appendAuditEvent.ts";
import { payloadCommitment, subjectPseudonym } from "../auditChain/subjectKey.ts";
import { verifyAuditChain } from "../auditChain/verifyAuditChain.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { type MemoryVault, memoryVault } from "../testing/memoryVault.ts";
import { appendSealedEvent } from "./appendSealedEvent.ts";
import { destroySubjectKeys } from "./destroySubjectKeys.ts";
import type { KeyDestructionOutcome } from "./keyDestruction.ts";
import { parseKeyDestructionReceipt } from "./keyDestructionReceipt.ts";
import { offboardTenant } from "./offboardTenant.ts";
import { fetchPayload, openPayload } from "./openPayload.ts";
import { parseSealedPayload, type SealedPayload } from "./sealedPayload.ts";
import { sealPayload } from "./sealPayload.ts";
import { subtleCipher, type SubtleEncryption } from "./subtleCipher.ts";

declare const crypto: { readonly subtle: SubtleEncryption };
const cipher = subtleCipher(crypto.subtle);
const keyOf = (person: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => (person * 37 + at * 11) % 256);
const [anna, bo, annaElsewhere] = [keyOf(1), keyOf(2), keyOf(3)];
const now = parseInstant("2027-03-30T09:00:00Z");
const note = { author: "interviewer_1", text: "Anna Berg svarade tydligt på alla frågor. 🙂" };
const sealing = { tenantId: "nordbank", keyId: "key-anna", key: anna, place: "item_note1" };
const vaultOf = (): MemoryVault =>
  memoryVault({ nordbank: { "key-anna": anna, "key-bo": bo }, sydbank: { "key-anna": annaElsewhere } });
const within = async <T>(work: () => Promise<T>): Promise<{ status: "done"; value: T }> => ({ status: "done", value: await work() });
const ofAnna = { tenantId: "nordbank", keyIds: ["key-anna"], now };
const codes = (outcome: KeyDestructionOutcome): string[] =>
  (outcome.status === "key-destroyed" ? outcome.receipt : outcome).because.map(({ code }) => code);

describe("sealPayload", () => {
  it("opens with the key, and tells nothing without it", async () => {
    const sealed = await sealPayload(note, sealing, cipher);
    expect(parseSealedPayload(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
    expect(JSON.stringify(sealed)).not.toMatch(/Anna|svarade|interviewer/);
    expect(await openPayload(sealed, anna, cipher)).toEqual({ status: "opened", payload: note });
    expect(await openPayload(sealed, bo, cipher)).toEqual({ status: "tampered" });
  });
  it("opens at no other tenant, person, key, place or cipher, and not once edited", async () => {
    const sealed = await sealPayload(note, sealing, cipher);
    const other = await sealPayload({ text: "another" }, sealing, cipher);
    const flipped = (text: string): string => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    const changes: Partial<SealedPayload>[] = [
      { tenantId: "sydbank" }, { subject: subjectPseudonym(bo) }, { keyId: "key-bo" }, { place: "item_note2" },
      { algorithm: "A256GCM-SIV" }, { nonce: flipped(sealed.nonce) }, { nonce: other.nonce }, { nonce: "AA" }, { nonce: "A" },
      { ciphertext: flipped(sealed.ciphertext) }, { ciphertext: other.ciphertext }, { ciphertext: sealed.ciphertext.slice(4) },
      { ciphertext: "AAAA" }, { commitment: other.commitment },
    ];
    for (const change of changes) {
      expect([change, await openPayload({ ...sealed, ...change }, anna, cipher)]).toEqual([change, { status: "tampered" }]);
    }
  });
  it("never has a nonce twice for two texts, places, people or tenants", async () => {
    const sealings = [sealing, { ...sealing, place: "item_note2" }, { ...sealing, key: bo }, { ...sealing, tenantId: "sydbank" }];
    const texts = Array.from({ length: 50 }, (_, at) => ({ text: `note ${at}` }));
    const all = await Promise.all(sealings.flatMap((one) => texts.map((text) => sealPayload(text, one, cipher))));
    expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(200);
    expect(await sealPayload(note, sealing, cipher)).toEqual(await sealPayload(note, sealing, cipher));
  });
  it("refuses a key that can be guessed and what is no JSON", async () => {
    await expect(sealPayload(note, { ...sealing, key: anna.subarray(1) }, cipher)).rejects.toThrow("retention/key-too-short");
    for (const payload of [() => 1, undefined, Number.NaN, "\uD800", { a: undefined }]) {
      await expect(sealPayload(payload, sealing, cipher)).rejects.toThrow("core/not-json");
    }
  });
  it("refuses to seal what could not be read again", async () => {
    for (const change of [{ place: "Anna Berg" }, { tenantId: "" }, { keyId: "a@b.se" }, { place: "\uD800" }]) {
      await expect(sealPayload(note, { ...sealing, ...change }, cipher)).rejects.toThrow(/core\//);
    }
  });
  it("gives back numbers, names of keys and texts that JSON writes in more than one way", async () => {
    for (const payload of [1e21, 5e-324, { b: [], a: {} }, "\u2028\u0000", "Å", "A\u030A"]) {
      const opened = await openPayload(await sealPayload(payload, sealing, cipher), anna, cipher);
      expect(JSON.stringify(opened)).toBe(JSON.stringify({ status: "opened", payload }));
    }
    expect(await openPayload(await sealPayload(-0, sealing, cipher), anna, cipher)).toEqual({ status: "opened", payload: 0 });
  });
  it("seals the empty text and a million characters", async () => {
    for (const payload of ["", null, "å".repeat(1_000_000)]) {
      expect(await openPayload(await sealPayload(payload, sealing, cipher), anna, cipher)).toEqual({ status: "opened", payload });
    }
  });
});

describe("AES-256-GCM", () => {
  it("is the published one: test case 16 of the GCM specification by McGrew and Viega", async () => {
    const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    const sealed = await cipher.seal({
      key: bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"),
      nonce: bytes("cafebabefacedbaddecaf888"),
      associated: bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
      text: bytes(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
      ),
    });
    expect(Array.from(sealed.subarray(-16), (byte) => byte.toString(16).padStart(2, "0")).join("")).toBe("76fc6ece0f4e1768cddf8853bb2d551b");
  });
});

describe("case 61: an audit event about somebody survives the destruction of the key", () => {
  it("verifies as before, opens no more, and is confirmed by no guess", async () => {
    const vault = vaultOf();
    const about = { key: anna, keyId: "key-anna", payload: note };
    const first = await appendSealedEvent(emptyAuditHead("nordbank"), { at: now, type: "note.edited", about }, cipher);
    const second = appendAuditEvent(first.head, { at: now, type: "export.made" });
    const events = [first.event, second.event];
    const ports = { keys: vault.keys, cipher, within };
    expect(await fetchPayload(first.sealed, ports)).toEqual({ status: "opened", payload: note });
    expect((await destroySubjectKeys(ofAnna, ports)).status).toBe("key-destroyed");
    expect(await fetchPayload(first.sealed, ports)).toEqual({ status: "key-destroyed" });
    expect(verifyAuditChain(events, second.head).status).toBe("intact");
    // Whoever knows the very text still can't confirm it: the commitment is under the key, not a hash.
    expect([keyOf(0), bo, annaElsewhere].map((key) => payloadCommitment(key, note))).not.toContain(first.event.commitment);
  });
});

describe("destroySubjectKeys", () => {
  it("case 65: leaves everybody else's keys, and the same person's at another tenant", async () => {
    const vault = vaultOf();
    const elsewhere = await sealPayload(note, { ...sealing, tenantId: "sydbank", key: annaElsewhere }, cipher);
    const ofBo = await sealPayload(note, { ...sealing, keyId: "key-bo", key: bo }, cipher);
    await destroySubjectKeys(ofAnna, { keys: vault.keys, within });
    const ports = { keys: vault.keys, cipher, within };
    expect(await fetchPayload(elsewhere, ports)).toEqual({ status: "opened", payload: note });
    expect(await fetchPayload(ofBo, ports)).toEqual({ status: "opened", payload: note });
    expect(elsewhere.subject).not.toBe((await sealPayload(note, sealing, cipher)).subject);
  });
  it("says that what was sealed is not erased, and until when copies of the key live", async () => {
    const vault = vaultOf();
    vault.copies = [
      { place: "vault-backup", until: parseLocalDate("2027-06-30") }, { place: "replica", until: parseLocalDate("2027-04-06") },
    ];
    const outcome = await destroySubjectKeys(ofAnna, { keys: vault.keys, within });
    if (outcome.status !== "key-destroyed") throw new Error(outcome.status);
    const { receipt } = outcome;
    expect(parseKeyDestructionReceipt(receipt)).toMatchObject({
      status: "key-destroyed", scope: "subject", subjects: [subjectPseudonym(anna)], keyIds: ["key-anna"], receiptIds: ["vault-key-anna"],
      copies: [{ place: "replica" }, { place: "vault-backup" }],
    });
    expect(receipt.because.map((why) => explain(why, "en", reasonTexts))).toEqual([
      "Keys destroyed: 1. What they sealed is unreadable with that, but not erased: it has to be deleted from every store as well.",
      "Copies of the keys live until 2027-06-30. Until then whoever has one can read what they sealed.",
    ]);
  });
  it("tells no payload's key destroyed by another person's id written over its own", async () => {
    const vault = vaultOf();
    const ofBo = await sealPayload(note, { ...sealing, keyId: "key-bo", key: bo }, cipher);
    await destroySubjectKeys(ofAnna, { keys: vault.keys, within });
    expect(await fetchPayload({ ...ofBo, keyId: "key-anna" }, { keys: vault.keys, cipher, within })).toEqual({ status: "tampered" });
  });
  it("repeats itself without a change, knows nobody without a key, and trusts no vault that still gives it out", async () => {
    const vault = vaultOf();
    const ports = { keys: vault.keys, within };
    const first = await destroySubjectKeys(ofAnna, ports);
    expect(await destroySubjectKeys(ofAnna, ports)).toEqual(first);
    expect(codes(await destroySubjectKeys({ ...ofAnna, keyIds: [] }, ports))).toEqual(["retention/no-key"]);
    expect(codes(await destroySubjectKeys({ ...ofAnna, keyIds: ["key-carl"] }, ports))).toEqual(["retention/key-unknown"]);
    const lying = { ...vaultOf().keys, destroy: async () => ({ receiptId: "r", copies: [] }) };
    expect(codes(await destroySubjectKeys(ofAnna, { keys: lying, within }))).toEqual(["retention/key-still-there"]);
  });
  it.each([undefined, {}, { receiptId: "", copies: [] }, { receiptId: "Anna Berg", copies: [] }, { receiptId: "r" }, { receiptId: "r", copies: [{ place: "b", until: "soon" }] }])(
    "takes no answer of %j for a receipt",
    async (answer) => {
      const vault = vaultOf();
      const keys = { ...vault.keys, destroy: async () => answer as never };
      expect(codes(await destroySubjectKeys(ofAnna, { keys, within }))).toEqual(["retention/vault-answer-unreadable"]);
      expect((await destroySubjectKeys(ofAnna, { keys: vault.keys, within })).status).toBe("key-destroyed");
    },
  );
  it("takes a vault that is down for no destroyed key", async () => {
    const vault = vaultOf();
    vault.step = () => Promise.reject(new Error("down"));
    const sealed = await sealPayload(note, sealing, cipher);
    expect(await fetchPayload(sealed, { keys: vault.keys, cipher, within })).toEqual({ status: "key-unavailable" });
    expect(codes(await destroySubjectKeys(ofAnna, { keys: vault.keys, within }))).toEqual(["retention/vault-silent"]);
    expect(codes(await offboardTenant({ tenantId: "nordbank", now }, { keys: vault.keys, within }))).toEqual(["retention/vault-unreachable"]);
  });
});

describe("case 66: a tenant leaves", () => {
  it("destroys the keys of everybody in it, lists them by pseudonym, and leaves other tenants", async () => {
    const vault = vaultOf();
    const outcome = await offboardTenant({ tenantId: "nordbank", now }, { keys: vault.keys, within });
    expect(outcome).toMatchObject({
      status: "key-destroyed",
      receipt: { scope: "tenant", subjects: [anna, bo].map(subjectPseudonym).sort(), receiptIds: ["vault-nordbank"] },
    });
    expect(vault.living.get("sydbank")?.size).toBe(1);
    expect(codes(await offboardTenant({ tenantId: "nobody", now }, { keys: vault.keys, within }))).toEqual(["retention/no-key"]);
  });
  it("leaves out nobody whose key was made meanwhile, and destroys a key-encryption key that wraps nothing", async () => {
    const vault = vaultOf();
    let listings = 0;
    const keysOf = async (tenant: string): Promise<readonly string[]> => {
      const ids = await vault.keys.keysOf(tenant);
      return listings++ === 0 ? ids.slice(1) : ids;
    };
    const ports = { keys: { ...vault.keys, keysOf }, within };
    expect(codes(await offboardTenant({ tenantId: "nordbank", now }, ports))).toEqual(["retention/key-made-meanwhile"]);
    const repeated = await offboardTenant({ tenantId: "nordbank", now }, ports);
    expect(repeated).toMatchObject({ receipt: { subjects: [anna, bo].map(subjectPseudonym).sort() } });
    const called: string[] = [];
    vault.step = async (name) => void called.push(name);
    await offboardTenant({ tenantId: "nobody", now }, { keys: vault.keys, within });
    expect(called).toContain("destroyTenant");
  });
});

describe("a fault at every step", () => {
  const order = { subject: (keys: MemoryVault["keys"], hang: typeof within) => destroySubjectKeys(ofAnna, { keys, within: hang }),
    tenant: (keys: MemoryVault["keys"], hang: typeof within) => offboardTenant({ tenantId: "nordbank", now }, { keys, within: hang }) };
  it.each(["subject", "tenant"] as const)("%s: no receipt while the key is there, and a repeat completes it", async (scope) => {
    for (const kill of ["throws", "hangs"] as const) {
      let steps = Infinity;
      for (let at = 0; at < steps; at++) {
        const vault = vaultOf();
        let step = 0;
        const hang = { isOn: false };
        vault.step = () => {
          if (step++ !== at) return Promise.resolve();
          if (kill === "throws") return Promise.reject(new Error("fault"));
          hang.isOn = true;
          return new Promise(() => {});
        };
        const timed = async <T>(work: () => Promise<T>): Promise<{ status: "done"; value: T } | { status: "timed-out" }> => {
          const answer = work();
          answer.catch(() => {});
          for (let turn = 0; turn < 10 && !hang.isOn; turn++) await Promise.resolve();
          if (!hang.isOn) return { status: "done", value: await answer };
          hang.isOn = false;
          return { status: "timed-out" };
        };
        const outcome = await order[scope](vault.keys, timed as typeof within);
        const isThere = vault.living.get("nordbank")?.has("key-anna") === true;
        expect([scope, kill, at, outcome.status === "key-destroyed" && isThere]).toEqual([scope, kill, at, false]);
        vault.step = async () => {};
        expect((await order[scope](vault.keys, within)).status).toBe("key-destroyed");
        if (step <= at) steps = at;
        else expect(outcome.status).toBe("partial");
      }
      expect(steps).toBeGreaterThan(5);
    }
  });
});
