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
export function isOptionalSeat(seat: {
  readonly kind: "chair" | "interviewer" | "trainee";
  readonly optional?: boolean | undefined;
}): boolean {
  return seat.optional ?? seat.kind === "trainee";
}
