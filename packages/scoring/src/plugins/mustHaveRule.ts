import type { Plugin } from "@samtal/core";

/** What one interviewer said about the competency, in one number. */
export interface MustHaveCell {
  /** On the rubric's numbers; null unless `state` is `rated`. */
  readonly value: number | null;
  /** `missing`: a rating was due and is not there. `not-applicable`: none was due. */
  readonly state: "rated" | "missing" | "not-applicable";
}

/** In three-valued logic: what nobody rated is neither met nor not met. */
export type MustHaveVerdict = "met" | "not-met" | "unknown";

/**
 * How a must-have is judged: a plugin of kind `must-have-rule`. A rubric names it by id as `mustHaveRule`.
 *
 * The order of the cells changes nothing, and raising a value never turns `met` into something else. Without any
 * rated cell the verdict is `unknown`: what is not known never passes silently.
 *
 * A rule gives a verdict and no words: the assessment says how many raters it rests on and which rule judged.
 */
export interface MustHaveRule<Config = unknown> extends Plugin<"must-have-rule", Config> {
  /**
   * Judges one competency.
   *
   * @param cells - one for each interviewer
   * @param threshold - the must-have's least number
   */
  judge(cells: readonly MustHaveCell[], threshold: number, config: Config): MustHaveVerdict;
}
