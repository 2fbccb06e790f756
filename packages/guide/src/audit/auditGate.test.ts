import { explain } from "@samtal/core";
import { buildInterviewGuide, buildRubric } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { reasonTexts } from "../reasonTexts.ts";
import { auditGate } from "./auditGate.ts";
import { auditInterviews } from "./auditInterviews.ts";
import { auditStructure } from "./auditStructure.ts";
import { auditedRound } from "../testing/auditedRound.ts";

describe("auditGate", () => {
  const guide = buildInterviewGuide();
  guide.sections.splice(2, 1);
  const profile = auditStructure(guide);

  it("fails on what is blocking, on named codes, and on components below their level", () => {
    expect(auditGate(profile).codes).toEqual(["guide/audit-no-candidate-questions"]);
    expect(auditGate(profile, { allowed: ["guide/audit-no-candidate-questions"] }).status).toBe("pass");
    expect(auditGate(profile, { failOn: "none", codes: ["guide/few-questions"] }).codes).toEqual(["guide/few-questions"]);
    expect(auditGate(profile, { failOn: "none" }).status).toBe("pass");
    const components = { training: "partly", "candidate-questions": "partly", "longer-interview": "met" } as const;
    const { codes, because } = auditGate(profile, { failOn: "none", components });
    expect(codes).toEqual(["guide/audit-level-below", "guide/audit-level-unknown"]);
    expect(because).toHaveLength(3);
    for (const each of because) expect(explain(each, "sv", reasonTexts)).toMatch(/^”.*\.$|^Kravet .*\.$/);
  });
});

describe("what the audit refuses, and what it doesn't depend on", () => {
  it("refuses another role's rubric and a threshold out of range", () => {
    const { guide } = auditedRound();
    expect(() => auditStructure(guide, { rubric: { ...buildRubric(), roleId: "role_x" as never } })).toThrow("guide/other-rubric");
    expect(() => auditStructure(guide, { thresholds: { minimumRaters: 0 } })).toThrow("core/too-small");
  });

  it("gives the same profile whatever the order of lists", () => {
    const { guide, interviews, scorecards, options } = auditedRound();
    options.thresholds = { minimumNoteCharacters: 500 };
    const backwards = {
      ...options,
      events: options.events.toReversed(),
      bookings: options.bookings.toReversed(),
      interviewers: options.interviewers.toReversed(),
    };
    expect(auditInterviews(guide, interviews.toReversed(), scorecards.toReversed(), backwards)).toEqual(
      auditInterviews(guide, interviews, scorecards, options),
    );
  });
});
