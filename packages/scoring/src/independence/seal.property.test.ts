import { contentHash, type Scorecard } from "@samtal/core";
import { arbitraryScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealScorecard } from "./sealScorecard.ts";
import { verifySeal } from "./verifySeal.ts";

const at = parseInstant("2029-12-31T12:00:00Z");
const salt = fc.uint8Array({ minLength: 16, maxLength: 80 }).filter((bytes) => new Set(bytes).size > 1);
const draft = arbitraryScorecard().map((card): Scorecard => ({ ...card, sealedAt: null, amendments: [] }));

/** Where every scalar of a document stands. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => places(child, [...path, key]));
}

/** The document with the scalar at a place changed. */
function changed(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined) {
    if (typeof value === "number") return value + 1;
    if (value === null) return "2027-01-01T00:00:00Z";
    // An instant stays one, so that the edit is not found for its form.
    return /^\d{4}-.*Z$/.test(String(value)) ? "2001-01-01T00:00:00.001Z" : `${String(value)}0`;
  }
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = changed(copy[key], rest);
  return copy;
}

describe("laws of the seal", () => {
  it("any scalar of the card that is changed, is found", () => {
    fc.assert(
      fc.property(draft, salt, fc.nat(), (card, secret, nth) => {
        const { scorecard, seal } = sealScorecard(card, { salt: secret, at });
        const { metadata: _, amendments: __, ...sealed } = scorecard;
        const all = places(sealed).filter((path) => JSON.stringify(path) !== "[]");
        const edited = changed(scorecard, all[nth % all.length] ?? []) as Scorecard;
        expect(verifySeal(scorecard, seal, secret).status).toBe("intact");
        expect(verifySeal(edited, seal, secret).status).toBe("altered");
      }),
      { numRuns: 200 },
    );
  });

  it("any entry that is taken out or doubled, is found", () => {
    fc.assert(
      fc.property(draft, salt, fc.constantFrom("ratings" as const, "evidence" as const, "disturbances" as const), fc.nat(), (card, secret, list, nth) => {
        fc.pre(card[list].length > 0);
        const { scorecard, seal } = sealScorecard(card, { salt: secret, at });
        const place = nth % card[list].length;
        const fewer = { ...scorecard, [list]: scorecard[list].filter((_, each) => each !== place) };
        const more = { ...scorecard, [list]: [...scorecard[list], scorecard[list][place]] };
        expect(verifySeal(fewer, seal, secret).status).toBe("altered");
        expect(verifySeal(more as Scorecard, seal, secret).status).toBe("altered");
      }),
    );
  });

  it("law 7: the order of ratings, notes and disturbances is no edit; nor are amendments and metadata", () => {
    fc.assert(
      fc.property(draft, salt, (card, secret) => {
        const { scorecard, seal } = sealScorecard(card, { salt: secret, at });
        const same: Scorecard = {
          ...scorecard,
          ratings: scorecard.ratings.toReversed(),
          evidence: scorecard.evidence.toReversed(),
          disturbances: scorecard.disturbances.toReversed(),
          amendments: [{ at, reason: "A slip.", ratings: scorecard.ratings }],
          metadata: { any: "thing" },
        };
        expect(verifySeal(same, seal, secret).status).toBe("intact");
      }),
    );
  });

  it("another salt gives another commitment, and none is the card's hash", () => {
    fc.assert(
      fc.property(draft, salt, salt, (card, one, two) => {
        fc.pre(one.join() !== two.join());
        const a = sealScorecard(card, { salt: one, at });
        const b = sealScorecard(card, { salt: two, at });
        expect(a.seal.commitment).not.toBe(b.seal.commitment);
        expect(contentHash(a.scorecard)).not.toContain(a.seal.commitment);
      }),
    );
  });
});
