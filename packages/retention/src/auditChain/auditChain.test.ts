import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { contentHash } from "@samtal/core";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendAuditEvent, type AuditEntry, emptyAuditHead } from "./appendAuditEvent.ts";
import type { AuditEvent, AuditHead } from "./auditEvent.ts";
import { type AuditSigner, signAuditHead, vouchedAuditHead } from "./auditSigner.ts";
import { payloadCommitment, subjectPseudonym } from "./subjectKey.ts";
import { isSuppressed, suppressionEntry } from "./suppressionEntry.ts";
import { verifyAuditChain } from "./verifyAuditChain.ts";

// Numbers are those of the retention cases.

const at = parseInstant("2027-03-30T09:00:00Z");
const keyOf = (seed: number): Uint8Array => new Uint8Array(32).fill(seed);

function chainOf(entries: readonly AuditEntry[], tenant = "nordbank"): { events: AuditEvent[]; heads: AuditHead[] } {
  const heads = [emptyAuditHead(tenant)];
  const events = entries.map((entry) => {
    const next = appendAuditEvent(heads.at(-1) as AuditHead, entry);
    heads.push(next.head);
    return next.event;
  });
  return { events, heads };
}
const entries = (count: number): AuditEntry[] =>
  Array.from({ length: count }, (_, n) => ({
    at,
    type: n % 3 === 0 ? "note.edited" : "note.viewed",
    about: { key: keyOf(1 + (n % 5)), payload: { name: `Anna ${n}`, text: "note" } },
  }));
const end = (heads: readonly AuditHead[]): AuditHead => heads.at(-1) as AuditHead;

