/** Ratings as numbers: a row for each unit (a candidate, as a rule), a column for each rater, `null` where not rated. */
export type RatingsMatrix = readonly (readonly (number | null)[])[];
