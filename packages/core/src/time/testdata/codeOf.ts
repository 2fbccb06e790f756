import { SamtalError } from "../../errors/samtalError.ts";

/** The code that a call is refused with, or `undefined` when it is not refused. */
export function codeOf(call: () => unknown): string | undefined {
  try {
    call();
  } catch (error) {
    if (SamtalError.isInstance(error)) return error.code;
    throw error;
  }
  return undefined;
}
