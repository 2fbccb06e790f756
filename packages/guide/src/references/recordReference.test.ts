import { explain, SamtalError } from "@samtal/core";
import { buildConsent } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { competencyCatalogue } from "../catalogue/competencyCatalogue.ts";
import { referenceCheckForm } from "../catalogue/forms/referenceCheckForm.ts";
import { issueTexts } from "../issueTexts.ts";
import { parseReferenceCheck } from "../models/referenceCheck.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { recordReference, type ReferenceRecording } from "./recordReference.ts";

const planned = parseReferenceCheck({
  schemaVersion: 1,
  status: "planned",
  key: "first",
  applicationId: "application_1",
  referee: { name: "Kim Berg", contact: { email: "kim@example.com" }, relation: "manager" },
  consentId: "consent_1",
  takenBy: "interviewer_1",
  metadata: { vendor: "kept" },
}) as ReferenceRecording["planned"];
const consent = (overrides: object = {}) => buildConsent({ purpose: "reference-check", ...overrides });
const at = (text: string) => parseInstant(text);
const record = (overrides: Partial<ReferenceRecording> = {}) =>
  recordReference({
    planned,
    form: referenceCheckForm(),
    consent: consent(),
    takenAt: at("2027-03-20T09:00:00Z"),
    answers: { "anything-else": " No. ", relation: "I was the manager.", tasks: "  " },
    ...overrides,
  });
const thrown = (overrides: Partial<ReferenceRecording>) => {
  try {
    return record(overrides);
  } catch (error) {
    return SamtalError.isInstance(error) ? error : new Error("another error");
  }
};

describe("recordReference", () => {
  it("keeps every question of the form once, in its order, whatever order the answers came in", () => {
    const recorded = record();
    if (recorded.status !== "recorded") throw new Error("refused");
    expect(recorded.check.answers).toEqual([
      { questionKey: "relation", answer: "I was the manager." },
      { questionKey: "tasks", answer: null },
      { questionKey: "strength", answer: null },
      { questionKey: "support", answer: null },
      { questionKey: "feedback", answer: null },
      { questionKey: "again", answer: null },
      { questionKey: "anything-else", answer: "No." },
    ]);
    expect(recorded.check).toMatchObject({ ...planned, status: "taken", takenAt: "2027-03-20T09:00:00Z" });
    expect(parseReferenceCheck(structuredClone(recorded.check))).toEqual(recorded.check);
  });

  it("takes the answers about competencies", () => {
    const form = referenceCheckForm(competencyCatalogue(["competency_planning"]).map(({ competency }) => competency));
    expect(record({ form, answers: { competency_planning: "Split the move into weeks." } }).status).toBe("recorded");
    expect(thrown({ answers: { competency_planning: "Split the move into weeks." } })).toBeInstanceOf(SamtalError);
  });

  it.each([
    ["was refused", consent({ answer: "refused" }), "2027-03-20T09:00:00Z"],
    ["is for another purpose", consent({ purpose: "recording" }), "2027-03-20T09:00:00Z"],
    ["was given later", consent(), "2027-03-10T11:59:59Z"],
    ["had expired", consent({ expiresAt: "2027-03-20T09:00:00Z" }), "2027-03-20T09:00:00Z"],
    ["was withdrawn", consent({ withdrawnAt: "2027-03-20T08:59:59Z" }), "2027-03-20T09:00:00Z"],
  ])("keeps nothing when the consent %s", (_, given, takenAt) => {
    expect(record({ consent: given, takenAt: at(takenAt) })).toEqual({
      status: "refused",
      because: [{ code: "guide/reference-without-consent", params: {} }],
    });
  });

  it("keeps a reference that was taken before the consent was withdrawn", () => {
    expect(record({ consent: consent({ withdrawnAt: "2027-03-20T09:00:01Z" }) }).status).toBe("recorded");
  });

  it("refuses another consent and unknown questions, and repeats nothing that was said", () => {
    const error = thrown({ consent: consent({ id: "consent_2" }), answers: { tasks: "Secret.", "Kim said so": "Secret." } });
    if (!SamtalError.isInstance(error)) throw new Error("not refused");
    expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
      ["guide/reference-other-consent", ["consent", "id"]],
      ["guide/reference-unknown-question", ["answers", 1]],
    ]);
    expect(`${error.message}${JSON.stringify(error.issues)}`).not.toMatch(/Secret|Kim/);
  });

  it("takes keys that objects have of their own as unknown, and hostile answers as text", () => {
    expect(thrown({ answers: { constructor: "x" } })).toBeInstanceOf(SamtalError);
    expect(thrown({ answers: JSON.parse('{"__proto__":"x"}') as Record<string, string> })).toBeInstanceOf(SamtalError);
    expect(record({ answers: { tasks: "<script>\u202E" } }).status).toBe("recorded");
    const long = thrown({ answers: { tasks: "x".repeat(10_001) } });
    expect(SamtalError.isInstance(long) ? long.issues[0]?.path : long).toEqual(["answers", 1, "answer"]);
  });

  it("has its texts in Swedish and English", () => {
    const codes = ["guide/reference-other-consent", "guide/reference-unknown-question"];
    for (const locale of ["sv", "en"] as const) {
      for (const code of codes) expect(explain({ code, params: {} }, locale, issueTexts)).toMatch(/\.$/);
      expect(explain({ code: "guide/reference-without-consent", params: {} }, locale, reasonTexts)).toMatch(/\.$/);
    }
  });
});
