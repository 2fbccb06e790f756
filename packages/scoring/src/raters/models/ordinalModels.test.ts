import { expect, it } from "vitest";
import type { RaterModelRating } from "../../plugins/raterModel.ts";
import { checkConformance } from "../../testing/conformance/checkConformance.ts";
import { cumulativeLinkMixed } from "../ordinal/cumulativeLinkMixed.ts";
import { manyFacetRasch } from "../ordinal/manyFacetRasch.ts";
import { mixedGolden } from "../testdata/mixedGolden.ts";
import { cumulativeLink } from "./cumulativeLink.ts";
import { manyFacet } from "./manyFacet.ts";

const config = { categories: [1, 2, 3, 4, 5] };
const ratingsOf = (id: string): RaterModelRating[] => {
  const data = mixedGolden.find((file) => file.id.startsWith(id))?.data;
  return (data?.score ?? []).map((value, at) => ({
    candidateId: data?.candidate[at] ?? "",
    raterId: data?.rater[at] ?? "",
    value,
  }));
};

it("answer with the functions' severities and places", () => {
  for (const [plugin, model] of [
    [manyFacet, manyFacetRasch],
    [cumulativeLink, cumulativeLinkMixed],
  ] as const) {
    const fit = plugin.fit(ratingsOf("m3"), config);
    const found = model(ratingsOf("m3"), config);
    if (fit.status !== "fitted" || found.status !== "estimated") throw new Error("not fitted");
    expect(fit.raters).toEqual(found.raters.map(({ raterId, severity, se }) => ({ raterId, severity, se })));
    expect(fit.candidates.map(({ adjusted }) => adjusted)).toEqual(
      found.candidates.map(({ place }) => place),
    );
  }
});

it.each(["m4", "m7"])("%s: neither answers where nothing connects the raters", (id) => {
  for (const plugin of [manyFacet, cumulativeLink]) {
    const fit = plugin.fit(ratingsOf(id), config);
    expect(fit.status).toBe("not-identified");
    if (fit.status === "not-identified")
      expect(fit.because.at(-1)?.code).toBe("scoring/model-gives-no-severity");
  }
});

it.each([manyFacet, cumulativeLink])("$id keeps its contract", (plugin) => {
  const report = checkConformance(plugin, {
    configs: [config],
    badConfigs: [{ categories: [1] }, {}],
    runs: 60,
  });
  expect(report.findings).toEqual([]);
});
