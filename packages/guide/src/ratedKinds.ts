import type { Question } from "@samtal/core";

/** The kinds of question whose answers are rated; opening and closing questions never are. */
export const ratedKinds: ReadonlySet<Question["kind"]> = new Set(["behavioural", "situational", "technical", "case"]);
