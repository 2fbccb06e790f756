import { buildRating } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { alva } from "./dialects/alva.ts";
import { gcDigitalTalent } from "./dialects/gcDigitalTalent.ts";
import { greenhouse } from "./dialects/greenhouse.ts";
import { lever } from "./dialects/lever.ts";
import { recruitee } from "./dialects/recruitee.ts";
import { teamtailor } from "./dialects/teamtailor.ts";
import { scaleMapping } from "./scaleMapping.ts";
import { writeRating, type WrittenRating } from "./writeRating.ts";

const codesOf = (written: WrittenRating) =>
  written.status === "written"
    ? written.losses.map(({ code }) => code)
    : written.issues.map(({ code }) => code);
const level = (key: string) => ({ state: "rated", rated: { on: "level", level: key } }) as const;

describe("writeRating", () => {
  it("writes a level as its code", () => {
    expect(writeRating(recruitee, level("not-sure"))).toEqual({ status: "written", value: 50, losses: [] });
  });

  it("writes a missing rating as the vendor's code for it, or leaves the field empty", () => {
    expect(writeRating(greenhouse, { state: "not-rated" })).toEqual({
      status: "written",
      value: "no_decision",
      losses: [],
    });
    expect(writeRating(teamtailor, { state: "not-rated" })).toEqual({
      status: "written",
      value: null,
      losses: [],
    });
    expect(writeRating(alva, { state: "not-applicable" })).toEqual({
      status: "written",
      value: "none",
      losses: [],
    });
  });

  it("lists the kinds of missing that the vendor cannot tell", () => {
    for (const state of ["withheld", "insufficient-evidence"] as const) {
      expect(writeRating(alva, { state })).toMatchObject({ status: "written", value: null });
      expect(codesOf(writeRating(alva, { state }))).toEqual(["scoring/missing-state-merged"]);
    }
  });

  it("refuses a missing rating where the vendor has nothing for it", () => {
    expect(codesOf(writeRating(gcDigitalTalent, { state: "withheld" }))).toEqual([
      "scoring/missing-not-written",
    ]);
  });

  it("lists the evidence and the question that stay behind", () => {
    const rating = buildRating({ rated: { on: "level", level: "n4" } });
    expect(codesOf(writeRating(teamtailor, rating))).toEqual([
      "scoring/evidence-not-carried",
      "scoring/question-not-carried",
    ]);
  });

  it("refuses a rating off the scale without naming it", () => {
    expect(codesOf(writeRating(lever, level("maybe")))).toEqual(["scoring/rating-off-scale"]);
    const value = writeRating(lever, { state: "rated", rated: { on: "value", value: 3 } });
    expect(codesOf(value)).toEqual(["scoring/rating-off-scale"]);
    expect(JSON.stringify(writeRating(lever, level("maybe")))).not.toContain("maybe");
  });

  it("refuses another scale without a mapping, and a mapping in the wrong direction", () => {
    expect(codesOf(writeRating(lever, level("n4"), teamtailor.scale))).toEqual(["scoring/mapping-missing"]);
    const away = scaleMapping({ from: lever.scale, to: recruitee.scale, pairs: "by-position" });
    expect(codesOf(writeRating(lever, level("no"), away))).toEqual(["scoring/mapping-other-scale"]);
    expect(writeRating(recruitee, level("no"), away)).toMatchObject({ status: "written", value: 50 });
  });
});
