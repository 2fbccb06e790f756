import { describe, expect, it } from "vitest";
import oracle from "../../../testdata/gtheory/mfrm-m1-balanced-40x5x4.json" with { type: "json" };
import { data } from "../../../testdata/mixed/m1-balanced-40x5x4.json" with { type: "json" };
import { manyFacetRasch as settled } from "../../../testdata/ordinal/settled.json" with { type: "json" };
import { completeInformation } from "./facets/completeInformation.ts";
import { facetModel } from "./facets/facetModel.ts";
import { allParameters, freeCurvature } from "./facets/facetParameters.ts";
import { facetPosterior } from "./facets/facetPosterior.ts";
import { manyFacetRasch } from "./manyFacetRasch.ts";
import { ordinalRatings } from "./ordinalRatings.ts";
import type { EstimatedManyFacetRasch } from "./ordinalResult.ts";

// TAM ran into its limit of 5000 iterations: its free severities still lay up to 3.4e-5 from the maximum, its
// thresholds 2.3e-5, and the last severity, minus the sum of four, 1.3e-4. What it prints is not of one
// iterate: at its printed parameters the deviance is 1.3e-6 above the printed one, and that 7.7e-7 above the
// least.
const tolerance = {
  xsi: 5e-5,
  lastXsi: 2e-4,
  deviance: 2e-6,
  personVariance: 2e-6,
  eapReliability: 2e-7,
  eap: 1e-5,
  sd: 2e-6,
  se: 3e-6,
};
const categories = [1, 2, 3, 4, 5];
const ratings = data.score.map((value, at) => ({
  candidateId: data.candidate[at] as string,
  raterId: data.rater[at] as string,
  competencyId: data.competency[at] as string,
  value,
}));
const { tam } = oracle;
const { parameter, facet, xsi, se } = tam.parameters;
const near = (wanted: number, within: number): { asymmetricMatch: (given: unknown) => boolean } => ({
  asymmetricMatch: (given) => typeof given === "number" && Math.abs(given - wanted) <= within,
});
const fitted = (): EstimatedManyFacetRasch => {
  const found = manyFacetRasch(ratings, { categories });
  if (found.status !== "estimated") throw new Error(found.status);
  return found;
};
const wantedOf = (kind: string, figures: readonly number[]): number[] =>
  figures.filter((_, at) => facet[at] === kind);

