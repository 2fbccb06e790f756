import { type IndependencePolicy, parseIndependencePolicy } from "./independencePolicy.ts";

const rater = { scorecards: "when-sealed", notes: "when-sealed", comparison: "after-all" };
const onlooker = { scorecards: "after-all", notes: "after-all", comparison: "after-all" };

/**
 * The policy where no other is given: raters see a sealed card once their own is sealed; whoever only looks on or
 * learns, and everyone's view of the comparison, waits until every card is sealed, and so does the debrief.
 */
export const strictIndependencePolicy: IndependencePolicy = parseIndependencePolicy({
  schemaVersion: 1,
  quorum: 2,
  shownTo: { interviewer: rater, chair: rater, trainee: onlooker, recruiter: onlooker },
  debrief: "after-all",
});
