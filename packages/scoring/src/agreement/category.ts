/** One value of a scale: a number where distances mean something, a text for codes without order. */
export type Category = number | string;

/** Ratings in categories: a row for each unit (a candidate, as a rule), a column for each rater, `null` where not rated. */
export type CategoryMatrix = readonly (readonly (Category | null)[])[];
