/** The fifteen components of structure, in the paper's order; a component's number is its place, from 1. */
export const structureComponents = [
  "job-analysis",
  "same-questions",
  "limited-probing",
  "better-questions",
  "longer-interview",
  "ancillary-data",
  "candidate-questions",
  "each-answer-rated",
  "anchored-scales",
  "notes",
  "several-interviewers",
  "same-interviewers",
  "no-discussion",
  "training",
  "statistical-combination",
] as const;

/** One of {@link structureComponents}. */
export type StructureComponent = (typeof structureComponents)[number];
