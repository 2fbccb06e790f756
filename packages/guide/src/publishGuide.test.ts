import { parseInterviewGuide, parseInterviewGuideDraft, SamtalError, safeParseInterviewGuide } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { publishGuide } from "./publishGuide.ts";
import { completeGuide } from "./testing/completeGuide.ts";

const approval = { approvedBy: "interviewer_1", approvedAt: "2027-02-01T09:00:00Z" };

/** The complete guide as its first two questions were drafted by a model. */
function drafted(approvals: readonly (typeof approval | null)[]) {
  const guide = completeGuide();
  const variants = (guide.sections[1]?.questions ?? []).flatMap((question) => question.variants);
  for (const [at, given] of approvals.entries()) {
    Object.assign(variants[at] ?? {}, { provenance: { by: "ai", model: "model-1", approval: given } });
  }
  return parseInterviewGuideDraft(guide);
}

describe("publishGuide", () => {
  it("adds a hash by which any later change is found out", () => {
    const draft = completeGuide();
    const guide = publishGuide(draft);
    expect(parseInterviewGuide(JSON.parse(JSON.stringify(guide)))).toEqual(guide);
    expect(safeParseInterviewGuide({ ...guide, title: { en: "Another" } }).status).toBe("invalid");
    expect(draft).toEqual(completeGuide());
  });

  it("gives a published guide its hash again", () => {
    const guide = publishGuide(completeGuide());
    expect(publishGuide(guide)).toEqual(guide);
  });

  it("publishes a model's wording once a person has approved it", () => {
    expect(publishGuide(drafted([approval])).contentHash).toMatch(/^sha256:/);
  });

  it("refuses wordings that wait for approval, all at once", () => {
    let caught: unknown;
    try {
      publishGuide(drafted([null, approval, null]));
    } catch (error) {
      caught = error;
    }
    expect(SamtalError.isInstance(caught) && caught.issues.map(({ code, path, params }) => [code, path.join("."), params])).toEqual([
      [
        "guide/unapproved-draft",
        "sections.1.questions.0.variants.0.provenance.approval",
        { questionId: "question_hard-fault", language: "sv" },
      ],
      [
        "guide/unapproved-draft",
        "sections.1.questions.1.variants.0.provenance.approval",
        { questionId: "question_hard-fault-second", language: "sv" },
      ],
    ]);
  });
});
