import { explain, SamtalError, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { lever } from "./dialects/lever.ts";
import { greenhouse } from "./dialects/greenhouse.ts";
import { merge } from "./dialects/merge.ts";
import { workableScore } from "./dialects/workableScore.ts";
import { interchangeReasonTexts } from "./interchangeReasonTexts.ts";
import { readAttributes } from "./readAttributes.ts";
import { readGreenhouseScorecard } from "./readGreenhouseScorecard.ts";
import { readMergeScorecard } from "./readMergeScorecard.ts";
import type { ReadScorecard } from "./readScorecard.ts";
import { scaleMapping } from "./scaleMapping.ts";

const scorecardId = toId("scorecard", "1");
const competency = (key: string) => toId("competency", key);
const mapped = (attribute: string, key: string) => ({ attribute, competencyId: competency(key) });
const competencies = [
  mapped("Communication", "communication"),
  mapped("Adaptable", "adaptable"),
  mapped("Analytical", "analytical"),
];
const reading = { scorecardId, competencies };

/** Shaped like the example of Harvest's documentation. */
const card = {
  id: 123,
  interview: "Application Review",
  overall_recommendation: "yes",
  attributes: [
    { name: "Communication", type: "Skills", note: "What a great communicator!", rating: "yes" },
    { name: "Adaptable", type: "Skills", note: null, rating: "no_decision" },
    { name: "Analytical", type: "Skills", note: null, rating: "definitely_not" },
  ],
  ratings: { definitely_not: ["Analytical"], no: [], mixed: [], yes: ["Communication"], strong_yes: [] },
};
const issuesOf = (read: ReadScorecard) =>
  read.status === "refused" ? read.issues.map(({ code, path }) => [code, ...path]) : [];
const ratingsOf = (read: ReadScorecard) =>
  read.status === "read"
    ? read.ratings.map((rating) => [
        rating.competencyId,
        rating.state === "rated" && rating.rated.on === "level" ? rating.rated.level : rating.state,
      ])
    : [];

describe("readGreenhouseScorecard", () => {
  it("reads each attribute, and lists the note and the recommendation that stay behind", () => {
    const read = readGreenhouseScorecard(card, reading);
    expect(ratingsOf(read)).toEqual([
      ["competency_communication", "yes"],
      ["competency_adaptable", "not-rated"],
      ["competency_analytical", "definitely-not"],
    ]);
    expect(read.status === "read" && read.losses.map(({ code }) => code)).toEqual([
      "scoring/evidence-not-carried",
      "scoring/overall-left-aside",
    ]);
    expect(JSON.stringify(read)).not.toContain("communicator");
  });

  it("gives ratings that a scorecard takes, with the same ids on every run", () => {
    const read = readGreenhouseScorecard(card, reading);
    if (read.status !== "read") throw new Error(JSON.stringify(read));
    expect(buildScorecard({ ratings: [...read.ratings], evidence: [] }).ratings).toEqual(read.ratings);
    expect(readGreenhouseScorecard(card, reading)).toEqual(read);
    for (const loss of read.losses) expect(explain(loss, "sv", interchangeReasonTexts)).not.toBe("");
  });

  it("takes the overall recommendation as a rating where it is given a competency", () => {
    const overall = { competencyId: competency("whole") };
    expect(ratingsOf(readGreenhouseScorecard(card, { ...reading, overall })).at(-1)).toEqual([
      "competency_whole",
      "yes",
    ]);
    const twice = readGreenhouseScorecard(card, {
      ...reading,
      overall: { competencyId: competency("adaptable") },
    });
    expect(issuesOf(twice)).toEqual([["scoring/duplicate-attribute", "overall_recommendation"]]);
  });

  it("reads the grouped ratings where a card has no attributes", () => {
    const { attributes: _, ...grouped } = card;
    expect(ratingsOf(readGreenhouseScorecard(grouped, reading))).toEqual([
      ["competency_analytical", "definitely-not"],
      ["competency_communication", "yes"],
    ]);
    const odd = { ratings: { superb: ["Adaptable"], yes: [7] } };
    expect(issuesOf(readGreenhouseScorecard(odd, reading))).toEqual([
      ["scoring/unknown-vendor-code", "ratings", "*", 0],
      ["core/invalid-type", "ratings", "yes", 0],
    ]);
  });

  it("names everything that is wrong at once, and nothing of what the card says", () => {
    const attributes = [
      { name: "Communication", rating: "stellar-secret" },
      { name: "Secret attribute", rating: "yes" },
      { name: "Adaptable", rating: "yes" },
      { name: "Adaptable", rating: "no" },
      { rating: "yes" },
      "secret",
      null,
    ];
    const overall = { competencyId: competency("whole") };
    const read = readGreenhouseScorecard(
      { attributes, overall_recommendation: "secret" },
      { ...reading, overall },
    );
    expect(issuesOf(read)).toEqual([
      ["scoring/unknown-vendor-code", "attributes", 0, "rating"],
      ["scoring/unmapped-attribute", "attributes", 1, "name"],
      ["scoring/duplicate-attribute", "attributes", 3, "name"],
      ["core/invalid-type", "attributes", 4, "name"],
      ["core/invalid-type", "attributes", 5, "name"],
      ["core/invalid-type", "attributes", 6, "name"],
      ["scoring/unknown-vendor-code", "overall_recommendation"],
    ]);
    expect(JSON.stringify(read).toLowerCase()).not.toContain("secret");
  });

  it("refuses what is no card", () => {
    for (const other of [null, undefined, 7, "card", [], {}, { attributes: {} }, { attributes: null }]) {
      expect(issuesOf(readGreenhouseScorecard(other, reading))).toEqual([
        ["core/invalid-type", "attributes"],
      ]);
    }
  });

  it("trusts no inherited field and no attribute named after one", () => {
    const inherited = Object.create({ name: "Communication", rating: "yes" }) as object;
    const hostile: unknown = JSON.parse('{"__proto__":{"rating":"yes"},"name":"Communication"}');
    const read = readGreenhouseScorecard(
      { attributes: [inherited, hostile, { name: "__proto__", rating: "yes" }] },
      reading,
    );
    expect(issuesOf(read)).toEqual([
      ["core/invalid-type", "attributes", 0, "name"],
      ["scoring/unmapped-attribute", "attributes", 2, "name"],
    ]);
  });

  it("leaves attributes aside where told to, and counts them", () => {
    const read = readGreenhouseScorecard(card, {
      ...reading,
      competencies: [...competencies.slice(0, 2), { attribute: "Analytical", competencyId: null }],
    });
    expect(ratingsOf(read)).toHaveLength(2);
    expect(read.status === "read" && read.losses).toContainEqual({
      code: "scoring/attributes-left-aside",
      params: { count: 1 },
    });
  });

  it("throws for an attribute that the caller maps twice", () => {
    const twice = [...competencies, mapped("Adaptable", "other")];
    try {
      readGreenhouseScorecard(card, { scorecardId, competencies: twice });
      expect.unreachable();
    } catch (error) {
      expect(SamtalError.isInstance(error) && error.code).toBe("scoring/attribute-mapped-twice");
    }
  });

  it("names the rating in each of its losses", () => {
    const pairs = greenhouse.scale.levels.map(({ key }) => ({ from: key, to: "yes" }));
    const target = scaleMapping({ from: greenhouse.scale, to: lever.scale, pairs });
    const read = readGreenhouseScorecard(
      { attributes: card.attributes.slice(2) },
      { scorecardId, competencies: competencies.map((each) => ({ ...each, target })) },
    );
    const [rating] = read.status === "read" ? read.ratings : [];
    expect(read.status === "read" && read.losses.map(({ params }) => params["ratingId"])).toEqual([
      rating?.id,
      rating?.id,
    ]);
  });
});

describe("readAttributes", () => {
  it("reads any vendor's list by its field names", () => {
    const traits = [{ id: 2, name: "Analytical", score: "definite", note: "" }];
    const fields = { name: "name", rating: "score", note: "note" };
    const read = readAttributes(workableScore, traits, { ...reading, fields });
    expect(ratingsOf(read)).toEqual([["competency_analytical", "definite"]]);
    expect(read.status === "read" && read.losses).toEqual([]);
    expect(issuesOf(readAttributes(workableScore, {}, { ...reading, fields }))).toEqual([
      ["core/invalid-type"],
    ]);
  });
});

describe("readMergeScorecard", () => {
  const single = { scorecardId, competencyId: competency("whole") };

  it("reads the one recommendation", () => {
    expect(ratingsOf(readMergeScorecard({ overall_recommendation: "STRONG_YES" }, single))).toEqual([
      ["competency_whole", "strong-yes"],
    ]);
    expect(ratingsOf(readMergeScorecard({ overall_recommendation: null }, single))).toEqual([
      ["competency_whole", "not-rated"],
    ]);
    const target = scaleMapping({ from: merge.scale, to: lever.scale, pairs: "by-position" });
    expect(ratingsOf(readMergeScorecard({ overall_recommendation: "NO" }, { ...single, target }))).toEqual([
      ["competency_whole", "no"],
    ]);
  });

  it("refuses a value that Merge passed through, a deleted card, and what is no card", () => {
    const passed = { overall_recommendation: "Would hire", remote_was_deleted: true };
    expect(issuesOf(readMergeScorecard(passed, single))).toEqual([
      ["scoring/deleted-scorecard", "remote_was_deleted"],
      ["scoring/unknown-vendor-code", "overall_recommendation"],
    ]);
    for (const other of [null, [], "YES"])
      expect(issuesOf(readMergeScorecard(other, single))).toEqual([["core/invalid-type"]]);
  });
});
