import { canBeCut } from "./canBeCut.ts";
import type { Ceiling } from "./ceiling.ts";
import type { Claim } from "./claim.ts";
import { isInScope } from "./isInScope.ts";

/** Whether a ceiling cuts a claim. */
export const isCutBy = (claim: Pick<Claim, "tier" | "class" | "purpose">, ceiling: Pick<Ceiling, "scope">): boolean =>
  canBeCut(claim) && isInScope(claim, ceiling);
