import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseAssessment, safeParseAssessment } from "../models/assessment/assessment.ts";
import { safeParseScorecard } from "../models/assessment/scorecard.ts";
import { parseCandidate, safeParseCandidate } from "../models/people/candidate.ts";
import { safeParseRole } from "../models/guide/role.ts";
import { buildAssessment } from "../testing/builders/buildAssessment.ts";
import { buildCandidate } from "../testing/builders/buildCandidate.ts";
import { buildRating } from "../testing/builders/buildRating.ts";
import { buildRole } from "../testing/builders/buildRole.ts";
import { buildScorecard } from "../testing/builders/buildScorecard.ts";
import type { Parsed } from "./parser.ts";
import { safeParser } from "./parser.ts";

/** Code and path of every issue, as one line each. */
function issuesIn(parsed: Parsed<unknown>): string[] {
  if (parsed.status === "ok") return [];
  return parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`.trim());
}

describe("a document at the border", () => {
  it("comes back equal, its metadata untouched", () => {
    const metadata = { "ATS-id": 7, nested: { list: [null, true, " spaced "], text: "{$x}" } };
    const candidate = { ...buildCandidate(), metadata };
    expect(parseCandidate(candidate)).toEqual(candidate);
  });

  it("names every issue at once, the first in front", () => {
    const parsed = safeParseCandidate({ ...buildCandidate(), id: "7", language: "swedish", name: "  " });
    expect(issuesIn(parsed)).toEqual([
      "core/invalid-format id",
      "core/too-small name",
      "core/invalid-format language",
    ]);
    expect(() => parseCandidate({ ...buildCandidate(), id: "7", language: "swedish" })).toThrow(
      "core/invalid-format at id; core/invalid-format at language"
    );
  });

  it("is refused with its own code when its schemaVersion is unknown or missing", () => {
    for (const schemaVersion of [2, "1", null, undefined]) {
      expect(issuesIn(safeParseCandidate({ ...buildCandidate(), schemaVersion }))).toEqual([
        "core/unknown-schema-version schemaVersion",
      ]);
    }
  });

  it("tells which values a discriminator may have", () => {
    const parsed = safeParseScorecard({
      ...buildScorecard(),
      ratings: [{ ...buildRating(), state: "skipped" }],
    });
    expect(parsed).toMatchObject({
      issues: [
        {
          code: "core/invalid-value",
          path: ["ratings", 0, "state"],
          params: { allowed: "rated not-rated not-applicable insufficient-evidence withheld" },
        },
      ],
    });
  });

  it("never holds undefined where a field may be left out", () => {
    expect(issuesIn(safeParseCandidate({ ...buildCandidate(), metadata: undefined }))).toEqual([
      "core/invalid-type metadata",
    ]);
  });
});

describe("what an issue says of a document", () => {
  it("is where, never what: keys that the schema doesn't name read *", () => {
    const title = { "Anna Andersson": "Backend" };
    expect(issuesIn(safeParseRole({ ...buildRole(), title }))).toEqual(["core/invalid-key title.*"]);
    const metadata = { "Anna Andersson": Number.NaN };
    expect(issuesIn(safeParseRole({ ...buildRole(), metadata }))).toEqual([
      "core/no-variant-matches metadata.*",
    ]);
  });

  it("counts unrecognized keys and does not name them", () => {
    const parsed = safeParseRole({ ...buildRole(), "Anna Andersson": 1, salary: 2 });
    expect(parsed).toMatchObject({
      issues: [{ code: "core/unrecognized-keys", path: [], params: { count: 2 } }],
    });
    expect(JSON.stringify(parsed)).not.toMatch(/Anna|salary/);
  });

  it("explains a union by the branch that came furthest", () => {
    const point = z.strictObject({ x: z.number(), y: z.strictObject({ unit: z.literal("cm") }) });
    const safeParse = safeParser(z.union([z.string(), point, z.strictObject({ z: z.number() })]));
    expect(issuesIn(safeParse({ x: 1, y: { unit: "mm" } }))).toEqual(["core/invalid-value y.unit"]);
    expect(issuesIn(safeParse(7))).toEqual(["core/no-variant-matches"]);
  });

  it.each([
    [z.number().multipleOf(5), 7, "core/not-multiple-of"],
    [z.map(z.string(), z.number()), new Map([["a", "x"]]), "core/invalid-type *"],
    [z.set(z.number()), new Set(["x"]), "core/invalid-type"],
    [z.string().refine(() => false), "x", "core/invalid"],
  ])("covers what a schema of a vendor's own can find: case %#", (schema: z.ZodType, input, expected) => {
    expect(issuesIn(safeParser(schema)(input))).toEqual([expected]);
  });
});

describe("hostile input", () => {
  const nestedTree = (depth: number): unknown => {
    let tree: unknown = { children: [] };
    for (let level = 0; level < depth; level += 1) tree = { children: [tree] };
    return tree;
  };

  it("may be deep within reason", () => {
    const leaf = buildAssessment().tree;
    const above = (depth: number): object => (depth === 0 ? leaf : { ...leaf, children: [above(depth - 1)] });
    const tree = above(90);
    expect(parseAssessment({ ...buildAssessment(), tree }).tree.children).toHaveLength(1);
  });

  it("does not overflow the stack", () => {
    const tree = nestedTree(10_000);
    expect(issuesIn(safeParseAssessment({ ...buildAssessment(), tree }))).toEqual(["core/too-deep"]);
    expect(issuesIn(safeParseCandidate({ ...buildCandidate(), metadata: { tree } }))).toEqual([
      "core/too-deep",
    ]);
  });

  it("is refused when it refers to itself, or to one part over and over", () => {
    const cycle: Record<string, unknown> = { ...buildCandidate() };
    cycle["metadata"] = { cycle };
    expect(issuesIn(safeParseCandidate(cycle))).toEqual(["core/too-deep"]);
    let bomb: unknown = [];
    for (let level = 0; level < 60; level += 1) bomb = [bomb, bomb];
    expect(issuesIn(safeParseCandidate({ ...buildCandidate(), metadata: { bomb } }))).toEqual([
      "core/too-large",
    ]);
  });

  it("may be huge within reason, and is refused beyond", () => {
    const competencyIds = Array.from({ length: 20_000 }, () => 7);
    const parsed = safeParseRole({ ...buildRole(), competencyIds });
    expect(issuesIn(parsed)).toHaveLength(20_000);
    const huge = { length: 1_000_001 };
    expect(
      issuesIn(safeParseRole({ ...buildRole(), competencyIds: Array.from(huge, () => "competency_1") }))
    ).toEqual(["core/too-large"]);
  });

  it("can't reach a prototype", () => {
    const own = (text: string): unknown => JSON.parse(text);
    expect(
      issuesIn(safeParseRole({ ...buildRole(), metadata: own('{"__proto__":{"admin":true}}') }))
    ).toEqual(["core/reserved-key"]);
    expect(issuesIn(safeParseRole({ ...buildRole(), title: own('{"sv":"x","__proto__":"y"}') }))).toEqual([
      "core/reserved-key",
    ]);
    const metadata = own('{"constructor":{"prototype":{"admin":true}},"toString":1}');
    expect(safeParseRole({ ...buildRole(), metadata })).toMatchObject({ value: { metadata } });
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });

  it("can't throw an error of its own", () => {
    const trap = {
      get name(): string {
        throw new Error("Anna Andersson");
      },
    };
    expect(issuesIn(safeParseCandidate(trap))).toEqual(["core/not-json"]);
    expect(() => parseCandidate(trap)).toThrow(/^core\/not-json$/);
  });

  it.each([undefined, null, 7, "text", true, [], new Date(0), () => 1, Symbol("x"), 10n])(
    "is no document: %s",
    (input) => {
      expect(issuesIn(safeParseCandidate(input))[0]).toMatch(
        /^core\/(?:invalid-type|unknown-schema-version)/
      );
    }
  );
});
