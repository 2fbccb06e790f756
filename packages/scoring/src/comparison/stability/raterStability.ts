import { type Id, reason } from "@samtal/core";
import type { StabilityCertificate } from "./certificateSchema.ts";
import { overtakes, scoreOf, type StabilityCase, type StabilityGround } from "./stabilityCases.ts";

type LeftOut = StabilityCertificate["raters"]["leftOut"][number];

/**
 * Whether the first place survives leaving out any one rater, on every application at once.
 *
 * Whoever loses the only rating of a competency can no longer be compared with the first; then the answer is unknown, unless
 * somebody comparable scores above.
 */
export function raterStability(ground: StabilityGround): StabilityCertificate["raters"] {
  const casesOf = new Map<number, StabilityCase[]>();
  for (const rival of ground.rivals) {
    for (const rater of ratersOf(rival)) casesOf.set(rater, [...(casesOf.get(rater) ?? []), rival]);
  }
  const best = ground.rivals.toSorted((a, b) => b.score - a.score);
  const leftOut = ground.interviewerIds.flatMap((interviewerId, rater) => {
    const touched = casesOf.get(rater) ?? [];
    return touched.length > 0 || ratersOf(ground.first).has(rater) ? [withoutRater(ground, rater, interviewerId, touched, best)] : [];
  });
  const count = (verdict: LeftOut["verdict"]): number => leftOut.filter((each) => each.verdict === verdict).length;
  const [fallen, open] = [count("falls"), count("unknown")];
  const raters = leftOut.length;
  if (fallen > 0) return { verdict: "falls", leftOut, because: [reason("scoring/raters-overturn", { raters, fallen })] };
  if (open > 0) return { verdict: "unknown", leftOut, because: [reason("scoring/raters-unclear", { raters, open })] };
  return { verdict: "survives", leftOut, because: [reason("scoring/raters-hold", { raters })] };
}

const ratersOf = ({ cells }: StabilityCase): Set<number> => new Set(cells.map(({ interviewer }) => interviewer));

function withoutRater(
  { prepared, first }: StabilityGround,
  rater: number,
  interviewerId: Id<"interviewer">,
  touched: readonly StabilityCase[],
  best: readonly StabilityCase[],
): LeftOut {
  const rescored = (each: StabilityCase): number | null => {
    const left = each.cells.filter(({ interviewer }) => interviewer !== rater);
    return rowsOf(left) === rowsOf(each.cells) ? scoreOf(left, prepared) : null;
  };
  const ofFirst = rescored(first);
  if (ofFirst === null) {
    const because = [reason("scoring/left-without-rating", { interviewerId, applications: 1 })];
    return { interviewerId, verdict: "unknown", overtakenBy: null, because };
  }
  const changed = new Set(touched);
  const standing = best.find((rival) => !changed.has(rival));
  const scores = touched.map((rival) => ({ rival, score: rescored(rival) }));
  if (standing !== undefined) scores.push({ rival: standing, score: standing.score });
  let above: { rival: StabilityCase; score: number } | undefined;
  for (const { rival, score } of scores) {
    if (score !== null && overtakes(score, ofFirst) && (above === undefined || score > above.score)) above = { rival, score };
  }
  if (above !== undefined) {
    const { applicationId } = above.rival;
    const because = [reason("scoring/rater-overturns", { interviewerId, applicationId })];
    return { interviewerId, verdict: "falls", overtakenBy: applicationId, because };
  }
  const lost = scores.filter(({ score }) => score === null).length;
  const because =
    lost > 0
      ? reason("scoring/left-without-rating", { interviewerId, applications: lost })
      : reason("scoring/rater-left-out", { interviewerId });
  return { interviewerId, verdict: lost > 0 ? "unknown" : "survives", overtakenBy: null, because: [because] };
}

/** How many competencies cells are about. Cells that are taken out can only make it fewer. */
const rowsOf = (cells: readonly { readonly competency: number }[]): number =>
  new Set(cells.map(({ competency }) => competency)).size;
