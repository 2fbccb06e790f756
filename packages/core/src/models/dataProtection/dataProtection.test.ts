import { describe, expect, it } from "vitest";
import { type Refusal, refused } from "../../../testdata/refusal.ts";
import * as core from "../../index.ts";
import * as testing from "../../testing/index.ts";

const refusals: Refusal[] = [
  [
    "a consent withdrawn before it was given",
    { ...testing.buildConsent(), withdrawnAt: "2027-03-10T11:59:59Z" },
    core.safeParseConsent,
    "core/end-before-start withdrawnAt",
  ],
  [
    "a recording of nobody",
    { ...testing.buildRecording(), subjectIds: [] },
    core.safeParseRecording,
    "core/too-small subjectIds",
  ],
];

describe("consents and recordings", () => {
  it.each(refusals)("refuse %s", (_, document, parse, expected) => {
    expect(refused(parse(document))).toEqual([expected]);
  });
});
