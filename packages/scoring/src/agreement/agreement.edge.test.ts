import { expect, it } from "vitest";
import { cohenKappa, krippendorffAlpha } from "./index.ts";

it("reckons agreement without anything of Node's", () => {
  const ratings = [[1, 1], [2, 3], [3, 3], [4, 4], [2, 2], [5, 4]];
  const kappa = cohenKappa(ratings, { categories: [1, 2, 3, 4, 5], weights: "quadratic" });
  // Exact rationals: 47/53.
  expect(kappa.status === "ok" && Math.abs(kappa.value - 47 / 53) < 1e-12).toBe(true);
  expect(krippendorffAlpha(ratings, { measurement: "interval" }).status).toBe("ok");
});
