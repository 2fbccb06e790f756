import { SamtalError } from "@samtal/core";
import { buildContinuousScale, buildNominalScale } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { greenhouse } from "./dialects/greenhouse.ts";
import { interviewTime } from "./dialects/interviewTime.ts";
import { lever } from "./dialects/lever.ts";
import { merge } from "./dialects/merge.ts";
import { recruitee } from "./dialects/recruitee.ts";
import { inverseMapping } from "./inverseMapping.ts";
import { mapRated } from "./mapRated.ts";
import { readRating } from "./readRating.ts";
import { scaleMapping, type ScaleMappingOptions } from "./scaleMapping.ts";

function issuesThrown(options: ScaleMappingOptions) {
  try {
    scaleMapping(options);
    return [];
  } catch (error) {
    return SamtalError.isInstance(error)
      ? error.issues.map(({ code, path }) => [code, ...path])
      : ["not coded"];
  }
}

const percent = buildContinuousScale({ id: "scale_percent", minimum: 0, maximum: 100 });
const ten = buildContinuousScale({ id: "scale_ten", minimum: 1, maximum: 10 });

describe("scaleMapping", () => {
  it("sorts pairs by their level, so that their order means nothing", () => {
    const pairs = [
      { from: "strong-yes", to: "STRONG" },
      { from: "no", to: "x" },
    ];
    expect(issuesThrown({ from: recruitee.scale, to: lever.scale, pairs })).toEqual([
      ["scoring/mapping-unknown-level", "pairs", 0, "to"],
      ["scoring/mapping-unknown-level", "pairs", 1, "to"],
      ["scoring/mapping-incomplete", "pairs"],
    ]);
    const whole =
      lever.scale.kind === "ordered"
        ? merge.scale.levels.map(({ key }, at) => ({ from: key, to: lever.scale.levels[at]?.key ?? "" }))
        : [];
    const forward = scaleMapping({ from: merge.scale, to: lever.scale, pairs: whole });
    expect(scaleMapping({ from: merge.scale, to: lever.scale, pairs: whole.toReversed() })).toEqual(forward);
    expect(scaleMapping({ from: merge.scale, to: lever.scale, pairs: "by-position" })).toEqual(forward);
  });

  it("refuses a better rating that comes out worse", () => {
    const pairs = [
      { from: "strong-no", to: "no" },
      { from: "no", to: "not-sure" },
      { from: "yes", to: "strong-yes" },
      { from: "strong-yes", to: "yes" },
    ];
    expect(issuesThrown({ from: lever.scale, to: recruitee.scale, pairs })).toEqual([
      ["scoring/mapping-not-monotone", "pairs", 3, "to"],
    ]);
  });

  it("refuses a level mapped twice", () => {
    const pairs = [...lever.scale.levels, ...lever.scale.levels.slice(0, 1)].map(({ key }) => ({
      from: key,
      to: key,
    }));
    expect(issuesThrown({ from: lever.scale, to: lever.scale, pairs })).toEqual([
      ["scoring/mapping-duplicate-level", "pairs", 4, "from"],
    ]);
  });

  it("refuses position between scales of other sizes, or without order", () => {
    expect(issuesThrown({ from: greenhouse.scale, to: lever.scale, pairs: "by-position" })).toEqual([
      ["scoring/mapping-sizes-differ", "pairs"],
    ]);
    expect(issuesThrown({ from: interviewTime.scale, to: lever.scale, pairs: "by-position" })).toEqual([
      ["scoring/mapping-kinds", "pairs"],
    ]);
  });

  it("stretches numbers only between continuous scales, and only when asked", () => {
    expect(issuesThrown({ from: lever.scale, to: percent, pairs: "linear" })).toEqual([
      ["scoring/mapping-kinds", "pairs"],
    ]);
    expect(issuesThrown({ from: percent, to: ten, pairs: [{ from: 0, to: 1 }] })).toEqual([
      ["scoring/mapping-kinds", "pairs"],
    ]);
    // A quarter of the way from 1 to 10 is 3.25.
    const stretched = mapRated(scaleMapping({ from: percent, to: ten, pairs: "linear" }), {
      on: "value",
      value: 25,
    });
    expect(stretched.rated).toEqual({ on: "value", value: 3.25 });
    expect(stretched.losses.map(({ code }) => code)).toEqual(["scoring/linear-rescale"]);
  });

  it("makes bands of a continuous scale, each from its bound up", () => {
    const pairs = [
      { from: 50, to: "no" },
      { from: 0, to: "strong-no" },
      { from: 90, to: "strong-yes" },
      { from: 70, to: "yes" },
    ];
    const mapping = scaleMapping({ from: percent, to: lever.scale, pairs });
    const levelOf = (value: number) => mapRated(mapping, { on: "value", value }).rated;
    expect([0, 49.9, 50, 69, 70, 100].map(levelOf)).toEqual(
      ["strong-no", "strong-no", "no", "no", "yes", "strong-yes"].map((level) => ({ on: "level", level })),
    );
    expect(mapRated(mapping, { on: "value", value: 3 }).losses.map(({ code }) => code)).toEqual([
      "scoring/granularity-lost",
    ]);
    expect(
      issuesThrown({ from: percent, to: lever.scale, pairs: pairs.filter(({ from }) => from > 0) }),
    ).toEqual([["scoring/mapping-incomplete", "pairs"]]);
  });

  it("gives codes an order only where the caller says which, and lists it", () => {
    const to = lever.scale;
    const pairs = ["yes", "no", "strong-yes", "strong-no"].map((key) => ({ from: key, to: key }));
    const mapping = scaleMapping({ from: interviewTime.scale, to, pairs });
    // STRONG_NO is code 4, and the lowest of four levels.
    const read = readRating(interviewTime, 4, mapping);
    expect(read).toMatchObject({ status: "read", rating: { rated: { level: "strong-no" } } });
    expect(read.status === "read" && read.losses.map(({ code }) => code)).toEqual(["scoring/order-assigned"]);
  });

  it("lists the order that a nominal target lacks", () => {
    const { id, levels } = buildNominalScale();
    const pairs = lever.scale.levels.map(({ key }) => ({ from: key, to: levels[0]?.key ?? "" }));
    const mapping = scaleMapping({ from: lever.scale, to: buildNominalScale({ id }), pairs });
    const { losses } = mapRated(mapping, { on: "level", level: "yes" });
    expect(losses.map(({ code }) => code)).toEqual(["scoring/granularity-lost", "scoring/order-lost"]);
  });
});