describe("TAM 4.3.25, tam.mml.mfr", () => {
  const found = fitted();

  it("holds every figure that the file has", () => {
    expect(Object.keys(oracle)).toEqual(["format", "id", "dataFrom", "tam"]);
    expect(Object.keys(tam).toSorted()).toEqual([
      "call",
      "deviance",
      "eapReliability",
      "iterations",
      "parameters",
      "person",
      "personVariance",
      "version",
    ]);
    expect(Object.keys(tam.parameters)).toEqual(["parameter", "facet", "xsi", "se"]);
    expect(Object.keys(tam.person)).toEqual(["candidate", "eap", "sd"]);
    expect(found.competencies.length + found.steps.length + found.raters.length).toBe(xsi.length);
    // Its own iterations are no figure of the model; that they are its limit is why the tolerance is wide.
    expect(tam.iterations).toBe(5000);
  });

  it("parameters", () => {
    expect(found.competencies.map(({ difficulty }) => difficulty)).toEqual(
      wantedOf("item", xsi).map((value) => near(value, tolerance.xsi)),
    );
    expect(found.competencies.map(({ competencyId }) => competencyId)).toEqual(
      parameter.filter((_, at) => facet[at] === "item"),
    );
    expect(found.raters.map(({ severity }) => severity)).toEqual(
      wantedOf("rater", xsi).map((value, at) => near(value, at < 4 ? tolerance.xsi : tolerance.lastXsi)),
    );
    expect(found.raters.map(({ raterId }) => `rater${raterId}`)).toEqual(
      parameter.filter((_, at) => facet[at] === "rater"),
    );
    expect(found.steps.map(({ threshold }) => threshold)).toEqual(
      wantedOf("step", xsi).map((value) => near(value, tolerance.xsi)),
    );
  });

  it("deviance, variance and reliability", () => {
    expect(found.deviance).toEqual(near(tam.deviance, tolerance.deviance));
    expect(found.deviance).toBeLessThan(tam.deviance);
    expect(found.candidateVariance.variance).toEqual(near(tam.personVariance, tolerance.personVariance));
    expect(found.reliability).toEqual(near(tam.eapReliability, tolerance.eapReliability));
  });

  it("every candidate's place and its standard deviation", () => {
    const { person } = tam;
    expect(found.candidates.map(({ candidateId }) => candidateId)).toEqual(person.candidate);
    expect(found.candidates.map(({ place }) => place)).toEqual(
      person.eap.map((value) => near(value, tolerance.eap)),
    );
    expect(found.candidates.map(({ se: deviation }) => deviation)).toEqual(
      person.sd.map((value) => near(value, tolerance.sd)),
    );
  });

  // TAM's limit, as its manual says of tam.se (covariances are ignored): its standard errors invert the
  // diagonal of what the ratings would tell if the candidates were known, as if parameters did not depend on
  // each other; those of the last rater and step add the others' as if independent. So 0.097 stands where a
  // difficulty's error is 0.21, and 0.152 where the last rater's is 0.103. We hold its figures by its own
  // formula, and ours to the second reckoning below.
  it("standard errors by TAM's formula", () => {
    const { columns } = ordinalRatings(ratings, categories);
    const model = facetModel(columns, found.grid);
    const items = wantedOf("item", xsi);
    const [raters, steps] = [wantedOf("rater", xsi).slice(0, -1), wantedOf("step", xsi).slice(0, -1)];
    const free = Float64Array.from([...items, ...raters, ...steps, Math.log(tam.personVariance) / 2]);
    const posterior = facetPosterior(model, allParameters(model.parameters, free));
    const information = freeCurvature(model.parameters, completeInformation(posterior));
    const own = free.map((_, at) => 1 / Math.sqrt(information[at * (free.length + 1)] as number));
    const last = (of: Float64Array): number => Math.hypot(...of);
    const [raterErrors, stepErrors] = [own.subarray(4, 8), own.subarray(8, 11)];
    const given = {
      item: [...own.subarray(0, 4)],
      rater: [...raterErrors, last(raterErrors)],
      step: [...stepErrors, last(stepErrors)],
    };
    for (const [kind, errors] of Object.entries(given)) {
      expect(errors).toEqual(wantedOf(kind, se).map((value) => near(value, tolerance.se)));
    }
  });
});

describe("a second reckoning (numpy, complex steps)", () => {
  const found = fitted();

  it("everything to 1e-9, standard errors from the observed information among it", () => {
    const within = (values: readonly number[]): unknown[] => values.map((value) => near(value, 1e-9));
    expect(found.grid).toEqual(settled.grid);
    expect(found.deviance).toEqual(near(settled.deviance, 1e-9));
    expect(found.reliability).toEqual(near(settled.reliability, 1e-9));
    expect(found.candidateVariance.variance).toEqual(near(settled.candidateVariance, 1e-9));
    expect(found.candidateVariance.se).toEqual(near(settled.candidateVarianceSe, 1e-9));
    expect(found.difficulty.se).toEqual(near(settled.meanDifficultySe, 1e-9));
    expect(found.competencies.map(({ difficulty }) => difficulty)).toEqual(
      within(settled.competencies.difficulty),
    );
    expect(found.competencies.map((one) => one.se)).toEqual(within(settled.competencies.se));
    expect(found.raters.map(({ severity }) => severity)).toEqual(within(settled.raters.severity));
    expect(found.raters.map((one) => one.se)).toEqual(within(settled.raters.se));
    expect(found.steps.map(({ threshold }) => threshold)).toEqual(within(settled.steps.threshold));
    expect(found.steps.map((one) => one.se)).toEqual(within(settled.steps.se));
    expect(found.candidates.map(({ place }) => place)).toEqual(within(settled.candidates.place));
    expect(found.candidates.map((one) => one.se)).toEqual(within(settled.candidates.se));
  });

  it("finer and wider points change nothing", () => {
    const finer = manyFacetRasch(ratings, { categories, grid: { from: -12, to: 12, nodes: 241 } });
    if (finer.status !== "estimated") throw new Error(finer.status);
    expect(finer.deviance).toBeCloseTo(found.deviance, 6);
    expect(finer.raters.map(({ severity }) => severity)).toEqual(
      found.raters.map(({ severity }) => near(severity, 1e-7)),
    );
  });
});
