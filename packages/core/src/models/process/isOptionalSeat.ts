import type { Seat } from "./panel.ts";

/**
 * Whether an interview goes ahead when nobody takes the seat: as the seat says, else only a trainee's.
 *
 * @param seat - a panel's seat
 * @returns true when the seat may stay empty
 * @example
 * ```ts
 * import { isOptionalSeat } from "@samtal/core";
 *
 * isOptionalSeat({ kind: "trainee" }); // => true
 * ```
 */
export function isOptionalSeat({ kind, optional }: Pick<Seat, "kind"> & { optional?: boolean }): boolean {
  return optional ?? kind === "trainee";
}
