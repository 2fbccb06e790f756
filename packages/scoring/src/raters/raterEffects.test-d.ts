import { expectTypeOf, it } from "vitest";
import { raterConnectedness } from "./raterConnectedness.ts";
import { raterEffects } from "./raterEffects.ts";
import type { RaterRating } from "./raterRating.ts";

const rating = { candidateId: "candidate_1", raterId: "interviewer_1", value: 3 };

it("takes ids and numbers", () => {
  raterEffects([rating]);
  raterEffects([{ ...rating, competencyId: "competency_1" }]);
  const typed: readonly RaterRating[] = [rating];
  raterEffects(typed);
  raterConnectedness(typed);
  expectTypeOf<keyof RaterRating>().toEqualTypeOf<"candidateId" | "raterId" | "competencyId" | "value">();
});

it("cannot be handed what a person is, not even in a variable", () => {
  // @ts-expect-error a protected attribute in a literal
  raterEffects([{ ...rating, gender: "woman" }]);
  const aged = [{ ...rating, age: 58 }];
  // @ts-expect-error a protected attribute in a variable
  raterEffects(aged);
  expectTypeOf(aged).not.toMatchTypeOf<Parameters<typeof raterEffects<(typeof aged)[number]>>[0]>();
  const mapped = [rating].map((one) => ({ ...one, ethnicity: "unknown" }));
  // @ts-expect-error a protected attribute from a function
  raterEffects(mapped);
  // @ts-expect-error nor to the graph
  raterConnectedness(aged);
});
