import { expect, it } from "vitest";
import { fitCrossedReml } from "../fitCrossedReml.ts";

// With so many candidates the slope cannot be told from 0 more closely than the sums are rounded.
it("stops where steps are rounding, instead of wandering until one happens to be short", () => {
  const spread = (n: number): number => (n * 0.618_033_988_75) % 1;
  const [candidates, raters] = [20_000, 5];
  const kept = Array.from({ length: candidates * raters }, (_, at) => at).filter((at) => at % 7 !== 0);
  const fit = fitCrossedReml({
    candidate: Int32Array.from(kept, (at) => Math.floor(at / raters)),
    rater: Int32Array.from(kept, (at) => at % raters),
    score: Float64Array.from(kept, (at) => {
      const [candidate, rater] = [Math.floor(at / raters), at % raters];
      return 1 + Math.min(4, Math.floor(3 * spread(candidate) + 2 * spread(at + rater * 7918) + 0.2 * rater));
    }),
    candidates,
    raters,
  });
  if (fit.status !== "fitted") throw new Error(fit.status);
  // Six steps get within rounding, and nothing is gained by more; it took 35.
  expect(fit.iterations).toBeLessThanOrEqual(12);
});
