import { describe, expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
import { bhapkar } from "./bhapkar.ts";
import { brennanPrediger } from "./brennanPrediger.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { congerKappa } from "./congerKappa.ts";
import { fleissKappa } from "./fleissKappa.ts";
import { gwetAC } from "./gwetAC.ts";
import { kendallTauB } from "./kendallTauB.ts";
import { kendallW } from "./kendallW.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { krippendorffAlphaWeighted } from "./krippendorffAlphaWeighted.ts";
import { lightKappa } from "./lightKappa.ts";
import { linCcc } from "./linCcc.ts";
import { meanSpearman } from "./meanSpearman.ts";
import { pearson } from "./pearson.ts";
import { percentAgreement } from "./percentAgreement.ts";
import { spearman } from "./spearman.ts";
import { stuartMaxwell } from "./stuartMaxwell.ts";
import { unanimousAgreement } from "./unanimousAgreement.ts";
import oneRater from "../../testdata/irr/seed-one-rater.json" with { type: "json" };

type Ratings = readonly (readonly (number | null)[])[];
const categories = [1, 2, 3, 4, 5];
const withCategories =
  (figure: (ratings: Ratings, options: { readonly categories: readonly number[] }) => Statistic) => (ratings: Ratings) =>
    figure(ratings, { categories });

const figures: Readonly<Record<string, (ratings: Ratings) => Statistic>> = {
  percentAgreement: withCategories(percentAgreement),
  unanimousAgreement,
  brennanPrediger: withCategories(brennanPrediger),
  cohenKappa: withCategories(cohenKappa),
  congerKappa: withCategories(congerKappa),
  fleissKappa: withCategories(fleissKappa),
  gwetAC: withCategories(gwetAC),
  krippendorffAlpha: (ratings) => krippendorffAlpha(ratings, { measurement: "ordinal" }),
  krippendorffAlphaWeighted: withCategories(krippendorffAlphaWeighted),
  lightKappa: withCategories(lightKappa),
  kendallTauB,
  kendallW,
  linCcc,
  meanSpearman,
  pearson,
  spearman,
  stuartMaxwell: withCategories(stuartMaxwell),
  bhapkar: withCategories(bhapkar),
};

/** Citations as the help pages of the R packages irr, irrCAC, irrNA and epiR, and of scipy, give them. */
const sources: Readonly<Record<string, readonly [string, string]>> = {
  bhapkar: [
    "Bhapkar test of marginal homogeneity",
    "Bhapkar (1966), Journal of the American Statistical Association 61, 228-235",
  ],
  brennanPrediger: [
    "Brennan and Prediger's coefficient",
    "Brennan and Prediger (1981), Educational and Psychological Measurement 41, 687-699",
  ],
  cohenKappa: [
    "Cohen's kappa",
    "Cohen (1960), Educational and Psychological Measurement 20, 37-46",
  ],
  congerKappa: [
    "Conger's kappa",
    "Conger (1980), Psychological Bulletin 88, 322-328",
  ],
  fleissKappa: [
    "Fleiss' kappa",
    "Fleiss (1971), Psychological Bulletin 76, 378-382",
  ],
  gwetAC: [
    "Gwet's AC1",
    "Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29-48",
  ],
  kendallTauB: [
    "Kendall's tau-b",
    "Kendall (1945), Biometrika 33, 239-251",
  ],
  kendallW: [
    "Kendall's W, corrected for ties",
    "Kendall (1948), Rank correlation methods",
  ],
  krippendorffAlpha: [
    "Krippendorff's alpha, ordinal",
    "Krippendorff (1970), Sociological Methodology 2, 139-150",
  ],
  krippendorffAlphaWeighted: [
    "Krippendorff's alpha in Gwet's form",
    "Krippendorff (1970), Sociological Methodology 2, 139-150; Gwet (2014)",
  ],
  lightKappa: [
    "Light's kappa",
    "Light (1971), Psychological Bulletin 76, 365-377",
  ],
  linCcc: [
    "Lin's concordance correlation coefficient",
    "Lin (1989), Biometrics 45, 255-268; Lin (2000), Biometrics 56, 324-325",
  ],
  meanSpearman: [
    "Mean of Spearman's rank correlations",
    "Kendall (1948), Rank correlation methods",
  ],
  pearson: [
    "Pearson's correlation",
    "Fisher (1915), Biometrika 10, 507-521",
  ],
  percentAgreement: [
    "Percent agreement",
    "Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition",
  ],
  spearman: [
    "Spearman's rank correlation",
    "Spearman (1904), American Journal of Psychology 15, 72-101",
  ],
  stuartMaxwell: [
    "Stuart-Maxwell test of marginal homogeneity",
    "Stuart (1955), Biometrika 42, 412-416; Maxwell (1970), British Journal of Psychiatry 116, 651-655",
  ],
  unanimousAgreement: [
    "Unanimous agreement",
    "Extended percentage agreement as in R irr, function agree",
  ],
};

const reasonOf = (figure: Statistic) => (figure.status === "undefined" ? figure.reason : figure.value);

describe.each(Object.entries(figures))("%s", (name, figure) => {
  it("is undefined for one rater, complete or not, and for no units", () => {
    expect(figure(oneRater.ratings)).toMatchObject({ status: "undefined", reason: "one-rater", n: 10 });
    expect(reasonOf(figure([[1], [null]]))).toBe("one-rater");
    expect(figure([])).toMatchObject({ status: "undefined", reason: "one-rater", n: 0, unitsUsed: 0 });
  });

  it("is undefined where nobody rated with another", () => {
    const apart = [
      [1, null],
      [null, 2],
      [3, null],
      [null, null],
    ];
    expect(figure(apart)).toMatchObject({ status: "undefined", reason: "no-pairable-units", n: 4 });
    expect(reasonOf(figure([[null, null]]))).toBe("no-pairable-units");
  });

  it("is undefined for 0/0 and defined where the formula is", () => {
    const constant = [
      [4, 4],
      [4, 4],
      [4, 4],
    ];
    // These divide by nothing that is 0 here: all agree, and chance over the declared scale would not.
    const defined = ["percentAgreement", "unanimousAgreement", "brennanPrediger", "gwetAC"].includes(name);
    expect(reasonOf(figure(constant))).toBe(defined ? 1 : "zero-variance");
  });

  it("never hands out a number that is not finite", () => {
    const awkward: Ratings[] = [[[1, 2]], [[1, 1], [2, 2]], [[1, 2], [2, 1]], [[1, 1], [2, 2], [3, 3]], [[1, 5], [5, 1], [1, 1]]];
    for (const ratings of awkward) {
      expect(JSON.stringify(figure(ratings))).not.toMatch(/[:,[]null/);
      expect(JSON.parse(JSON.stringify(figure(ratings)))).toEqual(figure(ratings));
    }
  });

  it("names its method and where the formula stands", () => {
    const { method, reference } = figure([[1, 2], [2, 3], [3, 5]]);
    expect([method, reference]).toEqual(sources[name]);
  });
});

it("counts one unit as nothing to put in order", () => {
  for (const figure of [pearson, spearman, kendallTauB, linCcc, kendallW, meanSpearman]) {
    expect(reasonOf(figure([[1, 2]]))).toBe("no-pairable-units");
  }
});

it("knows a rater who gave all the same, on either side", () => {
  const flat = [[1, 3], [2, 3], [4, 3]];
  for (const figure of [pearson, spearman, kendallTauB, linCcc, meanSpearman]) {
    expect(reasonOf(figure(flat))).toBe("zero-variance");
    expect(reasonOf(figure(flat.map(([a = 0, b = 0]) => [b, a])))).toBe("zero-variance");
  }
});

it("takes a pair's reason for the mean over pairs", () => {
  const noOverlap = [[1, 2, null], [2, 1, null], [3, null, 2]];
  expect(reasonOf(lightKappa(noOverlap, { categories }))).toBe("no-pairable-units");
  expect(reasonOf(meanSpearman(noOverlap))).toBe("no-pairable-units");
});

it("listwise leaves nothing of ratings that nobody completed", () => {
  const sparse = [[1, 2, null], [null, 1, 2], [3, null, 3]];
  const missing = "listwise" as const;
  for (const figure of [
    percentAgreement(sparse, { categories, missing }),
    gwetAC(sparse, { categories, missing }),
    krippendorffAlphaWeighted(sparse, { categories, missing }),
    lightKappa(sparse, { categories, missing }),
    krippendorffAlpha(sparse, { measurement: "nominal", missing }),
    unanimousAgreement(sparse, { missing }),
    kendallW(sparse, { missing }),
    meanSpearman(sparse, { missing }),
  ]) {
    expect(figure).toMatchObject({ status: "undefined", reason: "no-pairable-units", n: 3, unitsUsed: 0 });
  }
});

it.each(Object.entries(figures))("has nothing but a reason where there is no figure: %s", (_, figure) => {
  const fields = ["status", "reason", "n", "unitsUsed", "method", "reference", "warnings"].sort();
  const found = [[[4, 4], [4, 4]], [[1, null], [null, 2]], [[1], [2], [3]]].map((ratings) => figure(ratings));
  for (const none of found.filter(({ status }) => status === "undefined")) expect(Object.keys(none).sort()).toEqual(fields);
  expect(found.slice(1).map(reasonOf)).toEqual(["no-pairable-units", "one-rater"]);
});

it("rests on no unit where there is one rater, or none", () => {
  const alone = [[1], [2], [3]];
  for (const figure of [pearson, spearman, kendallTauB, linCcc]) expect(figure(alone).unitsUsed).toBe(0);
  for (const missing of ["available", "listwise"] as const) {
    expect(meanSpearman(alone, { missing }).unitsUsed).toBe(0);
    expect(lightKappa(alone, { categories, missing }).unitsUsed).toBe(0);
    expect(unanimousAgreement([[], []], { missing }).unitsUsed).toBe(0);
  }
});
