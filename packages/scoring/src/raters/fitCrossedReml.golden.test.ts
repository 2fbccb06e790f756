import { describe, expect, it } from "vitest";
import { normalCdf } from "../distributions/normalCdf.ts";
import { type CrossedFit, fitCrossedReml } from "./fitCrossedReml.ts";
import { candidateDifference } from "./mixedModel/candidateDifference.ts";
import { crossedEffects, type TermEffects } from "./mixedModel/crossedEffects.ts";
import type { VarianceTerm } from "./mixedModel/crossedRatings.ts";
import {
  coded,
  goldenModels,
  goldenRatings,
  type GoldenFit,
  type MixedGolden,
  mixedGolden,
} from "./testdata/mixedGolden.ts";

// Polished figures come from average-information REML over dense matrices. lme4 and glmmTMB stop where their
// optimisers do: bobyqa leaves 3e-7 in a variance (the files' own maxAbsDiffVsLme4), glmmTMB 2e-6.
const polished = 1e-8;
const lme4 = 5e-7;
const glmmTmb = 5e-6;

const ourName = (name: string): string =>
  name === "Residual" ? "residual" : name.replace(/:(.)/, (_, letter: string) => letter.toUpperCase());

const named = (components: CrossedFit["components"]): Readonly<Record<string, number>> => ({ ...components });

const close = (actual: number | undefined, wanted: number, tolerance: number, what: string): void => {
  expect(Math.abs((actual ?? Number.NaN) - wanted), what).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(wanted)),
  );
};

const fitted = (golden: MixedGolden, { model, REML }: Pick<GoldenFit, "model" | "REML">): CrossedFit => {
  const fit = fitCrossedReml(goldenRatings(golden), { ...goldenModels[model], method: REML ? "reml" : "ml" });
  if (fit.status !== "fitted") throw new Error(fit.status);
  return fit;
};

/** The effects of a term under the golden file's level names. */
function labelled(
  golden: MixedGolden,
  fit: CrossedFit,
  term: VarianceTerm,
): Map<string, [TermEffects, number]> {
  const effects = crossedEffects(fit.point).terms.get(term) as TermEffects;
  const parts = {
    candidate: golden.data.candidate,
    rater: golden.data.rater,
    competency: golden.data.competency,
  };
  const names = term.split(/(?=[A-Z])/).map((part) => part.toLowerCase() as keyof typeof parts);
  const labels = names.map((name) => coded(parts[name]).levels);
  const { sorted, effects: levels, model } = fit.point.system.design;
  const level = levels[model.terms.indexOf(term)] as Int32Array;
  const rank = new Map([...new Set(level)].sort((a, b) => a - b).map((value, at) => [value, at]));
  const byLabel = new Map<string, [TermEffects, number]>();
  for (const [n, at] of level.entries()) {
    const label = names.map((name, at) => labels[at]?.[sorted[name][n] as number]).join(":");
    byLabel.set(label, [effects, rank.get(at) as number]);
  }
  return byLabel;
}

const keysOf = {
  file: ["format", "id", "title", "rng", "data", "fits", "crossCheck"],
  fit: [
    ..."model formula REML call version varianceComponents fixed logLik criterion sigma theta isSingular nobs".split(
      " ",
    ),
    ..."ranef polished maxAbsDiffVsLme4 interraterReliability notIdentified".split(" "),
  ],
  polished:
    "method maxAbsGradient iterations boundaryGradients varianceComponents criterion fixed random maxAbsDiffVsLme4".split(
      " ",
    ),
  random: "levels blup sePrediction condSd adjustedScore pairwise reliability".split(" "),
};
/** What stands in the files and is another test's, or nobody's. */
const notHere: Readonly<Record<string, string>> = {
  profileCI: "profileIntervals.golden.test.ts",
  twoWayFixed: "twoWayLeastSquares.golden.test.ts",
  connectedness: "raterConnectedness.test.ts",
  interraterReliability: "the reliability folder's figures, from the same variance components",
  cumulativeLink: "an ordinal regression, which rater effects do not fit",
};

