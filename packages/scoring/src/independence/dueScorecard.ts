import type { Scorecard } from "@samtal/core";

/** A card that somebody owes, whether or not it was begun. */
export type DueScorecard = Pick<Scorecard, "applicationId" | "interviewId" | "interviewerId">;