describe("inverseMapping", () => {
  it("turns a mapping round where each level comes from one", () => {
    const mapping = scaleMapping({ from: recruitee.scale, to: lever.scale, pairs: "by-position" });
    const back = scaleMapping({ from: lever.scale, to: recruitee.scale, pairs: "by-position" });
    expect(inverseMapping(mapping)).toEqual({ status: "inverted", mapping: back });
    const linear = scaleMapping({ from: percent, to: ten, pairs: "linear" });
    expect(inverseMapping(linear)).toMatchObject({ status: "inverted", mapping: { from: ten, to: percent } });
  });

  it("does not guess a way back", () => {
    const shared = lever.scale.levels.map(({ key }) => ({ from: key, to: "yes" }));
    const unreached = [
      { from: "strong-no", to: "definitely-not" },
      { from: "no", to: "no" },
      { from: "yes", to: "yes" },
      { from: "strong-yes", to: "strong-yes" },
    ];
    const bands = [
      { from: 0, to: "no" },
      { from: 50, to: "yes" },
    ];
    const mappings = [
      scaleMapping({ from: lever.scale, to: recruitee.scale, pairs: shared }),
      scaleMapping({ from: lever.scale, to: greenhouse.scale, pairs: unreached }),
      scaleMapping({ from: percent, to: lever.scale, pairs: bands }),
      scaleMapping({
        from: lever.scale,
        to: percent,
        pairs: lever.scale.levels.map(({ key }, at) => ({ from: key, to: at })),
      }),
    ];
    for (const mapping of mappings) {
      expect(inverseMapping(mapping)).toMatchObject({
        status: "not-invertible",
        because: [{ code: "scoring/not-invertible" }],
      });
    }
  });
});
