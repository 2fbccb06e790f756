import { expect, it } from "vitest";
import { fQuantile } from "./fQuantile.ts";
import { normalQuantile } from "./normalQuantile.ts";

it("gives the tables' quantiles in an edge runtime", () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  // Settled by mpmath: ../../testdata/distributions/settled.json.
  expect(fQuantile(0.95, 2.3, 1e6)).toBeCloseTo(2.8523850306174774, 12);
});
