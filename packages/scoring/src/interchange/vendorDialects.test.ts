import { scaleSchema } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { vendorDialects } from "./vendorDialects.ts";

/** The values that a rating can have, from the vendors' documentation; those with an order lowest first. */
const documented: Record<string, readonly (string | number)[]> = {
  alva: [1, 2, 3, 4, 5],
  ashby: [1, 2, 3, 4],
  "frappe/result": ["Cleared", "Rejected"],
  "frappe/stars": [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  "gc-digital-talent": ["AT_REQUIRED", "ABOVE_REQUIRED", "ABOVE_AND_BEYOND_REQUIRED"],
  "google-talent/outcome": ["NEGATIVE", "NEUTRAL", "POSITIVE"],
  greenhouse: ["definitely_not", "no", "mixed", "yes", "strong_yes"],
  horilla: [0, 1, 2, 3, 4, 5],
  "interview-time": [1, 2, 3, 4],
  lever: [1, 2, 3, 4],
  merge: ["DEFINITELY_NO", "NO", "YES", "STRONG_YES"],
  odoo: ["1", "2", "3"],
  recruitee: [0, 50, 75, 100],
  smartrecruiters: [1, 2, 3, 4, 5],
  teamtailor: [1, 2, 3, 4, 5],
  "workable/numbers": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  "workable/score": ["negative", "positive", "definite"],
  "workable/stars": [0, 1, 2, 3, 4],
  "workable/thumbs": [0, 1, 2],
};

const missing: Record<string, readonly [string | number | null, string][]> = {
  alva: [["none", "not-applicable"]],
  "frappe/result": [["", "not-rated"]],
  "frappe/stars": [[0, "not-rated"]],
  "google-talent/outcome": [
    ["OUTCOME_NOT_AVAILABLE", "not-rated"],
    ["OUTCOME_UNSPECIFIED", "not-rated"],
  ],
  greenhouse: [["no_decision", "not-rated"]],
  "interview-time": [[0, "not-rated"]],
  merge: [["NO_DECISION", "not-rated"]],
  odoo: [["0", "not-rated"]],
};

describe("the dialects", () => {
  it("are those that are documented, in order of their ids", () => {
    expect(vendorDialects.map(({ id }) => id)).toEqual(Object.keys(documented).sort());
  });

  it("have scales of their own", () => {
    expect(new Set(vendorDialects.map(({ scale }) => scale.id)).size).toBe(vendorDialects.length);
  });

  it("alone call the yes-no codes nominal", () => {
    const nominal = vendorDialects.filter(({ scale }) => scale.kind === "nominal").map(({ id }) => id);
    expect(nominal).toEqual(["frappe/result", "interview-time"]);
  });

  it("mark the only one whose values nobody but a third party tells", () => {
    const secondary = vendorDialects.filter(({ source }) => source.kind === "secondary").map(({ id }) => id);
    expect(secondary).toEqual(["lever"]);
  });
});

describe.each(vendorDialects.map((dialect) => [dialect.id, dialect] as const))("%s", (id, dialect) => {
  it("has the documented values, lowest first", () => {
    expect(dialect.levels.map(({ code }) => code)).toEqual(documented[id]);
  });

  it("has the documented codes for a missing rating, and an empty field where that says so", () => {
    const codes = dialect.missing.map(({ code, state }) => [code, state]);
    const empty = id === "gc-digital-talent" ? [] : [[null, "not-rated"]];
    expect(codes).toEqual([...(missing[id] ?? []), ...empty]);
  });

  it("has a scale that parses, with one code a level and labels in both languages", () => {
    const scale = scaleSchema.parse(JSON.parse(JSON.stringify(dialect.scale)));
    expect(scale).toEqual(dialect.scale);
    expect(dialect.levels.map(({ level }) => level)).toEqual(dialect.scale.levels.map(({ key }) => key));
    for (const { label } of dialect.scale.levels) expect(Object.keys(label).sort()).toEqual(["en", "sv"]);
  });

  it("never writes two things with one code", () => {
    const codes = [...dialect.levels, ...dialect.missing].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    // A number and its text would be one after reading "4" for 4.
    expect(new Set(codes.map(String)).size).toBe(codes.length);
  });

  it("says where its numbers come from", () => {
    expect(dialect.numbers === "none").toBe(dialect.scale.kind === "nominal");
    expect(dialect.source.where).not.toBe("");
  });
});
