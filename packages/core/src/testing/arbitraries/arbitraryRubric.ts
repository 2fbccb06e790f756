import * as fc from "fast-check";
import * as z from "zod";
import { parseRubric, type Rubric, rubricSchema } from "../../models/assessment/rubric.ts";
import type { Scale } from "../../models/guide/scale.ts";
import { arbitraryId } from "./arbitraryId.ts";
import { arbitraryLocalizedText } from "./arbitraryLocalizedText.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryScale } from "./arbitraryScale.ts";

/** Rubrics over one to three scales; some competencies are a must on their scale. */
export function arbitraryRubric(): fc.Arbitrary<Rubric> {
  const { scales: _, competencies: __, weightJustification: ___, bands: ____, ...rest } = rubricSchema.shape;
  const competency = fc.record({
    competencyId: arbitraryId("competency"),
    scale: fc.nat(),
    weight: fc.integer({ min: 1, max: 50 }),
    must: fc.boolean(),
  });
  return fc
    .record({
      bands: fc.option(arbitraryBands(), { nil: undefined }),
      rubric: arbitraryOf(z.strictObject(rest)),
      scales: fc.uniqueArray(arbitraryScale(), { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      competencies: fc.uniqueArray(competency, {
        minLength: 1,
        maxLength: 5,
        selector: (one) => one.competencyId,
      }),
    })
    .map(({ rubric, scales, competencies, bands }) => {
      const rated = competencies.map(({ competencyId, scale: pick, weight, must }) => {
        const scale = scales[pick % scales.length] as Scale;
        const mustHave = must ? leastOf(scale) : undefined;
        return { competencyId, scaleId: scale.id, weight, ...(mustHave ? { mustHave } : {}) };
      });
      return parseRubric({
        ...rubric,
        scales,
        competencies: rated,
        ...(bands ? { bands } : {}),
        weightJustification: "From the job analysis.",
      });
    });
}

/** One to three bands, from the lowest. */
function arbitraryBands(): fc.Arbitrary<object[]> {
  const band = fc.record({ from: fc.integer({ min: -50, max: 50 }), label: arbitraryLocalizedText() });
  return fc
    .uniqueArray(band, { minLength: 1, maxLength: 3, selector: ({ from }) => from })
    .map((bands) => bands.sort((a, b) => a.from - b.from).map((band, at) => ({ key: `band-${at}`, ...band })));
}

/** A must-have that lies on the scale; a nominal scale has no order to be the least in. */
function leastOf(scale: Scale): object | undefined {
  if (scale.kind === "ordered") return { on: "level", minimumLevel: scale.levels[1]?.key };
  return scale.kind === "continuous" ? { on: "value", minimumValue: scale.minimum } : undefined;
}
