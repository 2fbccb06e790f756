import { type Scorecard, SamtalError } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import golden from "../../testdata/independence/seal.json" with { type: "json" };
import { parseSeal, safeParseSeal } from "./seal.ts";
import { sealScorecard } from "./sealScorecard.ts";
import { verifySeal } from "./verifySeal.ts";

const salt = "5f2b9c01d4e8a7360b1c2d3e4f506172";
const at = parseInstant("2027-03-16T10:05:00Z");
const draft = buildScorecard({ sealedAt: null });
const { scorecard, seal } = sealScorecard(draft, { salt, at });
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (SamtalError.isInstance(error)) return JSON.stringify(error.issues.map(({ code, path, params }) => [code, path, params]));
  }
  return "nothing thrown";
};

describe("sealScorecard", () => {
  it("commits as Python's hmac and hashlib do over the same canonical text", () => {
    for (const { card, salt: hex, commitment } of golden.cases) {
      const sealed = sealScorecard(buildScorecard(card as never), { salt: hex, at: parseInstant(golden.sealedAt) });
      expect(sealed.seal.commitment).toBe(commitment);
    }
    expect(golden.cases.length).toBeGreaterThan(1);
  });

  it("leaves the draft as it was, and gives documents that parse", () => {
    expect(draft.sealedAt).toBeNull();
    expect(scorecard).toEqual({ ...draft, sealedAt: at });
    expect(parseSeal(JSON.parse(JSON.stringify(seal)))).toEqual(seal);
    expect(safeParseSeal({ ...seal, salt }).status).toBe("invalid");
  });

  it("never holds the salt, in whatever spelling", () => {
    const text = JSON.stringify({ scorecard, seal });
    expect(text).not.toContain(salt);
    expect(text).not.toContain("XyucAdToqsY2CxwtPk9QYXI");
  });

  it("reads one salt as bytes, hexadecimal and base64url", () => {
    const bytes = Uint8Array.from([251, 255, 191, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    const spellings = [bytes, "fbffbf0708090a0b0c0d0e0f1011121314", "FBFFBF0708090A0B0C0D0E0F1011121314", "-_-_BwgJCgsMDQ4PEBESExQ", "-_-_BwgJCgsMDQ4PEBESExQ="];
    expect(new Set(spellings.map((each) => sealScorecard(draft, { salt: each, at }).seal.commitment)).size).toBe(1);
  });

  it("refuses a second seal", () => {
    expect(codeOf(() => sealScorecard(scorecard, { salt, at }))).toBe(
      '[["scoring/already-sealed",["card","sealedAt"],{"scorecardId":"scorecard_1"}]]',
    );
  });

  it.each<[string, string | Uint8Array, string]>([
    ["15 bytes", Uint8Array.from({ length: 15 }, (_, at) => at), "scoring/salt-too-short"],
    ["15 bytes in hexadecimal", "0102030405060708090a0b0c0d0e0f", "scoring/salt-too-short"],
    ["15 bytes in base64url", "AQIDBAUGBwgJCgsMDQ4P", "scoring/salt-too-short"],
    ["no bytes", new Uint8Array(), "scoring/salt-too-short"],
    ["no text", "", "scoring/salt-unreadable"],
    ["a sentence", "correct horse battery staple", "scoring/salt-unreadable"],
    ["plain base64", "+/+/BwgJCgsMDQ4PEBESExQ=", "scoring/salt-unreadable"],
    ["a length that base64url has none of", "AQIDBAUGBwgJCgsMDQ4PEBESE", "scoring/salt-unreadable"],
    ["bytes that nobody filled", new Uint8Array(32), "scoring/salt-not-random"],
    ["a number", 7 as never, "scoring/salt-unreadable"],
    ["nothing", null as never, "scoring/salt-unreadable"],
    ["words of 32 bits", new Uint32Array(8) as never, "scoring/salt-unreadable"],
  ])("refuses %s as salt, unrepeated", (_, bad, code) => {
    const thrown = codeOf(() => sealScorecard(draft, { salt: bad, at }));
    expect(thrown).toContain(`["${code}",["salt"]`);
    if (typeof bad === "string" && bad !== "") expect(thrown).not.toContain(bad);
  });
});

describe("verifySeal", () => {
  const verdict = (card: Scorecard) => verifySeal(card, seal, salt);

  it("finds the card intact, also as storage gives it back", () => {
    const { ratings, evidence } = scorecard;
    expect(verdict(scorecard).status).toBe("intact");
    expect(verdict({ ...scorecard, metadata: { row: 7 } }).status).toBe("intact");
    const stored = {
      ...scorecard,
      ratings: ratings.toReversed(),
      evidence: evidence.map((each) => ({ ...each, notedAt: parseInstant(each.notedAt.replace("Z", ".000Z")) })),
      sealedAt: parseInstant("2027-03-16T10:05:00.000Z"),
    };
    expect(verdict(stored).status).toBe("intact");
  });

  it("does not take an appended amendment for an edit", () => {
    const amendments = [{ at: parseInstant("2027-03-17T09:00:00Z"), reason: "A slip.", ratings: scorecard.ratings.slice(0, 1) }];
    expect(verdict({ ...scorecard, amendments }).status).toBe("intact");
  });

  it.each<[string, Partial<Scorecard>, string]>([
    ["a rating", { ratings: scorecard.ratings.map((each) => (each.state === "rated" ? { ...each, rated: { on: "level", level: "l1" } } : each)) }, "scoring/seal-broken"],
    ["a rating gone", { ratings: scorecard.ratings.slice(1) }, "scoring/seal-broken"],
    ["a note's text", { evidence: scorecard.evidence.map((each) => ({ ...each, text: `${each.text} ` })) }, "scoring/seal-broken"],
    ["the rubric", { rubricVersion: 2 }, "scoring/seal-broken"],
    ["a disturbance", { disturbances: [{ kind: "interruption", at }] }, "scoring/seal-broken"],
    ["the instant", { sealedAt: parseInstant("2027-03-16T10:05:00.001Z") }, "scoring/sealed-at-differs"],
    ["a draft again", { sealedAt: null }, "scoring/seal-taken-off"],
    ["the id", { id: "scorecard_2" as Scorecard["id"] }, "scoring/seal-of-another-card"],
  ])("finds an edit: %s", (_, edit, code) => {
    const found = verdict({ ...scorecard, ...edit });
    expect([found.status, found.because[0].code]).toEqual(["altered", code]);
  });

  it("finds a seal whose instant was moved along with the card's", () => {
    const moved = parseInstant("2027-03-15T10:05:00Z");
    expect(verifySeal({ ...scorecard, sealedAt: moved }, { ...seal, sealedAt: moved }, salt).status).toBe("altered");
  });

  it("says unknown without seal or salt, and altered with another salt", () => {
    expect(verifySeal(scorecard, undefined, salt).because[0].code).toBe("scoring/seal-missing");
    expect(verifySeal(scorecard, seal, undefined).because[0].code).toBe("scoring/salt-missing");
    expect(verifySeal(scorecard, undefined, undefined).status).toBe("unknown");
    expect(verifySeal(scorecard, seal, salt.replace("5", "6")).status).toBe("altered");
  });

  it("names the card and the instant, and nothing that the card says", () => {
    const text = JSON.stringify(verdict({ ...scorecard, ratings: [] }));
    expect(text).not.toMatch(/l[1-5]|Tog fram|mätning/);
  });
});
