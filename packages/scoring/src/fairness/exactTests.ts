import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import { fisherTails } from "./fisherTails.ts";
import { mostPeople } from "./mostPeople.ts";
import type { Selection } from "./selection.ts";

/** One-sided probabilities beside the two-sided one, which is the figure's value. */
export interface OneSided {
  /** P(as few of the focal group selected, or fewer). */
  readonly less: number;
  /** P(as many of the focal group selected, or more). */
  readonly greater: number;
}

/** The exact tests of equal rates, given all four sums of the table. */
export interface ExactTests {
  /** Fisher's exact test: value = two-sided p (the tables no likelier than this one). */
  readonly fisher: FairnessFigure<OneSided>;
  /** Lancaster's mid-P: tables exactly as likely as this one count half. */
  readonly midP: FairnessFigure<OneSided>;
}

/** Fisher's exact test and Lancaster's mid-P; probabilities below 1e-290 are given as 1e-290. */
export function exactTests(focal: Selection, reference: Selection): ExactTests {
  const n = focal.total + reference.total;
  const fisher = { n, method: "Fisher's exact test", reference: "Fisher (1935); two-sided by probability" };
  const midP = { n, method: "Lancaster's mid-P", reference: "Lancaster (1961)" };
  if (n > mostPeople) return { fisher: noFigure(fisher, "too-many-people"), midP: noFigure(midP, "too-many-people") };
  const tails = fisherTails(focal, reference);
  const { less, greater, twoSided, point, ties } = tails;
  return {
    fisher: figureOf(fisher, twoSided, { less, greater }),
    midP: figureOf(midP, twoSided - ties / 2, { less: less - point / 2, greater: greater - point / 2 }),
  };
}