const everyFile = mixedGolden.map((golden) => [golden.id, golden] as const);
const identified = mixedGolden.filter(({ id }) => id !== "m7-nested");
const everyFit = identified.flatMap((golden) =>
  golden.fits.map((fit) => [golden.id, fit.model, fit.REML ? "REML" : "ML", golden, fit] as const),
);
const everyPolished = everyFit.flatMap(([id, model, , golden, { polished }]) =>
  polished === undefined ? [] : [[id, model, golden, polished] as const],
);
const everyCheck = identified.flatMap((golden) =>
  Object.entries(golden.crossCheck ?? {}).map(
    ([model, check]) => [golden.id, model as GoldenFit["model"], golden, check] as const,
  ),
);

describe("crossed mixed models", () => {
  it.each(everyFile)("%s holds no figure that is neither tested nor named as not tested", (_, golden) => {
    const unknown = (value: object, known: readonly string[]): string[] =>
      Object.keys(value).filter((key) => !known.includes(key) && !(key in notHere));
    expect(unknown(golden, keysOf.file)).toEqual([]);
    for (const fit of golden.fits) {
      expect(unknown(fit, keysOf.fit)).toEqual([]);
      expect(unknown(fit.polished ?? {}, keysOf.polished)).toEqual([]);
      for (const effects of Object.values(fit.polished?.random ?? {}))
        expect(unknown(effects, keysOf.random)).toEqual([]);
    }
  });

  it.each(everyFit)("%s: model %s by %s as lme4 has it", (_id, _model, _method, golden, golding) => {
    const fit = fitted(golden, golding);
    const components = named(fit.components);
    for (const [name, variance] of Object.entries(golding.varianceComponents)) {
      close(components[ourName(name)], variance, lme4, name);
    }
    close(fit.criterion, golding.criterion, 1e-10, "criterion");
    close(-fit.criterion / 2, golding.logLik, 1e-10, "logLik");
    close(Math.sqrt(fit.components.residual), golding.sigma, lme4, "sigma");
    const terms = Object.keys(golding.varianceComponents).filter((name) => name !== "Residual");
    for (const [at, name] of terms.entries()) {
      const root = Math.sqrt((components[ourName(name)] as number) / fit.components.residual);
      close(root, golding.theta[at] as number, lme4, `theta of ${name}`);
    }
    expect(fit.point.system.design.count).toBe(golding.nobs);
    expect(fit.boundary.length > 0).toBe(golding.isSingular);
    for (const [name, effects] of Object.entries(golding.ranef ?? {})) {
      const ours = labelled(golden, fit, ourName(name) as VarianceTerm);
      for (const [at, level] of [effects.levels].flat().entries()) {
        const [found, rank] = ours.get(level) as [TermEffects, number];
        close(found.estimate[rank], effects.blup[at] as number, lme4, `blup of ${level}`);
        const sd = Math.sqrt(found.conditionalVariance[rank] as number);
        close(sd, effects.condSd[at] as number, lme4, `condSd of ${level}`);
      }
    }
    checkMeans(fit, golding.fixed, lme4);
  });

  it.each(everyPolished)("%s: model %s to the polished figures", (_, model, golden, wanted) => {
    const fit = fitted(golden, { model, REML: true });
    for (const [name, variance] of Object.entries(wanted.varianceComponents)) {
      close(named(fit.components)[ourName(name)], variance, polished, name);
    }
    close(fit.criterion, wanted.criterion, 1e-12, "criterion");
    expect([...fit.boundary].sort()).toEqual(Object.keys(wanted.boundaryGradients).map(ourName).sort());
    checkMeans(fit, wanted.fixed, polished);
    for (const [name, effects] of Object.entries(wanted.random)) checkEffects(golden, fit, name, effects);
  });

  it.each(everyCheck)("%s: model %s as glmmTMB has it", (_, model, golden, check) => {
    const fit = fitted(golden, { model, REML: true });
    for (const [name, variance] of Object.entries(check.varianceComponents)) {
      close(named(fit.components)[ourName(name)], variance, glmmTmb, name);
    }
    // glmmTMB stops beside the boundary of m5, at a variance of 1e-10 where the slope is 106.
    expect(Math.abs(-fit.criterion / 2 - (check.logLik as number))).toBeLessThan(2e-8);
  });

  it("m7-nested: refuses to split what the design confounds, where lme4 and glmmTMB differ", () => {
    const golden = mixedGolden.find(({ id }) => id === "m7-nested") as MixedGolden;
    expect(
      golden.fits.map(({ model }) => fitCrossedReml(goldenRatings(golden), goldenModels[model])),
    ).toEqual(golden.fits.map(() => ({ status: "not-identified", confounded: [["rater", "residual"]] })));
  });
});

