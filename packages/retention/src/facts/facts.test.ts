import { buildConsent } from "@samtal/core/testing";
import { parseInstant, parseTimeZone, zoneRulesFrom, zoneTable } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { safeParseDataItem } from "../items/dataItem.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { consentFact, consentFactSchema } from "./consentFact.ts";
import { safeParseRetentionFacts } from "./retentionFacts.ts";

const range = { from: Date.parse("2026-01-01T00:00:00Z"), until: Date.parse("2028-01-01T00:00:00Z") };
const rules = zoneRulesFrom({
  version: "test",
  ...range,
  zones: new Set(["Etc/GMT-2"]),
  load: () => zoneTable({ ...range, offset: 7_200_000, transitions: [] }),
});
const zone = parseTimeZone("Etc/GMT-2");
const codesOf = (input: unknown): string[] => {
  const result = safeParseRetentionFacts(input);
  return result.status === "invalid" ? result.issues.map(({ code }) => code) : [];
};

describe("consentFact", () => {
  it("turns instants into days of the controller's calendar", () => {
    const consent = buildConsent({
      answeredAt: parseInstant("2027-03-31T22:30:00Z"),
      expiresAt: parseInstant("2027-05-31T21:59:59Z"),
      withdrawnAt: parseInstant("2027-04-30T22:00:00Z"),
    });
    const fact = consentFact(consent, zone, rules);
    expect(fact).toMatchObject({ answeredOn: "2027-04-01", expiresOn: "2027-05-31", withdrawnOn: "2027-05-01" });
    expect(consentFactSchema.parse(fact)).toEqual(fact);
  });

  it("leaves out what did not happen", () => {
    const { expiresAt: _, withdrawnAt: __, ...consent } = buildConsent({ answeredAt: parseInstant("2027-03-31T22:30:00Z") });
    expect(Object.keys(consentFact(consent, zone, rules))).not.toContain("withdrawnOn");
  });
});

describe("parseRetentionFacts", () => {
  const facts = buildRetentionFacts();
  const [application] = facts.applications;

  it.each([
    ["an application twice", { applications: [application, application] }, "retention/duplicate-fact"],
    ["a date that does not exist", { applications: [{ ...application, rejected: "2027-02-29" }] }, "core/no-such-date"],
    [
      "a withdrawal before the consent",
      {
        consents: [
          {
            consentId: "consent_1",
            subjectId: "candidate_1",
            purpose: "survey",
            answer: "given",
            answeredOn: "2027-02-02",
            withdrawnOn: "2027-02-01",
          },
        ],
      },
      "retention/withdrawn-before-given",
    ],
    [
      "a matter released before it began",
      {
        matters: [
          { matterId: "m", scope: {}, authorId: "a", ground: "dispute", from: "2027-02-02", releasedOn: "2027-02-01" },
        ],
      },
      "retention/released-before-held",
    ],
    ["a hold as a boolean", { matters: true }, "core/invalid-type"],
    ["another version", { schemaVersion: 2 }, "core/unknown-schema-version"],
  ])("refuses %s", (_, overrides, code) => {
    expect(codesOf({ ...facts, ...overrides })).toContain(code);
  });

  it.each(["rejected", "rejectionReceived", "withdrawn", "hired", "processEnded"])(
    "refuses an application that is in play and has a day on which it was over: %s",
    (date) => {
      const active = { ...application, stage: "active", [date]: "2027-04-09" };
      const other = { ...application, applicationId: "application_2", stage: "active", applied: "2027-03-01" };
      const result = safeParseRetentionFacts({ ...facts, applications: [other, active] });
      expect(result.status === "invalid" && result.issues).toMatchObject([
        { code: "retention/stage-contradicts-date", path: ["applications", 1, date] },
      ]);
      const closed = { ...active, stage: date === "processEnded" ? "process-ended" : "closed" };
      expect(safeParseRetentionFacts({ ...facts, applications: [other, closed] }).status).toBe("ok");
    },
  );

  it("refuses an application that is closed while the role's process goes on, and has the day on which it ended", () => {
    const closed = { ...application, stage: "closed", rejected: "2027-04-09", processEnded: "2027-04-12" };
    const result = safeParseRetentionFacts({ ...facts, applications: [closed] });
    expect(result.status === "invalid" && result.issues).toMatchObject([
      { code: "retention/stage-contradicts-date", path: ["applications", 0, "processEnded"] },
    ]);
    const ended = { ...closed, stage: "process-ended" };
    expect(safeParseRetentionFacts({ ...facts, applications: [ended] }).status).toBe("ok");
  });

  it("names every day that contradicts the stage", () => {
    const active = { ...application, stage: "active", hired: "2027-04-09", processEnded: "2027-04-12" };
    expect(codesOf({ ...facts, applications: [active] })).toEqual([
      "retention/stage-contradicts-date",
      "retention/stage-contradicts-date",
    ]);
  });

  it("repeats nothing of what a hostile document says", () => {
    const marker = "Ärlig Älgström";
    const hostile = { ...facts, [marker]: marker, zoneData: { [marker]: marker }, requests: [{ kind: marker, on: marker }] };
    expect(JSON.stringify(safeParseRetentionFacts(hostile))).not.toContain("lgstr");
  });
});

describe("parseDataItem", () => {
  it("wants to know of a recording which interview it is of", () => {
    const result = safeParseDataItem({ ...buildDataItem(), category: "recording" });
    expect(result.status === "invalid" && result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["retention/interview-missing", ["interviewId"]],
    ]);
  });

  it("wants to know whose data it is", () => {
    expect(safeParseDataItem({ ...buildDataItem(), subjectIds: [] }).status).toBe("invalid");
  });
});
