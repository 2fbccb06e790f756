import type { Reason } from "@samtal/core";

/** How much a finding weighs: `blocking` makes a guide incomplete, `advice` makes it better. */
export type FindingSeverity = "blocking" | "advice";

/** Something about a guide that should be mended, and where. */
export interface Finding {
  /** Stable, so that a pipeline can gate on it. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** From the guide's root to the place; numbers are array positions. */
  readonly path: readonly (string | number)[];
  readonly because: readonly Reason[];
}

/** A finding whose code is that of its reason. */
export function finding(severity: FindingSeverity, path: Finding["path"], why: Reason): Finding {
  return { code: why.code, severity, path, because: [why] };
}
