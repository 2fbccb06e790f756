import { compareText, type ContinuousScale, type Id, type OrderedScale, type Rubric } from "@samtal/core";
import { numberOf } from "./numberOf.ts";

/** A competency of a rubric, with everything that turning its ratings into numbers needs. */
export interface MeasuredCompetency {
  readonly id: Id<"competency">;
  readonly weight: number;
  readonly scale: OrderedScale | ContinuousScale;
  /** The must-have's threshold as a number of the scale; null where there is none. */
  readonly threshold: number | null;
}

/**
 * The competencies of a rubric in the order of their ids, the order in which everything is summed.
 *
 * @param rubric - a rubric without issues of {@link rubricIssues}; a competency on a nominal scale is left out
 */
export function measuredCompetencies(rubric: Rubric): MeasuredCompetency[] {
  return rubric.competencies
    .flatMap(({ competencyId, scaleId, weight, mustHave }) => {
      const scale = rubric.scales.find(({ id }) => id === scaleId);
      if (scale === undefined || scale.kind === "nominal" || scale.kind === "plugin") return [];
      const rated =
        mustHave === undefined
          ? undefined
          : mustHave.on === "level"
            ? { on: "level" as const, level: mustHave.minimumLevel }
            : { on: "value" as const, value: mustHave.minimumValue };
      const threshold = rated === undefined ? null : (numberOf(scale, rated) ?? null);
      return [{ id: competencyId, weight, scale, threshold }];
    })
    .sort((a, b) => compareText(a.id, b.id));
}
