import { type GivenRating, type Scale, toId } from "@samtal/core";
import { arbitraryScale, hostileJson } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workableScore } from "./dialects/workableScore.ts";
import { inverseMapping } from "./inverseMapping.ts";
import { levelsOf } from "./levelsOf.ts";
import { mapRated } from "./mapRated.ts";
import { onScale } from "./onScale.ts";
import type { RatingParts } from "./ratingParts.ts";
import { readAttributes } from "./readAttributes.ts";
import { readGoogleTalentRating } from "./readGoogleTalentRating.ts";
import { readRating } from "./readRating.ts";
import { type ScaleMapping, scaleMapping } from "./scaleMapping.ts";
import type { ScalePair } from "./scalePair.ts";
import type { VendorDialect } from "./vendorDialect.ts";
import { vendorDialects } from "./vendorDialects.ts";
import { writeGoogleTalentRating } from "./writeGoogleTalentRating.ts";
import { writeRating } from "./writeRating.ts";

type Rated = Readonly<GivenRating["rated"]>;
const states = ["not-rated", "not-applicable", "insufficient-evidence", "withheld"] as const;
const dialect = fc.constantFrom(...vendorDialects);
const everyCode = vendorDialects.flatMap((each) =>
  [...each.levels, ...each.missing].map(({ code }) => [each, code] as const),
);

/** A rating on a scale: one of its levels, or a number within its bounds. */
function ratedOn(scale: Scale): fc.Arbitrary<Rated> {
  if (scale.kind === "continuous") {
    const options = { min: scale.minimum, max: scale.maximum, noNaN: true };
    return fc.double(options).map((value) => ({ on: "value", value }) as const);
  }
  return fc.constantFrom(...levelsOf(scale)).map(({ key }) => ({ on: "level", level: key }) as const);
}

/** Scales that interchange knows, with bounds that an ordinary double can halve and add. */
const scale = arbitraryScale().filter(
  (each) =>
    each.kind === "ordered" ||
    each.kind === "nominal" ||
    (each.kind === "continuous" &&
      Math.max(-each.minimum, each.maximum) < 1e9 &&
      each.maximum - each.minimum > 1e-3),
);

/** Some mapping between two scales, where there can be one. */
function mappingBetween(from: Scale, to: Scale): fc.Arbitrary<ScaleMapping | undefined> {
  if (from.kind === "continuous" && to.kind === "continuous") {
    return fc.constant(scaleMapping({ from, to, pairs: "linear" }));
  }
  const ends =
    to.kind === "continuous"
      ? fc.double({ min: to.minimum, max: to.maximum, noNaN: true })
      : fc.nat({ max: levelsOf(to).length - 1 });
  const starts =
    from.kind === "continuous"
      ? [from.minimum, (from.minimum + from.maximum) / 2]
      : levelsOf(from).map(({ key }) => key);
  return fc.array(ends, { minLength: starts.length, maxLength: starts.length }).map((chosen) => {
    if (from.kind === "nominal" && to.kind === "continuous") return undefined;
    if (from.kind === "continuous" && to.kind === "nominal") return undefined;
    const sorted =
      from.kind === "nominal" || to.kind === "nominal" ? chosen : chosen.toSorted((a, b) => a - b);
    const pairs = starts.map((start, at): ScalePair => {
      const end = sorted[at] ?? 0;
      return { from: start, to: to.kind === "continuous" ? end : (levelsOf(to)[end]?.key ?? "") };
    });
    return scaleMapping({ from, to, pairs });
  });
}

const mapped = fc
  .tuple(scale, scale)
  .chain(([from, to]) => mappingBetween(from, to))
  .filter((mapping) => mapping !== undefined);
const codes = (losses: readonly { readonly code: string }[]) => losses.map(({ code }) => code);

