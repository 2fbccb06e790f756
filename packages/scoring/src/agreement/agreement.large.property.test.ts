import { expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
import { congerKappa } from "./congerKappa.ts";
import { fleissKappa } from "./fleissKappa.ts";
import { gwetAC } from "./gwetAC.ts";
import { kendallTauB } from "./kendallTauB.ts";
import { kendallW } from "./kendallW.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { pearson } from "./pearson.ts";
import { spearman } from "./spearman.ts";

const valueOf = (figure: Statistic) => (figure.status === "ok" ? figure.value : figure.reason);

it("takes a hundred thousand units, and values as many", () => {
  const ratings = Array.from({ length: 100_000 }, (_, unit) => [unit % 5, (unit * 7 + 3) % 5, unit % 11 === 0 ? null : unit % 5]);
  const options = { categories: [0, 1, 2, 3, 4] };
  // Two raters agree on each unit but where the third is missing; the second is off but for every fifth.
  for (const figure of [gwetAC(ratings, options), congerKappa(ratings, options), fleissKappa(ratings, options)]) {
    expect(figure.status).toBe("ok");
  }
  const many = ratings.map((_, unit) => [unit + 0.5, 100_000 - unit, unit]);
  expect(valueOf(kendallTauB(many, { raters: [0, 1] }))).toBe(-1);
  expect(valueOf(spearman(many, { raters: [0, 2] }))).toBe(1);
  expect(valueOf(pearson(many, { raters: [0, 1] }))).toBeCloseTo(-1, 11);
  expect(krippendorffAlpha(many, { measurement: "interval" }).status).toBe("ok");
  expect(krippendorffAlpha(many, { measurement: "ordinal" }).status).toBe("ok");
  expect(kendallW(many).status).toBe("ok");
});
