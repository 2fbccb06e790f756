import { type Reason, reason } from "@samtal/core";
import type { PanelSize } from "./designPrecision.ts";
import type { DefinedGStudy } from "./gStudy.ts";

/**
 * Names the source that most of a panel's error comes from, which is where more of something helps.
 *
 * @param study - the components
 * @param size - the panel
 * @param options - which coefficient, and whether the competencies are all there are
 * @returns one reason, or none where the score has no error
 */
export function largestError(
  { components }: DefinedGStudy,
  { competencies, raters }: PanelSize,
  options: { readonly coefficient: "generalizability" | "dependability"; readonly competenciesFixed?: boolean },
): Reason[] {
  const sampled = options.competenciesFixed === true ? 0 : 1;
  const absolute = options.coefficient === "dependability" ? 1 : 0;
  const cells = competencies * raters;
  const errors = {
    candidateCompetency: (sampled * (components.candidateCompetency ?? 0)) / competencies,
    candidateRater: (components.candidateRater ?? 0) / raters,
    residual: components.residual / cells,
    competency: (absolute * sampled * (components.competency ?? 0)) / competencies,
    rater: (absolute * components.rater) / raters,
    competencyRater: (absolute * (components.competencyRater ?? 0)) / cells,
  };
  const total = Object.values(errors).reduce((sum, error) => sum + error, 0);
  if (total === 0) return [];
  const [source, error] = Object.entries(errors).reduce((top, entry) => (entry[1] > top[1] ? entry : top));
  return [reason("scoring/panel-largest-error", { source, percent: Math.round((100 * error) / total) })];
}
