import type { ExecutionPorts } from "./executionPorts.ts";

/** What came of one call to a port. */
export type Answer<T> = { readonly status: "done"; readonly value: T } | { readonly status: "threw" | "timed-out" };

/** Asks a port; what it throws is an answer too. */
export async function asked<T>(within: ExecutionPorts["within"], work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return await within(work);
  } catch {
    return { status: "threw" };
  }
}
