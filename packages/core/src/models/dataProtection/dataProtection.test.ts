import { describe, expect, it } from "vitest";
import * as core from "../../index.ts";
import * as testing from "../../testing/index.ts";

const refused = (parsed: core.Parsed<unknown>): string[] =>
  parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`.trim());

type Refusal = [
  what: string,
  document: unknown,
  parse: (input: unknown) => core.Parsed<unknown>,
  expected: string
];

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
