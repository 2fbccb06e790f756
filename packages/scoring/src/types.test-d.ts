import type { Assessment, Issue, Reason } from "@samtal/core";
import { describe, expectTypeOf, it } from "vitest";
import { type AssessInput, type AssessOutcome, assess, compare, type CompareOptions, type Comparison } from "./index.ts";

describe("types", () => {
  it("an outcome is told apart by its status", () => {
    expectTypeOf<AssessOutcome["status"]>().toEqualTypeOf<"assessed" | "quorum-missing" | "refused">();
    expectTypeOf<Extract<AssessOutcome, { status: "assessed" }>["assessment"]>().toEqualTypeOf<Assessment>();
    expectTypeOf<Extract<AssessOutcome, { status: "refused" }>["issues"]>().toEqualTypeOf<readonly [Issue, ...Issue[]]>();
    expectTypeOf<Extract<AssessOutcome, { status: "quorum-missing" }>["because"]>().toEqualTypeOf<readonly Reason[]>();
  });

  it("a comparison asks for its two choices", () => {
    expectTypeOf(compare).parameter(1).toEqualTypeOf<CompareOptions>();
    expectTypeOf<{ tieTolerance: number; minimumRaters: number }>().toExtend<CompareOptions>();
    expectTypeOf<{ tieTolerance: number }>().not.toExtend<CompareOptions>();
    expectTypeOf(compare).returns.toEqualTypeOf<Comparison>();
  });

  it("nothing about a candidate or an accommodation can reach a score", () => {
    expectTypeOf(assess).parameter(0).toEqualTypeOf<AssessInput>();
    expectTypeOf<keyof AssessInput>().toEqualTypeOf<
      "applicationId" | "rubric" | "scorecards" | "deadline" | "latePolicy" | "traineeIds" | "consensus" | "plugins"
    >();
  });
});
