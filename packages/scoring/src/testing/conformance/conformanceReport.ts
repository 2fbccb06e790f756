/** One way in which a plugin does not keep its contract. */
export interface ConformanceFinding {
  /** A declared or demanded law, or a part of the contract: `answers`, `pure`, `synchronous`, `adds-up`, `config`, … */
  readonly law: string;
  /**
   * `broken`: the counterexample shows it. `not-declared`: the kind demands the law, and the plugin does not declare
   * it. `no-meaning`: the plugin declares a law that says nothing about its kind.
   */
  readonly problem: "broken" | "not-declared" | "no-meaning";
  /** What it means, in English. */
  readonly message: string;
  /** The config under which it was found. */
  readonly config?: unknown;
  /** The smallest input that shows it, as plain JSON. */
  readonly counterexample?: unknown;
}

/** Whether a plugin keeps its contract, as far as the runs could show. */
export interface ConformanceReport {
  readonly status: "conforms" | "violates";
  readonly plugin: { readonly kind: string; readonly id: string; readonly version: number };
  /** The laws that were tried, in order. */
  readonly checked: readonly string[];
  readonly findings: readonly ConformanceFinding[];
}
