import { describe, expect, it } from "vitest";
import { guideContentHash } from "../models/guide/interviewGuide.ts";
import { buildInterviewGuide } from "../testing/builders/buildInterviewGuide.ts";
import { contentHash } from "./contentHash.ts";

describe("contentHash", () => {
  // Expected by: printf '<canonical form>' | sha256sum; the canonical forms are worked by hand after RFC 8785.
  it.each([
    [{}, "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"],
    [{ b: [2], a: 1 }, "0855bfc20eb6cfaa4be7d6b510c63dd22997718bddadcb1a4915cec3a16145b9"],
    [
      { numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 1e-27], literals: [null, true, false] },
      "f9ef8430c38ca3edd7fb96a698d14fdf39c74c63299627162d38b59af2af5abb",
    ],
    [
      { "\u20ac": "Euro Sign", "\r": "Carriage Return", "1": "One" },
      "fd5f7a043d51730739d20d772cc80dd00faf04b260cad126275bd326b7b68e79",
    ],
    ["å", "da87a079c272ead09375bbba23a3299b5c614cc631349018b524b7ec2ed4df5e"],
  ])("is SHA-256 over the canonical form: case %#", (document, hash) => {
    expect(contentHash(document)).toBe(`sha256:${hash}`);
  });

  it("does not depend on the order of keys, but on that of arrays", () => {
    expect(contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(contentHash({ b: { d: 3, c: 2 }, a: 1 }));
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });

  it("tells apart what looks alike", () => {
    const alike = [0, "0", null, "", false, [], {}, [[]], { a: null }, "\u00e5", "a\u030a"];
    expect(new Set(alike.map(contentHash)).size).toBe(alike.length);
  });

  it("takes minus zero for zero, as RFC 8785 does", () => expect(contentHash(-0)).toBe(contentHash(0)));

  const cycle: unknown[] = [];
  cycle.push({ cycle });
  let deep: unknown = 1;
  for (let level = 0; level < 10_000; level += 1) deep = [deep];
  const holes: unknown[] = [];
  holes[2] = 1;
  it.each([
    ["undefined", undefined],
    ["an undefined field", { a: undefined }],
    ["NaN", [Number.NaN]],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a function", { secret: () => "Anna Andersson" }],
    ["a symbol", Symbol("Anna Andersson")],
    ["a bigint", 10n],
    ["a date", { at: new Date(0) }],
    ["a map", new Map([["Anna Andersson", 1]])],
    ["holes", holes],
    ["half a character", "\ud800"],
    ["a cycle", cycle],
    ["10,000 levels", deep],
  ])("refuses %s without repeating it", (_, document) => {
    expect(() => contentHash(document)).toThrow(/^core\/not-json$/);
  });

  it("says of too large a document that it is too large, since nothing in it has to be removed for not being JSON", () => {
    expect(() => contentHash(Array.from({ length: 1_000_000 }, () => 0))).toThrow(/^core\/too-large$/);
    expect(contentHash(Array.from({ length: 999_999 }, () => 0))).toMatch(/^sha256:/);
  });
});

describe("the hash of a guide", () => {
  it("leaves out metadata and itself, and nothing else", () => {
    const guide = buildInterviewGuide();
    expect(guideContentHash({ ...guide, metadata: { reviewed: true } })).toBe(guide.contentHash);
    expect(guideContentHash({ ...guide, title: { en: "Another" } })).not.toBe(guide.contentHash);
  });
});
