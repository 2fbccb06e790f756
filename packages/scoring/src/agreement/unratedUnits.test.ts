import { describe, expect, it } from "vitest";
import { cronbachAlpha } from "../reliability/cronbachAlpha.ts";
import { icc } from "../reliability/icc.ts";
import { interraterReliabilityG } from "../reliability/interraterReliabilityG.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import { brennanPrediger } from "./brennanPrediger.ts";
import { congerKappa } from "./congerKappa.ts";
import { fleissKappa } from "./fleissKappa.ts";
import { gwetAC } from "./gwetAC.ts";
import { kendallW } from "./kendallW.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { krippendorffAlphaWeighted } from "./krippendorffAlphaWeighted.ts";
import { meanSpearman } from "./meanSpearman.ts";
import { percentAgreement } from "./percentAgreement.ts";
import { unanimousAgreement } from "./unanimousAgreement.ts";

// A candidate whom nobody rated tells nothing of the raters: a list of applications that holds one more of them gives
// the same figure with the same test.
const rated: RatingsMatrix = [[1, 2, 1], [2, 3, null], [3, 5, 2], [4, 1, 3], [2, 2, 4]];
const withUnrated: RatingsMatrix = [[null, null, null], ...rated, [null, null, null]];
const options = { categories: [1, 2, 3, 4, 5], weights: "linear" } as const;

const figures: Readonly<Record<string, (ratings: RatingsMatrix) => Statistic>> = {
  percentAgreement: (ratings) => percentAgreement(ratings, options),
  unanimousAgreement: (ratings) => unanimousAgreement(ratings),
  brennanPrediger: (ratings) => brennanPrediger(ratings, options),
  congerKappa: (ratings) => congerKappa(ratings, options),
  fleissKappa: (ratings) => fleissKappa(ratings, options),
  gwetAC: (ratings) => gwetAC(ratings, options),
  krippendorffAlpha: (ratings) => krippendorffAlpha(ratings, { measurement: "ordinal" }),
  krippendorffAlphaWeighted: (ratings) => krippendorffAlphaWeighted(ratings, options),
  kendallW: (ratings) => kendallW(ratings),
  meanSpearman: (ratings) => meanSpearman(ratings),
  icc: (ratings) => icc(ratings, { form: "A", unit: "average" }),
  "icc by Ebel": (ratings) => icc(ratings, { form: "A", unit: "average", missing: "ebel" }),
  interraterReliabilityG: (ratings) => interraterReliabilityG(ratings),
  cronbachAlpha: (ratings) => cronbachAlpha(ratings),
};

describe("candidates whom nobody rated", () => {
  it.each(Object.entries(figures))("leave %s as it is", (_, figure) => {
    const about = ({ n: _n, warnings: _warnings, ...rest }: Statistic) => rest;
    const found = figure(rated);
    expect(found.status).toBe("ok");
    expect(about(figure(withUnrated))).toEqual(about(found));
  });

  it("are counted, and a warning says so", () => {
    const found = kendallW(withUnrated);
    expect([found.n, found.unitsUsed, found.warnings.map(({ code }) => code)]).toEqual([
      7,
      5,
      ["scoring/few-units", "scoring/units-left-out"],
    ]);
  });
});

describe("a scale of more categories than weights can be kept for", () => {
  it("is refused at once", () => {
    const categories = Array.from({ length: 1_001 }, (_, at) => at);
    expect(() => gwetAC([[1, 2]], { categories })).toThrow(expect.objectContaining({ code: "scoring/too-many-categories" }));
    expect(gwetAC([[1, 2]], { categories: categories.slice(1) }).status).toBe("ok");
  });
});

describe("a row that is none", () => {
  it.each([null, undefined, 3, "33", {}])("is an issue with its place: %j", (row) => {
    expect(() => gwetAC([row as never, [1, 2]], { categories: [1, 2] })).toThrow(
      expect.objectContaining({ code: "scoring/ragged-ratings" }),
    );
    expect(() => krippendorffAlpha([[1, 2], row as never], { measurement: "interval" })).toThrow(
      expect.objectContaining({ code: "scoring/ragged-ratings" }),
    );
  });
});
