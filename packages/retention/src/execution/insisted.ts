import { asked } from "./asked.ts";
import type { ExecutionPorts } from "./executionPorts.ts";

/** That a port without which a batch can't go on did not answer. Never leaves the run. */
export class PortFailure extends Error {}

/**
 * Asks a port without which a batch can't go on.
 *
 * @throws PortFailure where it throws or does not answer in time
 */
export async function insisted<T>(within: ExecutionPorts["within"], work: () => Promise<T>): Promise<T> {
  const answer = await asked(within, work);
  if (answer.status !== "done") throw new PortFailure(answer.status);
  return answer.value;
}
