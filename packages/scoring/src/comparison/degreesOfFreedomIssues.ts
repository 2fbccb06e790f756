import { type Issue, issue } from "@samtal/core";
import type { ScorePrecision } from "./scorePrecision.ts";

/** What is wrong with a source's degrees of freedom: where it names some, they are above 0. */
export function degreesOfFreedomIssues({ degreesOfFreedom }: ScorePrecision): Issue[] {
  return degreesOfFreedom === undefined || degreesOfFreedom > 0
    ? []
    : [issue("scoring/invalid-degrees-of-freedom", ["precision", "degreesOfFreedom"])];
}
