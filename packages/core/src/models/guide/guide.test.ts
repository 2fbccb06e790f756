import { describe, expect, it } from "vitest";
import { type Refusal, refused } from "../../../testdata/refusal.ts";
import * as core from "../../index.ts";
import * as testing from "../../testing/index.ts";

const scale = core.safeParser(core.scaleSchema);
const question = core.safeParser(core.questionSchema);
const low = { key: "low", value: 1, label: { en: "Low" } };
const high = { key: "high", value: 4, label: { en: "High" } };

const refusals: Refusal[] = [
  [
    "a text in no language",
    { ...testing.buildRole(), title: {} },
    core.safeParseRole,
    "core/no-language title",
  ],
  [
    "a language that is none",
    { ...testing.buildRole(), title: { Swedish: "x" } },
    core.safeParseRole,
    "core/invalid-key title.*",
  ],
  [
    "a blank text",
    { ...testing.buildRole(), title: { sv: " \n" } },
    core.safeParseRole,
    "core/too-small title.*",
  ],
  [
    "a role without competencies",
    { ...testing.buildRole(), competencyIds: [] },
    core.safeParseRole,
    "core/too-small competencyIds",
  ],
  [
    "a country's name",
    { ...testing.buildRole(), country: "Sweden" },
    core.safeParseRole,
    "core/invalid-format country",
  ],
  [
    "levels that do not ascend",
    { ...testing.buildScale(), levels: [high, low] },
    scale,
    "core/levels-not-ascending levels",
  ],
  [
    "two levels of one value",
    { ...testing.buildScale(), levels: [low, { ...high, value: 1 }] },
    scale,
    "core/levels-not-ascending levels",
  ],
  [
    "two levels of one key",
    { ...testing.buildScale(), levels: [low, { ...high, key: "low" }] },
    scale,
    "core/duplicate-level levels",
  ],
  [
    "a nominal scale with one key twice",
    {
      ...testing.buildNominalScale(),
      levels: [
        { key: "a", label: { en: "A" } },
        { key: "a", label: { en: "B" } },
      ],
    },
    scale,
    "core/duplicate-level levels",
  ],
  [
    "a range without width",
    { ...testing.buildContinuousScale(), minimum: 5, maximum: 5 },
    scale,
    "core/range-empty maximum",
  ],
  [
    "an infinite value",
    { ...testing.buildScale(), levels: [low, { ...high, value: Number.POSITIVE_INFINITY }] },
    scale,
    "core/invalid-type levels.1.value",
  ],
  [
    "a question worded twice in a language",
    {
      ...testing.buildQuestion(),
      variants: [...testing.buildQuestion().variants, ...testing.buildQuestion().variants],
    },
    question,
    "core/duplicate-language variants",
  ],
  [
    "a question without a wording",
    { ...testing.buildQuestion(), variants: [] },
    question,
    "core/too-small variants",
  ],
  [
    "a guide changed after publishing",
    { ...testing.buildInterviewGuide(), version: 2 },
    core.safeParseInterviewGuide,
    "core/content-hash-mismatch contentHash",
  ],
  [
    "a guide without sections",
    { ...testing.buildInterviewGuideDraft(), sections: [] },
    core.safeParseInterviewGuideDraft,
    "core/too-small sections",
  ],
];

describe("roles, scales and guides", () => {
  it.each(refusals)("refuse %s", (_, document, parse, expected) => {
    expect(refused(parse(document))).toEqual([expected]);
  });

  it("trim texts at both ends and keep what is inside", () => {
    expect(core.anchorSchema.parse({ level: "l1", behaviour: { sv: "  a  b\n" } }).behaviour).toEqual({
      sv: "a  b",
    });
    expect(core.scaleSchema.parse(testing.buildScale())).toEqual(testing.buildScale());
  });

  it("take an ai's wording before its approval", () => {
    const [variant] = testing.buildQuestion().variants;
    if (!variant) throw new Error("no variant");
    const provenance = { by: "ai", model: "some-model", approval: null } as const;
    const question = testing.buildQuestion({ variants: [{ ...variant, provenance }] });
    expect(question.variants[0]?.provenance).toEqual(provenance);
  });
});
