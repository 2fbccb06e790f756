import type { Assessment } from "@samtal/core";
import { type AssessInput, assess } from "../assess.ts";
import type { AssessedApplication } from "../assessment/assessOutcome.ts";

/** The assessment of cards that must fit together. */
export function assessed(input: Omit<AssessInput, "applicationId">): Assessment {
  return assessedOutcome(input).assessment;
}

/** The whole outcome of cards that must fit together. */
export function assessedOutcome(
  input: Omit<AssessInput, "applicationId">,
): AssessedApplication {
  const [first] = input.scorecards;
  if (first === undefined) throw new Error("no scorecard");
  const outcome = assess({ applicationId: first.applicationId, ...input });
  if (outcome.status !== "assessed") throw new Error(JSON.stringify(outcome));
  return outcome;
}
