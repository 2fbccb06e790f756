import * as fc from "fast-check";

/** How hard to look. */
export interface PortTrials {
  /**
   * Where the generated input begins: the same seed, the same report.
   *
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * Inputs for each law.
   *
   * @defaultValue 100
   */
  readonly runs?: number;
}

/** A law that an implementation breaks. */
export interface PortFinding {
  readonly law: string;
  /** What it means, in English. */
  readonly message: string;
  /** The smallest input found that shows it. */
  readonly counterexample: unknown;
}

/** Whether an implementation of a port keeps its laws, as far as the runs could show. */
export interface PortConformance {
  readonly status: "conforms" | "violates";
  /** The laws that were tried, in order. */
  readonly checked: readonly string[];
  readonly findings: readonly PortFinding[];
}

/** A law that can be tried on generated input. */
export interface PortLaw {
  readonly law: string;
  readonly message: string;
  /** The smallest input that breaks the law; `undefined` where none was found. */
  counterexample(trials: Required<PortTrials>): Promise<unknown>;
}

/** Makes a law: `holds` is asked for each generated input. */
export function portLaw<Input>(
  law: string,
  message: string,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => Promise<boolean>,
): PortLaw {
  return {
    law,
    message,
    counterexample: async ({ seed, runs }) => {
      const details = await fc.check(fc.asyncProperty(input, holds), { seed, numRuns: runs });
      return details.counterexample?.[0];
    },
  };
}

/** Tries each law in turn. */
export async function portConformance(
  laws: readonly PortLaw[],
  { seed = 1, runs = 100 }: PortTrials,
): Promise<PortConformance> {
  const findings: PortFinding[] = [];
  for (const { law, message, counterexample: find } of laws) {
    const counterexample = await find({ seed, runs });
    if (counterexample !== undefined) findings.push({ law, message, counterexample });
  }
  return { status: findings.length === 0 ? "conforms" : "violates", checked: laws.map(({ law }) => law), findings };
}
