import { describe, expect, it } from "vitest";
import aggregation from "../../testdata/aggregation.json" with { type: "json" };
import golden from "../../testdata/gtheory/dstudy-m1-balanced.json" with { type: "json" };
import balanced from "../../testdata/mixed/m1-balanced-40x5x4.json" with { type: "json" };
import sparse from "../../testdata/mixed/m3-sparse-overall.json" with { type: "json" };
import disconnected from "../../testdata/mixed/m4-disconnected.json" with { type: "json" };
import singular from "../../testdata/mixed/m5-singular-no-rater-variance.json" with { type: "json" };
import nested from "../../testdata/mixed/m7-nested.json" with { type: "json" };
import continuous from "../../testdata/mixed/m9-continuous-30x6.json" with { type: "json" };
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import { compositeReliability } from "./compositeReliability.ts";
import { dStudy } from "./dStudy.ts";
import { type DefinedGStudy, gStudy } from "./gStudy.ts";
import { icc } from "./icc.ts";
import { interraterReliabilityG } from "./interraterReliabilityG.ts";
import type { VarianceEffect } from "./threeWayStudy.ts";

interface Mixed {
  readonly id: string;
  readonly data: {
    readonly candidate: readonly string[];
    readonly rater: readonly string[];
    readonly competency: readonly string[];
    readonly score: readonly number[];
  };
  readonly fits: readonly {
    readonly polished?: {
      readonly varianceComponents: Readonly<Record<string, number>>;
      readonly interraterReliability?: Readonly<Record<string, number | string>>;
    };
  }[];
}

const names = (column: readonly string[]): string[] => [...new Set(column)].sort();

function matrixOf({ data }: Mixed): RatingsMatrix {
  const [candidates, raters] = [names(data.candidate), names(data.rater)];
  const matrix: (number | null)[][] = candidates.map(() => raters.map(() => null));
  data.score.forEach((score, at) => {
    const row = matrix[candidates.indexOf(data.candidate[at] ?? "")] ?? [];
    row[raters.indexOf(data.rater[at] ?? "")] = score;
  });
  return matrix;
}

function balancedStudy(): DefinedGStudy {
  const { candidate, competency, rater, score } = balanced.data;
  const [candidates, competencies, raters] = [names(candidate), names(competency), names(rater)];
  const scores = candidates.map(() => competencies.map(() => raters.map(() => Number.NaN)));
  score.forEach((value, at) => {
    const card =
      scores[candidates.indexOf(candidate[at] ?? "")]?.[competencies.indexOf(competency[at] ?? "")] ?? [];
    card[raters.indexOf(rater[at] ?? "")] = value;
  });
  const study = gStudy({ design: "candidate-competency-rater", scores });
  if (study.status !== "ok") throw new Error(study.reason);
  return study;
}

const effects: Readonly<Record<keyof typeof golden.anova, VarianceEffect>> = {
  p: "candidate",
  i: "competency",
  r: "rater",
  pi: "candidateCompetency",
  pr: "candidateRater",
  ir: "competencyRater",
  pir: "residual",
};

function near(actual: number | undefined, expected: number, relative: number, what: string): void {
  const close = Math.abs((actual ?? Number.NaN) - expected) <= relative * Math.max(Math.abs(expected), 1e-3);
  expect(close, `${what}: ${String(actual)} for ${expected}`).toBe(true);
}

describe("dstudy-m1-balanced.json (exact rationals, Brennan 2001)", () => {
  const study = balancedStudy();

  it("holds the analysis of variance", () => {
    expect(Object.keys(study.anova ?? {})).toHaveLength(Object.keys(golden.anova).length);
    for (const [letter, { ss, df, ms }] of Object.entries(golden.anova)) {
      const row = study.anova?.[effects[letter as keyof typeof effects]];
      near(row?.sumOfSquares, ss, 1e-12, `${letter} ss`);
      near(row?.meanSquare, ms, 1e-12, `${letter} ms`);
      expect(row?.df).toBe(df);
    }
  });

  it("holds the components, raw and with zero for the negative one", () => {
    for (const [letter, effect] of Object.entries(effects)) {
      near(
        study.componentsRaw?.[effect],
        golden.componentsRaw[letter as keyof typeof effects],
        1e-12,
        `${letter} raw`,
      );
      near(study.components[effect], golden.componentsTruncated[letter as keyof typeof effects], 1e-12, letter);
    }
    expect(study.components.competency).toBe(0);
    expect(study.warnings.map(({ code, params }) => [code, params])).toEqual([
      ["scoring/component-at-zero", { component: "competency" }],
    ]);
  });

  it("holds every row of the D study", () => {
    expect(golden.dstudy).toHaveLength(36);
    for (const expected of golden.dstudy) {
      const size = { competencies: [expected.nCompetencies], raters: [expected.nRaters] };
      const [row] = dStudy(study, size);
      const figures = [
        "relativeErrorVariance",
        "absoluteErrorVariance",
        "generalizability",
        "dependability",
      ] as const;
      for (const figure of [...figures, "semRelative", "semAbsolute"] as const) {
        near(row?.[figure], expected[figure], 1e-12, `${JSON.stringify(size)} ${figure}`);
      }
      const [fixed] = dStudy(study, { ...size, competenciesFixed: true });
      for (const figure of ["universeVariance", "generalizability", "dependability"] as const) {
        near(
          fixed?.[figure],
          expected.competenciesFixed[figure],
          1e-12,
          `${JSON.stringify(size)} fixed ${figure}`,
        );
      }
    }
  });
});

