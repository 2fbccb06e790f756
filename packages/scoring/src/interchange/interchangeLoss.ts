import type { Reason } from "@samtal/core";

/**
 * What did not survive a mapping: a reason with one of these codes.
 *
 * - `scoring/granularity-lost`: several values of one side come out as one
 * - `scoring/steps-flattened`: the distances between levels are not those of the other scale
 * - `scoring/linear-rescale`: numbers were stretched onto another range, as asked
 * - `scoring/number-rounded`: a number was off its level by a rounding error
 * - `scoring/order-assigned`, `scoring/order-lost`: codes without an order became levels, or levels such
 *   codes
 * - `scoring/missing-state-merged`: the other side cannot tell this kind of missing from another
 * - `scoring/missing-code-ambiguous`: the vendor's code for missing may also be a rating
 * - `scoring/evidence-not-carried`: the value travels without the notes that it rests on
 * - `scoring/question-not-carried`: the value travels without the question that it is about
 * - `scoring/number-as-text`: the vendor's number came as text, or its text as a number
 */
export type InterchangeLoss = Reason;
