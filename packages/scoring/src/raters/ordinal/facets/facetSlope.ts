import { candidateScores, faintShare } from "./candidateScores.ts";
import { completeInformation } from "./completeInformation.ts";
import type { FacetPosterior } from "./facetPosterior.ts";

/**
 * Gradient and second derivatives of minus the log likelihood by all parameters: what the ratings would tell
 * with the candidates known, less what is lost because they are not (the scores' posterior covariance).
 *
 * @see Louis (1982), Finding the observed information matrix when using the EM algorithm
 */
export function facetSlope(posterior: FacetPosterior): { gradient: Float64Array; curvature: Float64Array } {
  const { model, shares } = posterior;
  const { size } = model.parameters;
  const gradient = new Float64Array(size);
  const curvature = completeInformation(posterior);
  const width = model.points.length;
  for (let i = 0; i < model.ratings.candidates; i++) {
    const { touched, scores } = candidateScores(posterior, i);
    const wide = touched.length;
    const mean = new Float64Array(wide);
    for (let q = 0; q < width; q++) {
      const share = shares[i * width + q] as number;
      if (share < faintShare) continue;
      for (let k = 0; k < wide; k++) mean[k] = (mean[k] as number) + share * (scores[q * wide + k] as number);
    }
    const lost = new Float64Array(wide * wide);
    for (let q = 0; q < width; q++) {
      const share = shares[i * width + q] as number;
      if (share < faintShare) continue;
      const row = scores.subarray(q * wide, (q + 1) * wide).map((score, k) => score - (mean[k] as number));
      for (let k = 0; k < wide; k++) {
        const one = share * (row[k] as number);
        for (let l = 0; l <= k; l++) {
          lost[k * wide + l] = (lost[k * wide + l] as number) + one * (row[l] as number);
        }
      }
    }
    for (let k = 0; k < wide; k++) {
      const parameter = touched[k] as number;
      gradient[parameter] = (gradient[parameter] as number) - (mean[k] as number);
      for (let l = 0; l < wide; l++) {
        const at = parameter * size + (touched[l] as number);
        curvature[at] = (curvature[at] as number) - (lost[Math.max(k, l) * wide + Math.min(k, l)] as number);
      }
    }
  }
  return { gradient, curvature };
}