describe("interraterReliability of testdata/mixed (REML polished to machine precision)", () => {
  const sets = [balanced, sparse, disconnected, singular, nested, continuous] as unknown as readonly Mixed[];
  const cases = sets.flatMap(({ id, data, fits }) =>
    fits.flatMap(({ polished }) =>
      polished?.interraterReliability === undefined
        ? []
        : [{ id, ratings: matrixOf({ id, data, fits }), fit: polished, expected: polished.interraterReliability }],
    ),
  );

  it("has four sets; m1 has several ratings of a pair, and m7 is nested", () => {
    expect(cases.map(({ id }) => id)).toEqual([
      "m3-sparse-overall",
      "m4-disconnected",
      "m5-singular-no-rater-variance",
      "m9-continuous-30x6",
    ]);
    const m7 = matrixOf(nested as unknown as Mixed);
    expect(interraterReliabilityG(m7)).toMatchObject({ status: "undefined", reason: "not-identified" });
    expect(gStudy({ design: "candidate-rater", ratings: m7 })).toMatchObject({ reason: "not-identified" });
    expect(icc(m7, { form: "A", unit: "single" })).toMatchObject({ reason: "not-identified" });
    // The one-way model asks no rater to have met two candidates.
    expect(icc(m7, { form: "1", unit: "single" }).status).toBe("ok");
  });

  it.each(cases)("$id", ({ ratings, fit, expected }) => {
    const g = interraterReliabilityG(ratings);
    if (g.status !== "ok") throw new Error(g.reason);
    const figures: Record<string, number> = {
      kHarmonic: g.kHarmonic,
      q: g.q,
      "G(q,khat)": g.value,
    };
    for (const form of ["A", "C"] as const) {
      for (const [unit, name] of [
        ["single", "1"],
        ["average", "khat"],
      ] as const) {
        const figure = icc(ratings, { form, unit });
        figures[`ICC(${form},${name})`] = figure.status === "ok" ? figure.value : Number.NaN;
      }
    }
    const { reference, ...numbers } = expected;
    expect(reference).toMatch(/^Putka, Le, McCloy & Diaz \(2008\) JAP 93\(5\):959-981/);
    expect(Object.keys(figures).sort()).toEqual(Object.keys(numbers).sort());
    for (const [name, value] of Object.entries(numbers)) near(figures[name], value as number, 1e-8, name);
    const study = gStudy({ design: "candidate-rater", ratings });
    if (study.status !== "ok") throw new Error(study.reason);
    near(study.components.candidate, fit.varianceComponents["candidate"] as number, 1e-8, "candidate");
    near(study.components.rater, fit.varianceComponents["rater"] as number, 1e-8, "rater");
    near(study.components.residual, fit.varianceComponents["Residual"] as number, 1e-8, "residual");
  });

  it("says when panels share nobody, and when a component stands at zero", () => {
    const codes = (set: unknown) =>
      interraterReliabilityG(matrixOf(set as Mixed)).warnings.map(({ code }) => code);
    expect(codes(disconnected)).toEqual(["scoring/panels-apart"]);
    expect(codes(singular)).toEqual(["scoring/component-at-zero"]);
    expect(codes(sparse)).toEqual([]);
  });
});

describe("mosierComposite of aggregation.json (exact rationals)", () => {
  it("holds variance, reliability and standard error", () => {
    const { covariance, reliabilities, weights, reference, ...expected } = aggregation.mosierComposite;
    const composite = compositeReliability({ covariance, reliabilities, weights });
    if (composite.status !== "ok") throw new Error(composite.reason);
    expect(Object.keys(expected).sort()).toEqual(["compositeReliability", "compositeSem", "compositeVariance"]);
    near(composite.value, expected.compositeReliability, 1e-12, "reliability");
    near(composite.variance, expected.compositeVariance, 1e-12, "variance");
    near(composite.standardError, expected.compositeSem, 1e-12, "standard error");
    expect([composite.reference, reference]).toEqual([
      "Mosier (1943), Psychometrika 8, 161-168",
      "Mosier CI (1943) Psychometrika 8:161-168",
    ]);
  });
});
