import { expect, it } from "vitest";
import { goldenModels, goldenRatings, mixedGolden } from "../testdata/mixedGolden.ts";
import { crossedDesign } from "./crossedDesign.ts";
import { profileIntervals } from "./profileIntervals.ts";

// lme4 reads its bounds off a spline through the profile.
const tolerance = 2e-4;
const cases = mixedGolden.flatMap((golden) =>
  golden.profileCI === undefined ? [] : [[golden.id, golden, golden.profileCI] as const],
);
const places = ["sd_(Intercept)|candidate", "sd_(Intercept)|rater", "sigma"];
/** The interval of the mean is not among ours: its standard error is the polished one, tested beside. */
const left = ["(Intercept)"];

it.each(cases)(
  "%s: profile bounds of the standard deviations as lme4's confint has them",
  (_, golden, wanted) => {
    expect(wanted.names).toEqual([...places, ...left]);
    const { terms, fixed } = goldenModels.A;
    const design = crossedDesign(goldenRatings(golden), { terms: terms ?? [], fixed: fixed ?? "intercept" });
    const intervals = profileIntervals(design, 0.95);
    for (const [at, name] of places.entries()) {
      expect(
        Math.abs((intervals[at]?.lower ?? 0) - (wanted.lower[at] as number)),
        `lower ${name}`,
      ).toBeLessThan(tolerance);
      expect(
        Math.abs((intervals[at]?.upper ?? 0) - (wanted.upper[at] as number)),
        `upper ${name}`,
      ).toBeLessThan(tolerance);
    }
  },
);
