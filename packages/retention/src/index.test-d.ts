import type { LocalDate } from "@samtal/core/time";
import { describe, expectTypeOf, it } from "vitest";
import type { DataItem, Evaluation, RetentionAction, RetentionFacts, RetentionPlan, RetentionPolicy } from "./index.ts";
import { evaluate, lastDay, planRetention } from "./index.ts";

describe("retention's types", () => {
  it("evaluate takes parsed documents and a date, and names every action", () => {
    expectTypeOf(evaluate).parameter(0).toEqualTypeOf<DataItem>();
    expectTypeOf(evaluate).parameter(1).toEqualTypeOf<RetentionFacts>();
    expectTypeOf(evaluate).parameter(2).toEqualTypeOf<RetentionPolicy>();
    expectTypeOf(evaluate).parameter(3).toEqualTypeOf<LocalDate>();
    expectTypeOf(evaluate).returns.toEqualTypeOf<Evaluation>();
    expectTypeOf<RetentionAction>().toEqualTypeOf<"retain" | "restrict" | "erase" | "anonymise" | "pseudonymise">();
  });

  it("a bare string is no date", () => {
    expectTypeOf(lastDay).parameter(0).toEqualTypeOf<LocalDate>();
    expectTypeOf<string>().not.toExtend<LocalDate>();
  });

  it("a plan is plain, readonly data", () => {
    expectTypeOf(planRetention).returns.toEqualTypeOf<RetentionPlan>();
    expectTypeOf<RetentionPlan["items"]>().toEqualTypeOf<readonly Evaluation[]>();
  });
});
