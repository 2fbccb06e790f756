import type { Ceiling } from "./ceiling.ts";
import type { Claim } from "./claim.ts";

/** Whether a claim falls within a ceiling's scope. */
export function isInScope(claim: Pick<Claim, "tier" | "class" | "purpose">, { scope }: Pick<Ceiling, "scope">): boolean {
  switch (scope.of) {
    case "everything":
      return true;
    case "tier":
      return claim.tier === scope.tier;
    case "class":
      return claim.class === scope.class;
    case "purpose":
      return claim.purpose === scope.purpose;
  }
}
