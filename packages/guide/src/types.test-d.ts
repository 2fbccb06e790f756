import type { InterviewGuide, InterviewGuideDraft } from "@samtal/core";
import { describe, expectTypeOf, it } from "vitest";
import { checkGuide, type Finding, type GuideCheck, publishGuide } from "./index.ts";

describe("types", () => {
  it("publishing turns a draft into a guide", () => {
    expectTypeOf(publishGuide).parameter(0).toEqualTypeOf<InterviewGuideDraft>();
    expectTypeOf(publishGuide).returns.toEqualTypeOf<InterviewGuide>();
  });

  it("drafts and published guides are checked alike", () => {
    expectTypeOf<InterviewGuide>().toExtend<InterviewGuideDraft>();
    expectTypeOf(checkGuide).parameter(0).toEqualTypeOf<InterviewGuideDraft>();
    expectTypeOf(checkGuide).returns.toEqualTypeOf<GuideCheck>();
  });

  it("a check holds findings and no figure of validity", () => {
    expectTypeOf<Finding["severity"]>().toEqualTypeOf<"blocking" | "advice">();
    expectTypeOf<GuideCheck["status"]>().toEqualTypeOf<"complete" | "incomplete">();
  });
});
