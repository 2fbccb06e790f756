import { compareText, type Id, reason } from "@samtal/core";
import { pool } from "../../assessment/pool.ts";
import { rounding } from "../rounding.ts";
import type { StabilityCertificate } from "./certificateSchema.ts";
import { overtakes, scoreOf, type StabilityCase, type StabilityGround } from "./stabilityCases.ts";

type ScaleStability = StabilityCertificate["scale"];

/** More ways of stepping are not tried. */
const mostTrials = 200_000;

interface Steps {
  readonly scaleId: Id<"scale">;
  /** Numbers above the scale's lowest at which a remap can step up, from the lowest. */
  readonly from: readonly number[];
  readonly rows: ReadonlySet<number>;
}

/**
 * Whether the first place survives every monotone remap of the scales' numbers that keeps their ends.
 *
 * Such a remap is a mean of step functions, and under the weighted mean a score is linear in it. So the lead over a
 * rival is least where each scale has one step: nobody overtakes exactly when, summed over the scales, the first's
 * least lead in the share of ratings at or above a step is not below 0 (with one scale: when the first's ratings
 * dominate the rival's). Under other rules the steps themselves are tried, which can only bring the first down.
 */
export function scaleStability(ground: StabilityGround): ScaleStability {
  const scales = stepsOf(ground);
  return ground.linear ? dominance(ground, scales) : triedSteps(ground, scales);
}

function dominance(ground: StabilityGround, scales: readonly Steps[]): ScaleStability {
  const ofFirst = scales.map((steps) => sharesFrom(ground, ground.first, steps));
  let worst: { rival: StabilityCase; lead: number; at: number[] } | undefined;
  for (const rival of ground.rivals) {
    let lead = 0;
    const at = scales.map((steps, nth) => {
      const shares = sharesFrom(ground, rival, steps);
      const leads = (ofFirst[nth] ?? new Float64Array()).map((share, step) => share - (shares[step] ?? 0));
      const least = leads.reduce((lowest, each, step) => (each < (leads[lowest] ?? 0) ? step : lowest), 0);
      lead += leads[least] ?? 0;
      return least;
    });
    if (worst === undefined || lead < worst.lead) worst = { rival, lead, at };
  }
  if (worst === undefined || worst.lead >= -rounding) {
    return { verdict: "survives", witness: null, because: [reason("scoring/scale-holds", { rivals: ground.rivals.length })] };
  }
  return falls(worst.rival, scales, worst.at);
}

function triedSteps(ground: StabilityGround, scales: readonly Steps[]): ScaleStability {
  const { prepared, first, rivals } = ground;
  const ways = scales.reduce((product, { from }) => product * from.length, 1);
  if (ways * (rivals.length + 1) > mostTrials) {
    return { verdict: "unknown", witness: null, because: [reason("scoring/scale-too-many-steps", { steps: ways, rivals: rivals.length })] };
  }
  for (let way = 0; way < ways; way += 1) {
    let rest = way;
    const at = scales.map(({ from }) => {
      const step = rest % from.length;
      rest = Math.floor(rest / from.length);
      return step;
    });
    const stepped = (each: StabilityCase): number | null => {
      const cells = each.cells.map((cell) => ({ ...cell, value: steppedValue(ground, scales, at, cell) }));
      return scoreOf(cells, prepared);
    };
    const ofFirst = stepped(first);
    const rival = rivals.find((each) => {
      const score = stepped(each);
      return score !== null && ofFirst !== null && overtakes(score, ofFirst);
    });
    if (rival !== undefined) return falls(rival, scales, at);
  }
  return { verdict: "unknown", witness: null, because: [reason("scoring/scale-steps-hold", { steps: ways })] };
}

function falls({ applicationId }: StabilityCase, scales: readonly Steps[], at: readonly number[]): ScaleStability {
  const steps = scales.map(({ scaleId, from }, nth) => ({ scaleId, from: from[at[nth] ?? 0] ?? 0 }));
  const because = [reason("scoring/scale-overturns", { applicationId })];
  return { verdict: "falls", witness: { applicationId, steps }, because };
}

function steppedValue(
  { prepared }: StabilityGround,
  scales: readonly Steps[],
  at: readonly number[],
  { competency, numbers }: StabilityCase["cells"][number],
): number {
  const nth = scales.findIndex(({ rows }) => rows.has(competency));
  const from = scales[nth]?.from[at[nth] ?? 0] ?? 0;
  const { lowest, highest } = prepared.competencies[competency]?.scale.range ?? { lowest: 0, highest: 0 };
  const high = numbers.filter((number) => number >= from).length / numbers.length;
  return lowest + (highest - lowest) * high;
}

/** The share of the score that rests on ratings at or above each step. */
function sharesFrom({ prepared, pooling }: StabilityGround, { cells }: StabilityCase, { from, rows }: Steps): Float64Array {
  const shares = pool(cells, pooling, prepared.combine)?.shares ?? [];
  const sums = new Float64Array(from.length);
  for (const [at, { competency, numbers }] of cells.entries()) {
    if (!rows.has(competency)) continue;
    const each = (shares[at] ?? 0) / numbers.length;
    for (const number of numbers) {
      const step = lastNotAbove(from, number);
      if (step >= 0) sums[step] = (sums[step] ?? 0) + each;
    }
  }
  for (let step = sums.length - 2; step >= 0; step -= 1) sums[step] = (sums[step] ?? 0) + (sums[step + 1] ?? 0);
  return sums;
}

function lastNotAbove(rising: readonly number[], number: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Infinity) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the scales that were used can step: at their levels, or at the numbers that were given. */
function stepsOf({ prepared, first, rivals }: StabilityGround): Steps[] {
  const rated = new Set(first.cells.map(({ competency }) => competency));
  const byScale = new Map<Id<"scale">, { numbers: Set<number>; rows: Set<number>; lowest: number }>();
  for (const row of rated) {
    const competency = prepared.competencies[row];
    if (competency === undefined) continue;
    const { scaleId, scale } = competency;
    const found = byScale.get(scaleId) ?? { numbers: new Set([scale.range.highest]), rows: new Set(), lowest: scale.range.lowest };
    byScale.set(scaleId, found);
    found.rows.add(row);
  }
  for (const { id, ...scale } of prepared.rubric.scales) {
    if (scale.kind === "ordered") for (const { value } of scale.levels) byScale.get(id)?.numbers.add(value);
  }
  for (const { cells } of [first, ...rivals]) {
    for (const { competency, numbers } of cells) {
      const scale = prepared.competencies[competency]?.scaleId;
      if (scale !== undefined) for (const number of numbers) byScale.get(scale)?.numbers.add(number);
    }
  }
  return [...byScale]
    .sort(([a], [b]) => compareText(a, b))
    .map(([scaleId, { numbers, rows, lowest }]) => {
      const from = [...numbers].filter((number) => number > lowest).sort((a, b) => a - b);
      return { scaleId, from, rows };
    });
}
