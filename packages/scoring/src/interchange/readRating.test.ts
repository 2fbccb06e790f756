import { describe, expect, it } from "vitest";
import { alva } from "./dialects/alva.ts";
import { frappeStars } from "./dialects/frappeStars.ts";
import { gcDigitalTalent } from "./dialects/gcDigitalTalent.ts";
import { googleTalentOutcome } from "./dialects/googleTalentOutcome.ts";
import { greenhouse } from "./dialects/greenhouse.ts";
import { lever } from "./dialects/lever.ts";
import { merge } from "./dialects/merge.ts";
import { odoo } from "./dialects/odoo.ts";
import { recruitee } from "./dialects/recruitee.ts";
import { smartRecruiters } from "./dialects/smartRecruiters.ts";
import { teamtailor } from "./dialects/teamtailor.ts";
import { workableStars } from "./dialects/workableStars.ts";
import type { ReadRating } from "./ratingReading.ts";
import { readRating } from "./readRating.ts";
import { scaleMapping } from "./scaleMapping.ts";

const level = (key: string) => ({ state: "rated", rated: { on: "level", level: key } });
const codesOf = (read: ReadRating) =>
  read.status === "read" ? read.losses.map(({ code }) => code) : read.issues.map(({ code }) => code);

describe("readRating", () => {
  it("reads a code as the level that it stands for", () => {
    expect(readRating(greenhouse, "mixed")).toEqual({ status: "read", rating: level("mixed"), losses: [] });
  });

  it("reads Workable's grade 0 as one star, for it counts from zero", () => {
    expect(readRating(workableStars, 0)).toEqual({ status: "read", rating: level("n1"), losses: [] });
  });

  it("reads Recruitee's 0 as No and Frappe's 0 as not rated", () => {
    expect(readRating(recruitee, 0)).toEqual({ status: "read", rating: level("no"), losses: [] });
    expect(readRating(frappeStars, 0)).toEqual({
      status: "read",
      rating: { state: "not-rated" },
      losses: [],
    });
  });

  it("reads a share of five stars that arithmetic made, such as 0.3", () => {
    expect(readRating(frappeStars, JSON.parse("0.30"))).toEqual({
      status: "read",
      rating: level("half-stars-3"),
      losses: [],
    });
  });

  it("keeps apart a criterion without rating, which is not applicable, and an empty one", () => {
    expect(readRating(alva, "none")).toEqual({
      status: "read",
      rating: { state: "not-applicable" },
      losses: [],
    });
    expect(readRating(alva, null)).toEqual({ status: "read", rating: { state: "not-rated" }, losses: [] });
  });

  it("reads an absent field like an empty one, and lists that the vendor has another code for it", () => {
    const read = readRating(greenhouse, undefined);
    expect(read).toEqual(readRating(greenhouse, null));
    expect(codesOf(read)).toEqual(["scoring/missing-state-merged"]);
    expect(codesOf(readRating(lever, undefined))).toEqual([]);
  });

  it("never reads Odoo's default as the lowest rating, and says that it may have been meant", () => {
    const read = readRating(odoo, "0");
    expect(read).toMatchObject({ status: "read", rating: { state: "not-rated" } });
    expect(codesOf(read)).toEqual(["scoring/missing-code-ambiguous"]);
  });

  it("refuses an empty field where the vendor leaves it empty for bad and missing alike", () => {
    expect(codesOf(readRating(gcDigitalTalent, null))).toEqual(["scoring/unknown-vendor-code"]);
  });

  it("refuses an unknown code with the known ones, without repeating it", () => {
    const read = readRating(merge, "Anna is a strong maybe");
    expect(read.status === "refused" && read.issues).toMatchObject([
      {
        code: "scoring/unknown-vendor-code",
        path: [],
        params: { dialect: "merge", known: "DEFINITELY_NO NO YES STRONG_YES NO_DECISION null" },
      },
    ]);
    expect(JSON.stringify(read)).not.toContain("Anna");
  });

  it("refuses codes that are nearly right: case, spaces, another vendor's words", () => {
    for (const near of [
      "YES",
      "yes ",
      "Strong Yes",
      "strong-yes",
      "__proto__",
      "constructor",
      "toString",
      "",
    ]) {
      expect(codesOf(readRating(greenhouse, near))).toEqual(["scoring/unknown-vendor-code"]);
    }
  });

  it("takes a number as text when spelt as the number is, and lists it", () => {
    const read = readRating(teamtailor, "4");
    expect(read).toMatchObject({ status: "read", rating: level("n4") });
    expect(codesOf(read)).toEqual(["scoring/number-as-text"]);
    expect(codesOf(readRating(odoo, 2))).toEqual(["scoring/number-as-text"]);
    for (const near of ["4.0", " 4", "04", "4e0", "+4", "٤", "0x4", "four"]) {
      expect(codesOf(readRating(teamtailor, near))).toEqual(["scoring/unknown-vendor-code"]);
    }
  });

  it("refuses numbers between, beside and beyond the values", () => {
    for (const near of [0, 6, 3.5, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(codesOf(readRating(teamtailor, near))).toEqual(["scoring/unknown-vendor-code"]);
    }
  });

  it("refuses whatever is neither text nor number", () => {
    for (const other of [true, [], {}, [4], { valueOf: () => 4 }, 4n, Symbol("4"), () => 4]) {
      expect(codesOf(readRating(teamtailor, other))).toEqual(["scoring/unknown-vendor-code"]);
    }
  });

  it("refuses Google's protocol numbers, which run against their meaning", () => {
    expect(codesOf(readRating(googleTalentOutcome, 1))).toEqual(["scoring/unknown-vendor-code"]);
  });

  it("refuses another scale without a mapping, be it of the same size", () => {
    expect(codesOf(readRating(teamtailor, 4, merge.scale))).toEqual(["scoring/mapping-missing"]);
    expect(codesOf(readRating(teamtailor, 4, smartRecruiters.scale))).toEqual(["scoring/mapping-missing"]);
    expect(codesOf(readRating(teamtailor, null, merge.scale))).toEqual(["scoring/mapping-missing"]);
    // The same keys and numbers do not make two vendors' scales one.
    expect(codesOf(readRating(teamtailor, 4, workableStars.scale))).toEqual(["scoring/mapping-missing"]);
  });

  it("takes the dialect's own scale back from storage for its own", () => {
    const stored = JSON.parse(JSON.stringify(teamtailor.scale)) as typeof teamtailor.scale;
    expect(readRating(teamtailor, 4, stored)).toEqual(readRating(teamtailor, 4));
  });

  it("names the wrong mapping and the unknown code at once", () => {
    const mapping = scaleMapping({ from: merge.scale, to: lever.scale, pairs: "by-position" });
    expect(codesOf(readRating(teamtailor, "x", mapping))).toEqual([
      "scoring/mapping-other-scale",
      "scoring/unknown-vendor-code",
    ]);
  });

  it("reads through a mapping and lists that Recruitee's unequal steps are gone", () => {
    const mapping = scaleMapping({ from: recruitee.scale, to: lever.scale, pairs: "by-position" });
    const read = readRating(recruitee, 75, mapping);
    expect(read).toMatchObject({ status: "read", rating: level("yes") });
    expect(codesOf(read)).toEqual(["scoring/steps-flattened"]);
    const equal = scaleMapping({ from: merge.scale, to: lever.scale, pairs: "by-position" });
    expect(codesOf(readRating(merge, "YES", equal))).toEqual([]);
  });

  it("lists lost granularity for the levels that share a target, and for no other", () => {
    const pairs = [
      { from: "definitely-not", to: "strong-no" },
      { from: "no", to: "no" },
      { from: "mixed", to: "no" },
      { from: "yes", to: "yes" },
      { from: "strong-yes", to: "strong-yes" },
    ];
    const mapping = scaleMapping({ from: greenhouse.scale, to: lever.scale, pairs });
    expect(codesOf(readRating(greenhouse, "mixed", mapping))).toContain("scoring/granularity-lost");
    expect(codesOf(readRating(greenhouse, "yes", mapping))).not.toContain("scoring/granularity-lost");
  });
});