describe("the audit chain", () => {
  it("61: verifies before and after an erasure, and then nobody can tell whom it was about", () => {
    const { events, heads } = chainOf(entries(10));
    expect(verifyAuditChain(events, end(heads)).status).toBe("intact");
    // Key and payload are gone; what is left are the events, which held neither.
    expect(JSON.stringify(events)).not.toMatch(/Anna|note"/);
    expect(verifyAuditChain(JSON.parse(JSON.stringify(events)), end(heads))).toMatchObject({ status: "intact" });
  });

  it("holds the person to the payload while the key exists", () => {
    const { events } = chainOf(entries(1));
    expect(events[0]?.commitment).toBe(payloadCommitment(keyOf(1), { text: "note", name: "Anna 0" }));
    expect(events[0]?.commitment).not.toBe(payloadCommitment(keyOf(1), { text: "note", name: "Anna 1" }));
    expect(events[0]?.subject).toBe(subjectPseudonym(keyOf(1)));
  });

  it("62: commits by HMAC-SHA-256 under the key, as another implementation reckons it, and never by a plain hash", () => {
    // Python: hmac.new(bytes([3] * 32), b"samtal/audit/subject", hashlib.sha256).hexdigest()[:16]
    expect(subjectPseudonym(keyOf(3))).toBe("6ebb1e02361bf393");
    expect(() => subjectPseudonym(new Uint8Array(31))).toThrow("retention/key-too-short");
    expect(() => appendAuditEvent(emptyAuditHead("t"), { at, type: "x", about: { key: new Uint8Array(0) } })).toThrow(
      "retention/key-too-short",
    );
  });

  it("65: the same person under two tenants' keys is two people, and no chain passes for another tenant's", () => {
    expect(subjectPseudonym(keyOf(1))).not.toBe(subjectPseudonym(keyOf(2)));
    const { events, heads } = chainOf(entries(3));
    expect(verifyAuditChain(events, { ...end(heads), tenant: "sydbank" })).toMatchObject({ status: "broken", at: 0 });
    expect(() => verifyAuditChain(events, end(heads), [emptyAuditHead("sydbank")])).toThrow("retention/audit-tenant");
  });

  it("62: with every field of the public part known, no guess at the payload is confirmed by anything but the key", () => {
    const secret = { verdict: "rejected" };
    const { event } = appendAuditEvent(emptyAuditHead("nordbank"), { at, type: "note.edited", about: { key: keyOf(1), payload: secret } });
    const visible = [event.hash, event.subject ?? "", event.commitment ?? "", "nordbank", "note.edited", at, "samtal/audit/subject"];
    // What whoever holds the log can try: plain hashes, and HMAC under everything that is to be seen in it.
    const tries = ["hired", "rejected"].map((verdict) => JSON.stringify({ verdict })).flatMap((text) => [
      bytesToHex(sha256(utf8ToBytes(text))),
      ...visible.flatMap((seen) =>
        [text, contentHash(JSON.parse(text)), `samtal/audit/payload ${contentHash(JSON.parse(text))}`].map((guess) =>
          bytesToHex(hmac(sha256, utf8ToBytes(seen), utf8ToBytes(guess))),
        ),
      ),
    ]);
    expect(tries).not.toContain(event.commitment);
    expect(payloadCommitment(keyOf(1), secret)).toBe(event.commitment);
  });

  it("finds what is no event at all, and a part that the hash would not cover", () => {
    const { events, heads } = chainOf(entries(3));
    const [first, second, third] = events as [AuditEvent, AuditEvent, AuditEvent];
    const { commitment: _, ...short } = second;
    for (const hostile of [null, undefined, 7, "x", [], {}, short, { ...second, name: "Anna Berg" }, { ...second, at: 3 }]) {
      expect(verifyAuditChain([first, hostile as never, third], end(heads))).toMatchObject({
        status: "broken",
        at: 1,
        because: [{ code: "retention/audit-altered" }],
      });
    }
  });

  it("takes no end at a place that no chain has, which would be passed by, and as many ends as are left in decades", () => {
    const { events, heads } = chainOf(entries(3));
    for (const length of [Number.NaN, -1, 1.5, Infinity, "3" as never]) {
      expect(() => verifyAuditChain(events, { ...end(heads), length })).toThrow("retention/audit-length");
      expect(() => verifyAuditChain(events, end(heads), [{ ...end(heads), length }])).toThrow("retention/audit-length");
    }
    const many = Array.from({ length: 200_000 }, (_, length) => ({ tenant: "nordbank", length: length + 4, hash: "0".repeat(64) }));
    expect(verifyAuditChain(events, end(heads), many)).toMatchObject({ status: "broken", at: 3 });
  });

  it("of no events is intact, and missing all of them is cut off", () => {
    expect(verifyAuditChain([], emptyAuditHead("nordbank")).status).toBe("intact");
    const { heads } = chainOf(entries(3));
    expect(verifyAuditChain([], end(heads))).toMatchObject({ status: "broken", because: [{ code: "retention/audit-cut-off" }] });
  });

  it("goes on after its vouched end", () => {
    const { events, heads } = chainOf(entries(5));
    expect(verifyAuditChain(events, heads[3] as AuditHead)).toMatchObject({ status: "intact", head: end(heads) });
  });

  it("refuses a type that could hold a name, and what is no JSON", () => {
    for (const type of ["Anna Svensson", "anna@example.se", "", "x".repeat(65)]) {
      expect(() => appendAuditEvent(emptyAuditHead("t"), { at, type })).toThrow("retention/audit-type");
    }
    expect(() => appendAuditEvent(emptyAuditHead("t"), { at, type: "x", about: { key: keyOf(1), payload: Number.NaN } })).toThrow("core/not-json");
  });

  it("takes under 300 bytes an event", () => {
    const { events } = chainOf(entries(1));
    expect(JSON.stringify(events[0]).length).toBeLessThan(300);
  });

  it("finds whatever is edited, removed, put in, reordered or cut off, and where", () => {
    const { events, heads } = chainOf(entries(12));
    const other = chainOf([{ at, type: "x.y" }, { at, type: "x.y" }]).events[1] as AuditEvent;
    const edits: Record<string, (list: AuditEvent[], place: number) => void> = {
      at: (list, place) => void (list[place] = { ...(list[place] as AuditEvent), at: parseInstant("2027-03-30T09:00:01Z") }),
      type: (list, place) => void (list[place] = { ...(list[place] as AuditEvent), type: "note.removed" }),
      subject: (list, place) => void (list[place] = { ...(list[place] as AuditEvent), subject: null }),
      commitment: (list, place) => void (list[place] = { ...(list[place] as AuditEvent), commitment: "0".repeat(64) }),
      hash: (list, place) => void (list[place] = { ...(list[place] as AuditEvent), hash: "0".repeat(64) }),
      removal: (list, place) => void list.splice(place, 1),
      insertion: (list, place) => void list.splice(place, 0, other),
      swap: (list, place) => void list.splice(place, 2, list[place + 1] as AuditEvent, list[place] as AuditEvent),
      truncation: (list, place) => void list.splice(place),
      foreign: (list, place) => void (list[place] = { ...(list[place] as AuditEvent), subject: 7 as never }),
    };
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(edits)), fc.nat(10), (edit, place) => {
        const list = [...events];
        edits[edit]?.(list, place);
        expect(verifyAuditChain(list, end(heads))).toMatchObject({ status: "broken", at: place });
      }),
      { numRuns: 500 },
    );
  });

  it("that was written anew from some event on, and ends as signed anew, is found by what an outside witness has", () => {
    const { heads } = chainOf(entries(8));
    const forged = chainOf(entries(8).map((entry, n) => (n === 4 ? { at, type: "note.kept" } : entry)));
    expect(verifyAuditChain(forged.events, end(forged.heads)).status).toBe("intact");
    expect(verifyAuditChain(forged.events, end(forged.heads), [heads[6] as AuditHead])).toMatchObject({
      status: "broken",
      at: 5,
      because: [{ code: "retention/audit-rewritten" }],
    });
    expect(verifyAuditChain(forged.events, end(forged.heads), [heads[4] as AuditHead]).status).toBe("intact");
  });
});

