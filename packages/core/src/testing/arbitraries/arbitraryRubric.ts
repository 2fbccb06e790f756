import * as fc from "fast-check";
import * as z from "zod";
import { parseRubric, type Rubric, rubricSchema } from "../../models/assessment/rubric.ts";
import type { Scale } from "../../models/guide/scale.ts";
import { arbitraryId } from "./arbitraryId.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryScale } from "./arbitraryScale.ts";

/** Rubrics over one to three scales; some competencies are a must on their scale. */
export function arbitraryRubric(): fc.Arbitrary<Rubric> {
  const { scales: _, competencies: __, weightJustification: ___, ...rest } = rubricSchema.shape;
  const competency = fc.record({
    competencyId: arbitraryId("competency"),
    scale: fc.nat(),
    weight: fc.integer({ min: 1, max: 50 }),
    must: fc.boolean(),
  });
  return fc
    .record({
      rubric: arbitraryOf(z.strictObject(rest)),
      scales: fc.uniqueArray(arbitraryScale(), { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      competencies: fc.uniqueArray(competency, {
        minLength: 1,
        maxLength: 5,
        selector: (one) => one.competencyId,
      }),
    })
    .map(({ rubric, scales, competencies }) => {
      const rated = competencies.map(({ competencyId, scale: pick, weight, must }) => {
        const scale = scales[pick % scales.length] as Scale;
        const mustHave = must ? leastOf(scale) : undefined;
        return { competencyId, scaleId: scale.id, weight, ...(mustHave ? { mustHave } : {}) };
      });
      return parseRubric({
        ...rubric,
        scales,
        competencies: rated,
        weightJustification: "From the job analysis.",
      });
    });
}

/** A must-have that lies on the scale; a nominal scale has no order to be the least in. */
function leastOf(scale: Scale): object | undefined {
  if (scale.kind === "ordered") return { on: "level", minimumLevel: scale.levels[1]?.key };
  return scale.kind === "continuous" ? { on: "value", minimumValue: scale.minimum } : undefined;
}
