import { type Reason, reason } from "@samtal/core";
import type { CodedRatings } from "./codedRatings.ts";

/** Below this many units a figure is said to rest on few: a convention of ours, no theorem. */
const fewUnits = 10;

/** From this share of the ratings on, one category is said to hold nearly all: a convention of ours. */
const nearlyAll = 0.8;

const paradox = "Feinstein and Cicchetti (1990), High agreement but low kappa: I. The problems of two paradoxes";

/** What a reader should know of how many units a figure rests on. */
export function unitWarnings(n: number, unitsUsed: number): Reason[] {
  const warnings: Reason[] = [];
  if (unitsUsed < fewUnits) warnings.push(reason("scoring/few-units", { units: unitsUsed }));
  if (unitsUsed < n) warnings.push(reason("scoring/units-left-out", { count: n - unitsUsed }));
  return warnings;
}

/** What a reader should know of ratings in categories before trusting a figure. */
export function agreementWarnings(rated: CodedRatings, unitsUsed: number): Reason[] {
  const { units, raters, codes, categories } = rated;
  const warnings = unitWarnings(rated.n, unitsUsed);
  const counts = new Float64Array(categories);
  for (const code of codes) {
    if (code >= 0) counts[code] = (counts[code] as number) + 1;
  }
  const unused = counts.filter((count) => count === 0).length;
  if (unused > 0) warnings.push(reason("scoring/unused-categories", { count: unused }));
  let constant = 0;
  for (let rater = 0; rater < raters; rater++) {
    let first = -1;
    let given = 0;
    let same = 0;
    for (let unit = 0; unit < units; unit++) {
      const code = codes[unit * raters + rater] as number;
      if (code < 0) continue;
      if (given === 0) first = code;
      given++;
      if (code === first) same++;
    }
    if (given > 1 && same === given) constant++;
  }
  if (constant > 0) warnings.push(reason("scoring/constant-raters", { count: constant }));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > 0 && Math.max(...counts) >= nearlyAll * total) {
    warnings.push(reason("scoring/skewed-categories", {}, paradox));
  }
  return warnings;
}
