import type { BusinessCalendar } from "@samtal/core/time";
import { expectTypeOf, it } from "vitest";
import { type GermanLand, germanyIn } from "./germanyIn.ts";

it("takes the codes of the Länder only and gives a BusinessCalendar", () => {
  expectTypeOf(germanyIn).returns.toEqualTypeOf<BusinessCalendar>();
  expectTypeOf<"BY">().toExtend<GermanLand>();
  expectTypeOf<"XX">().not.toExtend<GermanLand>();
});