describe("a vendor's value", () => {
  it.each(everyCode)("comes back the same or lists what it lost: $0.id, $1", (own, code) => {
    const read = readRating(own, code);
    if (read.status !== "read") throw new Error(JSON.stringify(read));
    const written = writeRating(own, read.rating);
    if (written.status !== "written") throw new Error(JSON.stringify(written));
    expect(written.value === code || read.losses.length + written.losses.length > 0).toBe(true);
    // A level never loses anything on the dialect's own scale, so the list above is not a blanket excuse.
    if (read.rating.state === "rated")
      expect([written.value, read.losses, written.losses]).toEqual([code, [], []]);
  });

  it("comes back the same through any mapping that can be turned round", () => {
    const property = fc.property(
      dialect.chain((own) =>
        fc.record({
          own: fc.constant(own),
          level: fc.constantFrom(...own.levels),
          mapping: scale.chain((to) => mappingBetween(own.scale, to)),
        }),
      ),
      ({ own, level, mapping }) => {
        if (mapping === undefined) return;
        const read = readRating(own, level.code, mapping);
        if (read.status !== "read") throw new Error(JSON.stringify(read));
        const inverse = inverseMapping(mapping);
        if (inverse.status === "not-invertible") return;
        expect(writeRating(own, read.rating, inverse.mapping)).toMatchObject({
          status: "written",
          value: level.code,
        });
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

describe("our rating", () => {
  const rating = (own: VendorDialect): fc.Arbitrary<RatingParts> =>
    fc.oneof(
      fc.constantFrom(...states).map((state) => ({ state })),
      ratedOn(own.scale).map((rated) => ({ state: "rated" as const, rated })),
    );

  it("comes back the same from every vendor, or lists the kind of missing that it cannot tell", () => {
    const property = fc.property(
      dialect.chain((own) => fc.tuple(fc.constant(own), rating(own))),
      ([own, ours]) => {
        const written = writeRating(own, ours);
        if (written.status === "refused") {
          expect([own.missing.length, ours.state === "rated"]).toEqual([0, false]);
          return;
        }
        const back = readRating(own, written.value);
        if (back.status !== "read") throw new Error(JSON.stringify(back));
        const same = JSON.stringify(back.rating) === JSON.stringify(ours);
        expect(codes(written.losses)).toEqual(same ? [] : ["scoring/missing-state-merged"]);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("comes back from Google's score with its number, on any scale that has numbers", () => {
    const numbered = scale.filter(({ kind }) => kind === "ordered" || kind === "continuous");
    const property = fc.property(
      numbered.chain((own) => fc.tuple(fc.constant(own), ratedOn(own))),
      ([own, rated]) => {
        const written = writeGoogleTalentRating({ state: "rated", rated }, own);
        if (written.status !== "written" || written.value === null) throw new Error(JSON.stringify(written));
        const back = readGoogleTalentRating(written.value);
        if (back.status !== "read" || back.rating.state !== "rated") throw new Error(JSON.stringify(back));
        if (own.kind === "ordered" && rated.on === "level") {
          const at = own.levels.findIndex(({ key }) => key === rated.level);
          const value = own.levels[at]?.value;
          const stepped: Rated = { on: "level", level: `step-${at + 1}` };
          const flattened = codes(written.losses).includes("scoring/steps-flattened");
          expect(back.rating.rated).toEqual(flattened ? { on: "value", value } : stepped);
        } else {
          expect([back.rating.rated, written.losses, back.losses]).toEqual([rated, [], []]);
        }
      },
    );
    fc.assert(property, { numRuns: 300 });
  });
});

describe("a mapping between any two scales", () => {
  it("ends on the target, keeps the order, and lists every merger", () => {
    const property = fc.property(
      mapped.chain((mapping) => fc.tuple(fc.constant(mapping), ratedOn(mapping.from), ratedOn(mapping.from))),
      ([mapping, one, other]) => {
        const [first, second] = [mapRated(mapping, one), mapRated(mapping, other)];
        expect(onScale(mapping.to, first.rated)).toBe(true);
        if (mapping.from.kind !== "nominal" && mapping.to.kind !== "nominal") {
          const risen = numberOn(mapping.from, other) - numberOn(mapping.from, one);
          const after = numberOn(mapping.to, second.rated) - numberOn(mapping.to, first.rated);
          expect(risen > 0 ? after >= 0 : after <= 0).toBe(true);
        }
        const merged =
          JSON.stringify(one) !== JSON.stringify(other) &&
          JSON.stringify(first.rated) === JSON.stringify(second.rated);
        if (merged && mapping.rule !== "linear")
          expect(codes(first.losses)).toContain("scoring/granularity-lost");
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("can be turned round exactly where nothing merges and every target is reached", () => {
    const property = fc.property(
      mapped.chain((mapping) => fc.tuple(fc.constant(mapping), ratedOn(mapping.from))),
      ([mapping, rated]) => {
        const inverse = inverseMapping(mapping);
        const targets = new Set(mapping.pairs.map(({ to }) => to));
        const oneToOne =
          mapping.rule === "linear" ||
          (mapping.rule === "levels" &&
            mapping.to.kind !== "continuous" &&
            targets.size === mapping.pairs.length &&
            targets.size === levelsOf(mapping.to).length);
        expect(inverse.status).toBe(oneToOne ? "inverted" : "not-invertible");
        if (inverse.status === "not-invertible") return;
        const there = mapRated(mapping, rated);
        const back = mapRated(inverse.mapping, there.rated);
        if (mapping.rule === "linear" && rated.on === "value" && back.rated.on === "value") {
          const ends = [mapping.from, mapping.to].flatMap((end) =>
            end.kind === "continuous" ? [end.minimum, end.maximum] : [],
          );
          const size = Math.max(...ends.map(Math.abs), 1);
          const width = mapping.from.kind === "continuous" ? mapping.from.maximum - mapping.from.minimum : 1;
          const other = mapping.to.kind === "continuous" ? mapping.to.maximum - mapping.to.minimum : 1;
          expect(Math.abs(back.rated.value - rated.value)).toBeLessThanOrEqual(
            1e-14 * size * Math.max(1, width / other) * 4,
          );
          if (back.rated.value !== rated.value)
            expect(codes(there.losses)).toEqual(["scoring/linear-rescale"]);
        } else {
          expect(back.rated).toEqual(rated);
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });

  it("does not depend on the order of its pairs", () => {
    const property = fc.property(
      mapped.chain((mapping) =>
        fc.tuple(
          fc.constant(mapping),
          fc.shuffledSubarray([...mapping.pairs], { minLength: mapping.pairs.length }),
        ),
      ),
      ([{ from, to, rule, pairs }, shuffled]) => {
        if (rule !== "linear") expect(scaleMapping({ from, to, pairs: shuffled }).pairs).toEqual(pairs);
      },
    );
    fc.assert(property, { numRuns: 200 });
  });
});

describe("a list of attributes", () => {
  const scorecardId = toId("scorecard", "1");

  it("takes a million entries", () => {
    const entry = { name: "Analytical", score: "positive" };
    const entries = Array.from({ length: 1_000_000 }, () => entry);
    const fields = { name: "name", rating: "score" };
    const leftAside = [{ attribute: "Analytical", competencyId: null }];
    const read = readAttributes(workableScore, entries, { scorecardId, competencies: leftAside, fields });
    expect(read).toMatchObject({ status: "read", losses: [{ params: { count: 1_000_000 } }] });
    const refused = readAttributes(workableScore, entries, { scorecardId, competencies: [], fields });
    expect(refused.status === "refused" && refused.issues.length).toBe(1_000_000);
  });
});

describe("anything else", () => {
  it("is refused without a word of it", () => {
    const property = fc.property(dialect, hostileJson("Anna7q"), (own, value) => {
      const all = [...own.levels, ...own.missing].map(({ code }) => code);
      const known =
        typeof value === "string" || typeof value === "number"
          ? all.some((code) => code !== null && String(code) === String(value))
          : value === null && all.includes(null);
      const read = readRating(own, value);
      const google = readGoogleTalentRating(value);
      expect(read.status).toBe(known ? "read" : "refused");
      expect(JSON.stringify([read, google])).not.toContain("Anna7q");
    });
    fc.assert(property, { numRuns: 500 });
  });
});

/** The number that a rating stands for, or the place of its level. */
function numberOn(scale: Scale, rated: Rated): number {
  if (rated.on === "value") return rated.value;
  return levelsOf(scale).findIndex(({ key }) => key === rated.level);
}
