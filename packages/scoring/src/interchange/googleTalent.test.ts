import { buildContinuousScale, buildNominalScale } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { recruitee } from "./dialects/recruitee.ts";
import { teamtailor } from "./dialects/teamtailor.ts";
import { googleTalentScale } from "./googleTalentScale.ts";
import { readGoogleTalentRating } from "./readGoogleTalentRating.ts";
import { scaleMapping } from "./scaleMapping.ts";
import { writeGoogleTalentRating } from "./writeGoogleTalentRating.ts";

const issuesOf = (value: unknown) => {
  const read = readGoogleTalentRating(value);
  return read.status === "refused" ? read.issues.map(({ code, path }) => [code, ...path]) : [];
};

describe("readGoogleTalentRating", () => {
  it("reads the documented example: interval 1 from 1 to 5 is 1, 2, 3, 4 or 5", () => {
    for (const overall of [1, 2, 3, 4, 5]) {
      expect(readGoogleTalentRating({ overall, min: 1, max: 5, interval: 1 })).toEqual({
        status: "read",
        rating: { state: "rated", rated: { on: "level", level: `step-${overall}` } },
        losses: [],
      });
    }
  });

  it("reads tenths, though 1 + 3 × 0.1 is not 1.3 in binary", () => {
    const read = readGoogleTalentRating({ overall: 1.3, min: 1, max: 2, interval: 0.1 });
    expect(read).toEqual({
      status: "read",
      rating: { state: "rated", rated: { on: "level", level: "step-4" } },
      losses: [],
    });
    const off = readGoogleTalentRating({ overall: 1 + 3 * 0.1 + 1e-13, min: 1, max: 2, interval: 0.1 });
    expect(off).toMatchObject({ status: "read", losses: [{ code: "scoring/number-rounded" }] });
  });

  it("reads a score without steps as a number", () => {
    expect(readGoogleTalentRating({ overall: 3.7, min: 1, max: 5 })).toEqual({
      status: "read",
      rating: { state: "rated", rated: { on: "value", value: 3.7 } },
      losses: [],
    });
  });

  it("takes a left-out min for the protocol's zero, and never a left-out score", () => {
    expect(readGoogleTalentRating({ overall: 3, max: 5, interval: 1 })).toMatchObject({
      rating: { rated: { level: "step-4" } },
    });
    expect(issuesOf({ max: 5, interval: 1 })).toEqual([["core/invalid-type", "overall"]]);
    expect(readGoogleTalentRating(null)).toEqual({
      status: "read",
      rating: { state: "not-rated" },
      losses: [],
    });
  });

  it("refuses what is off the scale or no scale, all at once", () => {
    expect(issuesOf({ overall: 6, min: 1, max: 5, interval: 1 })).toEqual([
      ["scoring/rating-off-scale", "overall"],
    ]);
    expect(issuesOf({ overall: 3.5, min: 1, max: 5, interval: 1 })).toEqual([
      ["scoring/rating-off-scale", "overall"],
    ]);
    expect(issuesOf({ overall: 3, min: 5, max: 1 })).toEqual([["core/range-empty", "max"]]);
    expect(issuesOf({ overall: 3, min: 1, max: 5, interval: 3 })).toEqual([
      ["scoring/interval-unusable", "interval"],
    ]);
    expect(issuesOf({ overall: 3, min: 1, max: 5, interval: 1e-9 })).toEqual([
      ["scoring/interval-unusable", "interval"],
    ]);
    expect(issuesOf({ overall: "4", min: 1, max: "5" })).toEqual([
      ["core/invalid-type", "overall"],
      ["core/invalid-type", "max"],
    ]);
    expect(issuesOf(JSON.parse('{"overall":3,"min":1,"max":5,"__proto__":{"max":9}}'))).toEqual([
      ["core/reserved-key"],
    ]);
    expect(issuesOf({ overall: 1e308, min: -1e308, max: 1e308 }).length).toBe(3);
    expect(issuesOf("4")).toEqual([["core/invalid-type"]]);
  });

  it("asks for a mapping onto another scale of the same numbers", () => {
    const value = { overall: 4, min: 1, max: 5, interval: 1 };
    expect(readGoogleTalentRating(value, teamtailor.scale)).toMatchObject({
      status: "refused",
      issues: [{ code: "scoring/mapping-missing" }],
    });
    const mapping = scaleMapping({
      from: googleTalentScale(value),
      to: teamtailor.scale,
      pairs: "by-position",
    });
    expect(readGoogleTalentRating(value, mapping)).toEqual({
      status: "read",
      rating: { state: "rated", rated: { on: "level", level: "n4" } },
      losses: [],
    });
  });
});

describe("writeGoogleTalentRating", () => {
  it("writes a level of equal steps with its interval", () => {
    expect(
      writeGoogleTalentRating({ state: "rated", rated: { on: "level", level: "n4" } }, teamtailor.scale),
    ).toEqual({
      status: "written",
      value: { overall: 4, min: 1, max: 5, interval: 1 },
      losses: [],
    });
  });

  it("leaves the interval out where steps are unequal, and lists it", () => {
    const written = writeGoogleTalentRating(
      { state: "rated", rated: { on: "level", level: "yes" } },
      recruitee.scale,
    );
    expect(written).toMatchObject({
      value: { overall: 75, min: 0, max: 100 },
      losses: [{ code: "scoring/steps-flattened" }],
    });
  });

  it("leaves the field empty for a missing rating, and lists the kinds that it merges", () => {
    expect(writeGoogleTalentRating({ state: "not-rated" }, teamtailor.scale)).toEqual({
      status: "written",
      value: null,
      losses: [],
    });
    expect(writeGoogleTalentRating({ state: "withheld" }, teamtailor.scale)).toMatchObject({
      value: null,
      losses: [{ code: "scoring/missing-state-merged" }],
    });
  });

  it("refuses codes without an order, and a rating off the scale", () => {
    const level = { state: "rated", rated: { on: "level", level: "n9" } } as const;
    expect(writeGoogleTalentRating(level, buildNominalScale())).toMatchObject({
      status: "refused",
      issues: [{ code: "scoring/mapping-kinds" }],
    });
    expect(writeGoogleTalentRating(level, teamtailor.scale)).toMatchObject({
      status: "refused",
      issues: [{ code: "scoring/rating-off-scale" }],
    });
    const huge = buildContinuousScale({ minimum: -1e300, maximum: 1e300 });
    expect(writeGoogleTalentRating({ state: "rated", rated: { on: "value", value: 0 } }, huge).status).toBe(
      "refused",
    );
  });
});
