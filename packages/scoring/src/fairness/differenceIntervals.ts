import { normalQuantile } from "../distributions/normalQuantile.ts";
import { crossDifference } from "./exactCounts.ts";
import type { FairnessBounds, FairnessFigure } from "./fairnessFigure.ts";
import { figureOf } from "./figureOf.ts";
import { scoreDifferenceBounds } from "./scoreDifferenceBounds.ts";
import type { Selection } from "./selection.ts";
import { wilsonBounds } from "./wilsonBounds.ts";

/** Bounds of the difference of two rates, by method. */
export interface DifferenceIntervals {
  readonly wald: FairnessBounds;
  readonly newcombe: FairnessBounds;
  readonly agrestiCaffo: FairnessBounds;
  /** The one to read: sound for small groups and for rates near 0 and 1. */
  readonly miettinenNurminen: FairnessBounds;
}

/** The focal group's rate minus the reference group's, with its bounds. */
export function rateDifference(
  focal: Selection,
  reference: Selection,
  level: number,
): FairnessFigure<{ intervals: DifferenceIntervals }> {
  const z = normalQuantile(1 - (1 - level) / 2);
  const bounds = (method: string, reference: string, [lower, upper]: readonly [number, number]): FairnessBounds => ({
    status: "ok",
    lower,
    upper,
    level,
    method,
    reference,
  });
  const intervals = {
    wald: bounds("Wald", "normal approximation, unpooled", wald(focal, reference, z)),
    newcombe: bounds("Newcombe, hybrid score", "Newcombe (1998)", newcombe(focal, reference, z)),
    agrestiCaffo: bounds(
      "Agresti and Caffo",
      "Agresti and Caffo (2000), The American Statistician 54, 280-288",
      wald(oneMoreEach(focal), oneMoreEach(reference), z),
    ),
    miettinenNurminen: bounds(
      "Miettinen and Nurminen, score",
      "Miettinen and Nurminen (1985), Statistics in Medicine 4, 213-226",
      scoreDifferenceBounds(focal, reference, z),
    ),
  };
  const n = focal.total + reference.total;
  return figureOf({ n, method: "rate difference", reference: "focal rate - reference rate" }, difference(focal, reference), {
    intervals,
  });
}

function difference(focal: Selection, reference: Selection): number {
  const across = crossDifference(focal.selected, reference.total, reference.selected, focal.total);
  return across / (focal.total * reference.total);
}

function wald(focal: Selection, reference: Selection, z: number): [number, number] {
  const half = z * Math.sqrt(rateVariance(focal) + rateVariance(reference));
  const middle = difference(focal, reference);
  return [middle - half, middle + half];
}

function rateVariance({ selected, total }: Selection): number {
  return ((selected / total) * ((total - selected) / total)) / total;
}

function newcombe(focal: Selection, reference: Selection, z: number): [number, number] {
  const [focalLow, focalHigh] = wilsonBounds(focal, z);
  const [referenceLow, referenceHigh] = wilsonBounds(reference, z);
  const [one, other] = [focal.selected / focal.total, reference.selected / reference.total];
  const middle = difference(focal, reference);
  return [
    middle - Math.hypot(one - focalLow, referenceHigh - other),
    middle + Math.hypot(focalHigh - one, other - referenceLow),
  ];
}

function oneMoreEach({ selected, total }: Selection): Selection {
  return { selected: selected + 1, total: total + 2 };
}
