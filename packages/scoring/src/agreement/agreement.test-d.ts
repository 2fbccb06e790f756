import { expectTypeOf, it } from "vitest";
import { cohenKappa, type CompetencyRatings, gwetAC, krippendorffAlpha, type pearson } from "./index.ts";

it("has no value where the status is undefined", () => {
  const figure = gwetAC([[1, 2]], { categories: [1, 2] });
  if (figure.status === "undefined") expectTypeOf(figure).not.toHaveProperty("value");
  else expectTypeOf(figure.expectedAgreement).toEqualTypeOf<number>();
});

it("takes codes for agreement and only numbers for correlation", () => {
  expectTypeOf(gwetAC).toBeCallableWith([["a", null]], { categories: ["a", "b"] });
  expectTypeOf<readonly (readonly (string | null)[])[]>().not.toExtend<Parameters<typeof pearson>[0]>();
  // @ts-expect-error units that not both rated are left out, so there is nothing to choose
  cohenKappa([[1, 1]], { categories: [1, 2], missing: "available" });
  // @ts-expect-error the level of measurement decides what alpha is
  krippendorffAlpha([[1, 1]], {});
});

it("tells numbers from codes", () => {
  const found = {} as CompetencyRatings;
  if (found.kind === "numbers") expectTypeOf(found.ratings).toEqualTypeOf<readonly (readonly (number | null)[])[]>();
  else expectTypeOf(found.categories).toEqualTypeOf<readonly string[]>();
});
