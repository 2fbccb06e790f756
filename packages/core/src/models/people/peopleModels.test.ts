import { describe, expect, it } from "vitest";
import { type Refusal, refused } from "../../../testdata/refusal.ts";
import * as core from "../../index.ts";
import * as testing from "../../testing/index.ts";

const refusals: Refusal[] = [
  [
    "a telephone number as it is spoken",
    { ...testing.buildCandidate(), contact: { email: "a@example.org", phone: "070-174 06 05" } },
    core.safeParseCandidate,
    "core/invalid-format contact.phone",
  ],
  [
    "a candidate without an address",
    { ...testing.buildCandidate(), contact: {} },
    core.safeParseCandidate,
    "core/invalid-type contact.email",
  ],
  [
    "a qualification that ends before it begins",
    {
      ...testing.buildInterviewer(),
      qualifications: [{ key: "x", validFrom: "2027-01-02", validUntil: "2027-01-01" }],
    },
    core.safeParseInterviewer,
    "core/end-before-start qualifications.0.validUntil",
  ],
  [
    "an accommodation's diagnosis",
    { ...testing.buildAccommodation(), diagnosis: "x" },
    core.safeParseAccommodation,
    "core/unrecognized-keys",
  ],
  [
    "an accommodation's free text",
    { ...testing.buildAccommodation(), needs: [{ kind: "captions", reason: "x" }] },
    core.safeParseAccommodation,
    "core/unrecognized-keys needs.0",
  ],
];

describe("people and their needs", () => {
  it.each(refusals)("refuse %s", (_, document, parse, expected) => {
    expect(refused(parse(document))).toEqual([expected]);
  });
});