describe("the signed end of a chain", () => {
  const signatureOf = (bytes: Uint8Array): string => bytesToHex(hmac(sha256, keyOf(42), bytes));
  const signer: AuditSigner = {
    sign: (bytes) => Promise.resolve(signatureOf(bytes)),
    verify: (bytes, signature) => Promise.resolve(signatureOf(bytes) === signature),
  };

  it("is vouched for, and an end that was shortened afterwards is not", async () => {
    const { events, heads } = chainOf(entries(6));
    const signed = await signAuditHead(end(heads), at, signer);
    expect(verifyAuditChain(events.slice(0, 4), await vouchedAuditHead(signed, signer)).because[0]?.code).toBe(
      "retention/audit-cut-off",
    );
    const { hash, length } = heads[4] as AuditHead;
    for (const change of [{ hash, length }, { tenant: "sydbank" }, { signedAt: parseInstant("2027-03-30T10:00:00Z") }]) {
      await expect(vouchedAuditHead({ ...signed, ...change }, signer)).rejects.toThrow("retention/audit-signature");
    }
  });
});

describe("63: the list of those who are not to be imported again", () => {
  const key = keyOf(9);
  const until = parseLocalDate("2029-01-31");
  const entry = suppressionEntry("Anna@Example.se", key, until);

  it("knows an address without holding it, until its end date", () => {
    expect(JSON.stringify(entry).toLowerCase()).not.toContain("anna");
    expect(isSuppressed(" anna@example.SE", [entry], key, until)).toBe(true);
    expect(isSuppressed("anna@example.se", [entry], key, parseLocalDate("2029-02-01"))).toBe(false);
    expect(isSuppressed("anna@example.se", [entry], keyOf(8), until)).toBe(false);
    expect(isSuppressed("bo@example.se", [entry], key, until)).toBe(false);
    expect(isSuppressed("anna@example.se", [], key, until)).toBe(false);
  });

  it("wants a key that can't be guessed", () => {
    expect(() => suppressionEntry("a@b.se", new Uint8Array(16), until)).toThrow("retention/key-too-short");
  });
});
