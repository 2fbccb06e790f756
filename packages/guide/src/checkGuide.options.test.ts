import { type InterviewGuideDraft, SamtalError } from "@samtal/core";
import { buildContinuousScale, buildNominalScale, buildRole } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { checkGuide } from "./checkGuide.ts";
import { completeGuide } from "./testing/completeGuide.ts";
import { findingsAfter, met } from "./testing/findingsAfter.ts";
import { first } from "./testing/first.ts";

describe("checkGuide by its options and scales", () => {
  it("holds the guide's competencies against the role's, both ways", () => {
    const other = buildRole({ competencyIds: ["competency_problem-solving", "competency_collaboration", "competency_planning"] });
    expect(findingsAfter(() => undefined, { ...met, role: other })).toEqual([
      "blocking guide/role-competency-missing competencies",
      "advice guide/competency-beyond-role competencies.2",
    ]);
  });

  it("takes the bare language for a region's, and never another language", () => {
    expect(findingsAfter(() => undefined, { languages: ["en-GB", "sv-FI"] })).toEqual([]);
    const finnish = findingsAfter(() => undefined, { languages: ["fi"] });
    expect(finnish).toContain("blocking guide/language-missing title");
    expect(finnish).toContain("blocking guide/variant-missing sections.0.questions.0.variants");
    expect(finnish).toContain("blocking guide/language-missing scale.levels.0.label");
  });

  it("accepts either middle of an even scale, and asks for one of them", () => {
    const even = (guide: InterviewGuideDraft, keep: string[]) => {
      if (guide.scale.kind === "ordered") guide.scale.levels.pop();
      for (const each of guide.competencies) each.anchors = each.anchors.filter(({ level }) => keep.includes(level));
    };
    const blocking = (keep: string[]) =>
      findingsAfter((guide) => even(guide, keep)).filter((line) => line.startsWith("blocking")).length;
    expect(blocking(["l1", "l2", "l4"])).toBe(0);
    expect(blocking(["l1", "l3", "l4"])).toBe(0);
    // One finding for each of the three competencies.
    expect(blocking(["l1", "l4"])).toBe(3);
  });

  it("asks for no anchors where levels have no order, and refuses any on a continuous scale", () => {
    const withoutAnchors = (guide: InterviewGuideDraft) => {
      for (const each of guide.competencies) each.anchors = [];
    };
    expect(
      findingsAfter((guide) => {
        guide.scale = buildNominalScale();
        withoutAnchors(guide);
      }),
    ).toEqual([]);
    expect(
      findingsAfter((guide) => {
        guide.scale = buildContinuousScale();
        const kept = first(first(guide.competencies).anchors);
        withoutAnchors(guide);
        first(guide.competencies).anchors = [kept];
      }),
    ).toEqual(["blocking guide/anchor-unknown-level competencies.0.anchors.0.level"]);
  });

  it("refuses mistakes all at once and repeats nothing of them", () => {
    const other = buildRole({ id: "role_other" });
    let caught: unknown;
    try {
      checkGuide(completeGuide(), { languages: ["SECRET name"], role: other });
    } catch (error) {
      caught = error;
    }
    expect(SamtalError.isInstance(caught) && caught.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "guide/invalid-language languages.0",
      "guide/other-role role.id",
    ]);
    expect(JSON.stringify(caught)).not.toContain("SECRET");
    expect(() => checkGuide(completeGuide(), { languages: [] })).toThrow("guide/no-language");
  });
});