/** Means by R's treatment contrasts: the first competency, then each other one less the first. */
function checkMeans(fit: CrossedFit, fixed: GoldenFit["fixed"], tolerance: number): void {
  const { means, meanCovariance } = crossedEffects(fit.point);
  const size = means.length;
  const covariance = (k: number, l: number): number => meanCovariance[k * size + l] as number;
  for (const [at, name] of [fixed.names].flat().entries()) {
    const first = at === 0;
    const estimate = (means[at] as number) - (first ? 0 : (means[0] as number));
    const variance = covariance(at, at) + (first ? 0 : covariance(0, 0) - 2 * covariance(0, at));
    close(estimate, [fixed.estimate].flat()[at] as number, tolerance, name);
    close(Math.sqrt(variance), [fixed.se].flat()[at] as number, tolerance, `se of ${name}`);
  }
}

function checkEffects(
  golden: MixedGolden,
  fit: CrossedFit,
  name: string,
  wanted: NonNullable<GoldenFit["polished"]>["random"][string],
): void {
  const ours = labelled(golden, fit, ourName(name) as VarianceTerm);
  const effects = crossedEffects(fit.point);
  const variance = named(fit.components)[ourName(name)] as number;
  for (const [at, level] of [wanted.levels].flat().entries()) {
    const [found, rank] = ours.get(level) as [TermEffects, number];
    const error = found.errorVariance[rank] as number;
    close(found.estimate[rank] as number, wanted.blup[at] as number, polished, `blup of ${level}`);
    // The oracle leaves 1e-7 of a standard deviation where the variance is on the boundary and ours is 0.
    const atBoundary = variance === 0 ? 1e-7 : polished;
    close(Math.sqrt(error), wanted.sePrediction?.[at] as number, atBoundary, `sePrediction of ${level}`);
    close(
      Math.sqrt(found.conditionalVariance[rank] as number),
      wanted.condSd[at] as number,
      atBoundary,
      `condSd of ${level}`,
    );
    if (wanted.adjustedScore) {
      const adjusted = (effects.means[0] as number) + (found.estimate[rank] as number);
      close(adjusted, wanted.adjustedScore[at] as number, polished, `adjustedScore of ${level}`);
    }
    if (wanted.reliability)
      close(1 - error / variance, wanted.reliability[at] as number, polished, `reliability of ${level}`);
  }
  const { levels } = coded(golden.data.candidate);
  for (const pair of wanted.pairwise ?? []) {
    const { difference, variance } = candidateDifference(
      fit.point,
      effects,
      levels.indexOf(pair.a),
      levels.indexOf(pair.b),
    );
    const between = `${pair.a} and ${pair.b}`;
    close(difference, pair.diff, polished, `diff of ${between}`);
    close(Math.sqrt(variance), pair.se, polished, `se of ${between}`);
    close(
      normalCdf(difference / Math.sqrt(variance)),
      pair.probSuperiority,
      polished,
      `probability of ${between}`,
    );
  }
}
