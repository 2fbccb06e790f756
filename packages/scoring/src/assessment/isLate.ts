import { epochMilliseconds, type Instant } from "@samtal/core/time";

/** Whether a card was sealed after a deadline. */
export function isLate(sealedAt: Instant | null, deadline: Instant | null): boolean {
  return sealedAt !== null && deadline !== null && epochMilliseconds(sealedAt) > epochMilliseconds(deadline);
}
