import type { OrdinalColumns } from "../ordinalRatings.ts";
import { logitTerms } from "./cumulativeLogit.ts";
import { type LinkMode, solved, termsAt } from "./linkMode.ts";
import type { LinkLayout, LinkParameters } from "./linkParameters.ts";
import { linkVariances } from "./linkVariances.ts";

/** Minus the log likelihood by Laplace's approximation at the random effects' mode. */
export function laplaceValue({ loss, curvature }: LinkMode): number {
  return loss + curvature.logDeterminant / 2;
}

/**
 * The gradient of Laplace's approximation by the row of parameters, exact: the mode and the weights in the
 * determinant move with the parameters.
 *
 * Half the log determinant changes with a rating's weight by half its place's variance; what the mode's own
 * move adds is had from one solution with the second derivatives.
 */
export function laplaceGradient(
  ratings: OrdinalColumns,
  layout: LinkLayout,
  parameters: LinkParameters,
  mode: LinkMode,
): Float64Array {
  const { candidate, rater, competency, category } = ratings;
  const { effects, curvature } = mode;
  const count = candidate.length;
  const raters = effects.rater.length;
  const [s, t] = [parameters.candidate, parameters.rater];
  const inverse = linkVariances(ratings, curvature, raters);
  const terms = logitTerms();
  const right = { candidate: effects.candidate.map(() => 0), rater: effects.rater.map(() => 0) };
  const halfVariance = new Float64Array(count).map((_, at) => {
    const [i, j] = [candidate[at] as number, rater[at] as number];
    const half =
      (s * s * (inverse.candidate[i] as number) +
        2 * s * t * (inverse.meeting[at] as number) +
        t * t * (inverse.rater[j] as number)) /
      2;
    termsAt(ratings, parameters, effects, at, terms);
    const pull = -half * (terms.upperBend + terms.lowerBend);
    right.candidate[i] = (right.candidate[i] as number) + s * pull;
    right.rater[j] = (right.rater[j] as number) + t * pull;
    return half;
  });
  const answer = solved(ratings, curvature, right);
  const byThreshold = new Float64Array(layout.thresholds);
  const byCompetency = new Float64Array(parameters.difficulties.length);
  let [byCandidate, byRater] = [0, 0];
  for (let at = 0; at < count; at++) {
    const [i, j, k] = [candidate[at] as number, rater[at] as number, category[at] as number];
    termsAt(ratings, parameters, effects, at, terms);
    const half = halfVariance[at] as number;
    const [fromCandidate, fromRater] = [s * (answer.candidate[i] as number), t * (answer.rater[j] as number)];
    const turn = fromCandidate + fromRater;
    const upper = -terms.upper + half * terms.upperBend + turn * terms.upperDensity;
    const lower = -terms.lower + half * terms.lowerBend + turn * terms.lowerDensity;
    if (k < layout.thresholds) byThreshold[k] = (byThreshold[k] as number) + upper;
    if (k > 0) byThreshold[k - 1] = (byThreshold[k - 1] as number) + lower;
    // Both bounds less the place move against the place.
    const byPlace = -(terms.score + half * (terms.upperBend + terms.lowerBend) + turn * terms.weight);
    byCompetency[competency[at] as number] = (byCompetency[competency[at] as number] as number) - byPlace;
    const shared = s * t * (inverse.meeting[at] as number);
    byCandidate +=
      byPlace * s * (effects.candidate[i] as number) +
      terms.score * fromCandidate +
      terms.weight * (s * s * (inverse.candidate[i] as number) + shared);
    byRater +=
      byPlace * t * (effects.rater[j] as number) +
      terms.score * fromRater +
      terms.weight * (t * t * (inverse.rater[j] as number) + shared);
  }
  const gradient = new Float64Array(layout.size);
  let above = 0;
  for (let k = layout.thresholds - 1; k >= 0; k--) {
    above += byThreshold[k] as number;
    const before = parameters.thresholds[k - 1];
    gradient[k] = before === undefined ? above : above * ((parameters.thresholds[k] as number) - before);
  }
  for (let k = 0; k < layout.difficulties; k++) {
    gradient[layout.thresholds + k] =
      (byCompetency[k] as number) - (byCompetency[layout.difficulties] as number);
  }
  gradient[layout.size - 2] = byCandidate;
  gradient[layout.size - 1] = byRater;
  return gradient;
}
