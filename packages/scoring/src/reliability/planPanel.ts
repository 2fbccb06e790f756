import { type Reason, reason, SamtalError } from "@samtal/core";
import { designPrecision, type PanelSize } from "./designPrecision.ts";
import type { DefinedGStudy } from "./gStudy.ts";
import { largestError } from "./largestError.ts";
import { planPanelIssues } from "./planPanelIssues.ts";
import type { PlanPanelOptions } from "./planPanelOptions.ts";

/** A panel with what it reaches and costs. */
export interface PlannedPanel extends PanelSize {
  /** The coefficient asked for. */
  readonly value: number;
  /** Raters' minutes per candidate: raters x (perRater + competencies x perCompetency). */
  readonly minutes: number;
}

/** What {@link planPanel} answers. */
export type PanelPlan = {
  readonly current: PlannedPanel;
  /** Raters alone added to the current panel until it reaches the target; absent where the limit is met first. */
  readonly moreRaters?: PlannedPanel;
  /** Competencies alone added to the current panel until it reaches the target. */
  readonly moreCompetencies?: PlannedPanel;
  readonly because: readonly Reason[];
} & (
  | {
      readonly status: "reached";
      /** The cheapest panels, more than one where they cost the same; the one with fewest raters first. */
      readonly cheapest: readonly PlannedPanel[];
      /** For every other number of competencies, the fewest raters that reach the target; cheapest first. */
      readonly alternatives: readonly PlannedPanel[];
    }
  | {
      readonly status: "unreachable";
      /** The panel within the limits with the highest coefficient, the cheapest of such. */
      readonly best: PlannedPanel;
    }
);

/**
 * Two more interviewers, or one more competency? Finds the cheapest panels whose mean score is as reliable as asked
 * for.
 *
 * @param study - a G study that found its components
 * @param options - target, today's panel, limits and minutes
 * @returns the cheapest panels and the alternatives, with reasons; `unreachable` where no panel within the limits does
 * @throws SamtalError `scoring/invalid-panel-plan` with the place of each fault
 * @example
 * ```ts
 * import { gStudy, planPanel } from "@samtal/scoring";
 *
 * const study = gStudy({ design: "candidate-rater", ratings: [[1, 3], [2, 2], [4, 5], [5, 4]] });
 * if (study.status !== "ok") throw new Error(study.reason);
 * const plan = planPanel(study, {
 *   target: 0.9,
 *   coefficient: "generalizability",
 *   current: { raters: 2, competencies: 1 },
 *   limits: { raters: 6, competencies: 1 },
 *   minutes: { perRater: 15, perCompetency: 10 },
 * });
 * plan.status === "reached" && [plan.cheapest[0]?.raters, plan.cheapest[0]?.minutes]; // => [4, 100]
 * ```
 */
export function planPanel(study: DefinedGStudy, options: PlanPanelOptions): PanelPlan {
  SamtalError.throwIfAny(planPanelIssues(study, options));
  const { target, coefficient, limits, minutes, competenciesFixed = false } = options;
  const panel = ({ raters, competencies }: PanelSize): PlannedPanel => ({
    raters,
    competencies,
    value: designPrecision(study, { raters, competencies }, competenciesFixed)[coefficient],
    minutes: raters * (minutes.perRater + competencies * minutes.perCompetency),
  });
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const reaches = ({ value }: PlannedPanel): boolean => value >= target;
  const current = panel(options.current);
  const { raters, competencies } = current;
  const moreRaters = range(raters, limits.raters)
    .map((count) => panel({ competencies, raters: count }))
    .find(reaches);
  const moreCompetencies = range(competencies, limits.competencies)
    .map((count) => panel({ competencies: count, raters }))
    .find(reaches);
  const common = {
    current,
    ...(moreRaters === undefined ? {} : { moreRaters }),
    ...(moreCompetencies === undefined ? {} : { moreCompetencies }),
  };
  const because = [...ofToday(current, target), ...largestError(study, current, options)];
  if (!reaches(current)) because.push(ofRaters(current, moreRaters), ofCompetencies(current, moreCompetencies));

  // More raters never lower a coefficient, so the fewest that reach the target are the cheapest for their competencies.
  const byCompetencies = range(1, limits.competencies).map((count) =>
    range(1, limits.raters).map((raterCount) => panel({ competencies: count, raters: raterCount })),
  );
  const fewest = byCompetencies.flatMap((row) => row.find(reaches) ?? []).sort(cheaperFirst);
  const [first] = fewest;
  if (first === undefined) {
    const best = byCompetencies.flat().reduce((top, other) => {
      return other.value > top.value || (other.value === top.value && cheaperFirst(other, top) < 0) ? other : top;
    });
    because.push(
      reason("scoring/panel-out-of-reach", { raters: limits.raters, competencies: limits.competencies }),
    );
    return { status: "unreachable", ...common, best, because };
  }
  const cheapest = fewest.filter((other) => other.minutes === first.minutes);
  const alternatives = fewest.filter((other) => other.minutes !== first.minutes);
  const { raters: wanted, competencies: asked } = first;
  because.push(reason("scoring/panel-cheapest", { raters: wanted, competencies: asked, minutes: first.minutes }));
  return { status: "reached", ...common, cheapest, alternatives, because };
}

function cheaperFirst(a: PlannedPanel, b: PlannedPanel): number {
  return a.minutes - b.minutes || a.raters - b.raters || a.competencies - b.competencies;
}

function ofToday({ value, raters, competencies }: PlannedPanel, target: number): Reason[] {
  const params = { raters, competencies, target };
  return [
    value >= target ? reason("scoring/panel-suffices", params) : reason("scoring/panel-falls-short", params),
  ];
}

function ofRaters(current: PlannedPanel, found: PlannedPanel | undefined): Reason {
  if (found === undefined) return reason("scoring/raters-alone-not-enough");
  const added = found.raters - current.raters;
  return reason("scoring/raters-alone-enough", { added, minutes: found.minutes - current.minutes });
}

function ofCompetencies(current: PlannedPanel, found: PlannedPanel | undefined): Reason {
  if (found === undefined) return reason("scoring/competencies-alone-not-enough");
  const added = found.competencies - current.competencies;
  return reason("scoring/competencies-alone-enough", { added, minutes: found.minutes - current.minutes });
}
