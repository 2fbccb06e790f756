import * as fc from "fast-check";

/** How hard to look. */
export interface LawRuns {
  readonly seed: number;
  readonly numRuns: number;
}

/** A law that can be tried on generated input. */
export interface LawCheck {
  readonly law: string;
  /** The smallest input that breaks the law; `undefined` where none was found. */
  counterexample(runs: LawRuns): unknown;
}

/** Makes a check of a law: `holds` is asked for each generated input. */
export function lawCheck<Input>(law: string, input: fc.Arbitrary<Input>, holds: (input: Input) => boolean): LawCheck {
  return {
    law,
    counterexample: (runs) => fc.check(fc.property(input, holds), runs).counterexample?.[0],
  };
}
