import { type Issue, SamtalError } from "@samtal/core";

/** The issues of the SamtalError that a call throws; none when it returns. */
export function thrownIssues(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues;
  }
}
