import { conditionalOddsRatio } from "./conditionalOddsRatio.ts";
import { rateRatio } from "./exactCounts.ts";
import type { FairnessFigure, FairnessInterval, FairnessUndefinedReason } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import { mostPeople } from "./mostPeople.ts";
import type { Selection } from "./selection.ts";

/** The odds of being selected in the focal group over those in the reference group. */
export interface OddsRatios {
  /** From the counts as they are. */
  readonly sample: FairnessFigure;
  /** Conditional maximum likelihood. */
  readonly conditional: FairnessFigure;
  /** The exact interval, which stands even where the estimate is infinite. */
  readonly exact: FairnessInterval;
}

/** Sample and conditional odds ratio with the exact interval. */
export function oddsRatios(focal: Selection, reference: Selection, level: number): OddsRatios {
  const n = focal.total + reference.total;
  const sample = { n, method: "odds ratio, sample", reference: "a d / (b c)" };
  const names = { method: "odds ratio, conditional maximum likelihood", reference: "Fisher (1935), noncentral" };
  const exact = { method: "exact, conditional", reference: "Cornfield (1956)" };
  const value = sampleOdds(focal, reference);
  const first = typeof value === "number" ? figureOf(sample, value, {}) : noFigure(sample, value);
  const none = (reason: FairnessUndefinedReason): OddsRatios => ({
    sample: first,
    conditional: noFigure({ n, ...names }, reason),
    exact: { status: "undefined", reason, ...exact },
  });
  if (n > mostPeople) return none("too-many-people");
  const found = conditionalOddsRatio(focal, reference, level);
  if (found === undefined) {
    // The margins leave this one table, so every odds ratio goes with it.
    return { ...none("zero-variance"), exact: { status: "ok", lower: 0, upper: null, level, ...exact } };
  }
  const { estimate, lower, upper } = found;
  return {
    sample: first,
    conditional: estimate === null ? noFigure({ n, ...names }, "unbounded") : figureOf({ n, ...names }, estimate, {}),
    exact: { status: "ok", lower, upper, level, ...exact },
  };
}

/** a·d / (b·c) over those selected and those not. */
function sampleOdds(focal: Selection, reference: Selection): number | FairnessUndefinedReason {
  const [focalNot, referenceNot] = [focal.total - focal.selected, reference.total - reference.selected];
  const nothingAbove = focal.selected === 0 || referenceNot === 0;
  const nothingBelow = reference.selected === 0 || focalNot === 0;
  if (nothingBelow) return nothingAbove ? "zero-variance" : "unbounded";
  return rateRatio({ selected: focal.selected, total: focalNot }, { selected: reference.selected, total: referenceNot });
}
