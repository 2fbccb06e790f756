import { expectTypeOf, it } from "vitest";
import { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
import { manyFacetRasch } from "./manyFacetRasch.ts";

const rating = { candidateId: "candidate_1", raterId: "interviewer_1", value: 3 };
const options = { categories: [1, 2, 3] };

it("takes ids and numbers, and nothing that a person is", () => {
  manyFacetRasch([rating], options);
  cumulativeLinkMixed([{ ...rating, competencyId: "competency_1" }], options);
  const aged = [{ ...rating, age: 58 }];
  // @ts-expect-error a protected attribute
  manyFacetRasch(aged, options);
  // @ts-expect-error a protected attribute
  cumulativeLinkMixed(aged, options);
  expectTypeOf<Parameters<typeof cumulativeLinkMixed>[1]>().toHaveProperty("categories");
  // @ts-expect-error the scale has to be declared
  manyFacetRasch([rating], {});
});
