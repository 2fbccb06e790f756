import { compareText, type Reason, reason } from "@samtal/core";
import type { StabilityCertificate } from "./certificateSchema.ts";
import { leastLead } from "./leastLead.ts";
import { leadByWeight, linearForm } from "./linearForm.ts";
import { overtakes, scoreOf, type StabilityCase, type StabilityGround } from "./stabilityCases.ts";

type WeightStability = StabilityCertificate["weights"];

/** More scores than this are not tried. */
const mostTrials = 200_000;

/**
 * Whether the first place survives every change of the weights by a share of themselves.
 *
 * Where scores are fractions with one denominator, the lead over a rival is least when each weight goes against the first:
 * Σ w·d − x·Σ w·|d|, so that it is gone at x = Σ w·d / Σ w·|d|, exactly. Elsewhere the corners of the box are
 * tried, which can only bring the first down; that it stands is proved by a bound of the lead, or not at all.
 */
export function weightStability(ground: StabilityGround, change: number): WeightStability {
  const { prepared, pooling, first, rivals, linear } = ground;
  const rows = prepared.competencies.length;
  const form = linear ? linearForm(first.cells, pooling, rows) : null;
  let largestChange = 1;
  let limiting: { rival: StabilityCase; lead: Float64Array } | undefined;
  const bent: StabilityCase[] = [];
  for (const rival of rivals) {
    const other = linear ? linearForm(rival.cells, pooling, rows) : null;
    const lead = form === null || other === null ? null : leadByWeight(form, other);
    if (lead === null) {
      bent.push(rival);
      continue;
    }
    const critical = criticalChange(ground, lead);
    if (limiting === undefined || critical < largestChange) {
      largestChange = critical;
      limiting = { rival, lead };
    }
  }
  if (limiting !== undefined && change > largestChange && overtakesAt(ground, limiting.rival, movedBy(ground, limiting.lead, change))) {
    const { applicationId } = limiting.rival;
    const because = [reason("scoring/weights-overturn", { applicationId, percent: change * 100 })];
    return falls(ground, change, bent.length === 0 ? largestChange : null, applicationId, movedBy(ground, limiting.lead, change), because);
  }
  if (bent.length === 0) {
    const percent = largestChange * 100;
    const because =
      largestChange < 1
        ? reason("scoring/weights-hold", { percent: change * 100, largestPercent: percent })
        : reason("scoring/weights-never-matter", { rivals: rivals.length });
    return { change, verdict: "survives", largestChange, witness: null, because: [because] };
  }
  return bentStability(ground, change, bent);
}

function bentStability(ground: StabilityGround, change: number, bent: readonly StabilityCase[]): WeightStability {
  const { first, linear } = ground;
  const open = bent.filter((rival) => !linear || leastLead(ground, rival, change) < 0);
  const standing = { change, largestChange: null, witness: null };
  if (open.length === 0) {
    return { ...standing, verdict: "survives", because: [reason("scoring/weights-hold-by-range", { percent: change * 100 })] };
  }
  const rated = [...new Set(first.cells.map(({ competency }) => competency))].sort((a, b) => a - b);
  const corners = 2 ** rated.length;
  if (corners * (open.length + 1) > mostTrials) {
    const because = [reason("scoring/weights-too-many-corners", { corners, rivals: open.length })];
    return { ...standing, verdict: "unknown", because };
  }
  for (let corner = 0; corner < corners; corner += 1) {
    const weights = ground.prepared.competencies.map(({ weight }, row) => {
      const place = rated.indexOf(row);
      return place < 0 ? weight : weight * (Math.floor(corner / 2 ** place) % 2 === 1 ? 1 + change : 1 - change);
    });
    const rival = open.find((each) => overtakesAt(ground, each, weights));
    if (rival !== undefined) {
      const { applicationId } = rival;
      const because = [reason("scoring/weights-overturn", { applicationId, percent: change * 100 })];
      return falls(ground, change, null, applicationId, weights, because);
    }
  }
  return { ...standing, verdict: "unknown", because: [reason("scoring/weights-corners-hold", { corners, percent: change * 100 })] };
}

/** The change at which the first's lead is gone: 1 when every weight speaks for the first. */
function criticalChange({ prepared }: StabilityGround, lead: Float64Array): number {
  let whole = 0;
  let spread = 0;
  for (const [row, { weight }] of prepared.competencies.entries()) {
    const share = weight * (lead[row] ?? 0);
    whole += share;
    spread += Math.abs(share);
  }
  // No spread: the two are alike in everything. A lead below 0 is what rounding left of equal scores.
  return spread === 0 ? 1 : Math.min(1, Math.max(0, whole / spread));
}

/** The weights that speak least for the first. */
const movedBy = ({ prepared }: StabilityGround, lead: Float64Array, change: number): number[] =>
  prepared.competencies.map(({ weight }, row) => weight * (1 - change * Math.sign(lead[row] ?? 0)));

function overtakesAt({ prepared, first }: StabilityGround, rival: StabilityCase, weights: readonly number[]): boolean {
  const under = ({ cells }: StabilityCase): number | null =>
    scoreOf(cells.map((cell) => ({ ...cell, weight: weights[cell.competency] ?? cell.weight })), prepared);
  const ofFirst = under(first);
  const ofRival = under(rival);
  return ofFirst !== null && ofRival !== null && overtakes(ofRival, ofFirst);
}

function falls(
  { prepared }: StabilityGround,
  change: number,
  largestChange: number | null,
  applicationId: StabilityCase["applicationId"],
  moved: readonly number[],
  because: Reason[],
): WeightStability {
  const weights = prepared.competencies
    .map(({ id, weight }, row) => ({ competencyId: id, weight: moved[row] ?? weight }))
    .sort((a, b) => compareText(a.competencyId, b.competencyId));
  return { change, verdict: "falls", largestChange, witness: { applicationId, weights }, because };
}
