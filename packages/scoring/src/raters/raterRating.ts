/**
 * One number that one rater gave one candidate: opaque ids and the number, nothing else. No field can carry
 * what a person is, and the functions that take it refuse further keys, at compile time and when they run.
 */
export interface RaterRating {
  /** Who was rated: a candidate's id, or an application's. */
  readonly candidateId: string;
  readonly raterId: string;
  /** What was rated. Either every rating names its competency or none does. */
  readonly competencyId?: string;
  readonly value: number;
}

/**
 * Ratings that have no other keys than those of `Shape`: a further key has to be `never`, even in a variable.
 */
export type OnlyKeysOf<Shape, Given extends Shape> = Given &
  Readonly<Record<Exclude<keyof Given, keyof Shape>, never>>;
