import { type GivenRating, reason, SamtalError, type Scale } from "@samtal/core";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import type { ScaleMapping } from "./scaleMapping.ts";
import type { ScalePair } from "./scalePair.ts";

/** A rating on the mapping's target, and what it lost on the way. */
export interface MappedRating {
  readonly rated: Readonly<GivenRating["rated"]>;
  readonly losses: readonly InterchangeLoss[];
}

/**
 * Takes a rating along a mapping. It must be on the mapping's first scale.
 *
 * @throws SamtalError `scoring/mapping-incomplete` when the mapping was not made by `scaleMapping` and has a
 *   hole
 */
export function mapRated(mapping: ScaleMapping, rated: Readonly<GivenRating["rated"]>): MappedRating {
  const { from, to, rule, pairs } = mapping;
  const scales = { from: from.id, to: to.id };
  if (rule === "linear" && from.kind === "continuous" && to.kind === "continuous" && rated.on === "value") {
    if (from.minimum === to.minimum && from.maximum === to.maximum) return { rated, losses: [] };
    const share = (rated.value - from.minimum) / (from.maximum - from.minimum);
    const value = to.minimum * (1 - share) + to.maximum * share;
    const within = Math.min(to.maximum, Math.max(to.minimum, value));
    return { rated: { on: "value", value: within }, losses: [reason("scoring/linear-rescale", scales)] };
  }
  const pair = pairOf(mapping, rated);
  const losses: InterchangeLoss[] = [];
  if (rule === "bands" || pairs.some((other) => other !== pair && other.to === pair.to)) {
    losses.push(reason("scoring/granularity-lost", scales));
  }
  if (from.kind === "nominal" && to.kind === "ordered") losses.push(reason("scoring/order-assigned", scales));
  if (from.kind === "ordered" && to.kind === "nominal") losses.push(reason("scoring/order-lost", scales));
  if (!keepsSteps(mapping)) losses.push(reason("scoring/steps-flattened", scales));
  const end = pair.to;
  return {
    rated: typeof end === "number" ? { on: "value", value: end } : { on: "level", level: end },
    losses,
  };
}

function pairOf({ pairs }: ScaleMapping, rated: Readonly<GivenRating["rated"]>): ScalePair {
  const pair =
    rated.on === "level"
      ? pairs.find(({ from }) => from === rated.level)
      : pairs.findLast(({ from }) => Number(from) <= rated.value);
  if (pair === undefined) throw SamtalError.of("scoring/mapping-incomplete", ["pairs"], { unmapped: 1 });
  return pair;
}

/** Whether the distances between levels stay in proportion; where a side has none, nothing can be lost. */
function keepsSteps({ from, to, rule, pairs }: ScaleMapping): boolean {
  if (rule !== "levels" || from.kind !== "ordered" || to.kind === "nominal") return true;
  const points = pairs.map((pair) => ({ x: numberAt(from, pair.from), y: numberAt(to, pair.to) }));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return true;
  const [width, height] = [last.x - first.x, last.y - first.y];
  if (height === 0) return false;
  return points.every(({ x, y }) => Math.abs((x - first.x) / width - (y - first.y) / height) < 1e-9);
}

function numberAt(scale: Scale, end: string | number): number {
  if (typeof end === "number" || scale.kind !== "ordered") return Number(end);
  return scale.levels.find(({ key }) => key === end)?.value ?? Number.NaN;
}
