import type { Claim } from "./claim.ts";

type Standing = Pick<Claim, "class" | "legalBasis">;

/** Whether a request for erasure waits for the candidate to withdraw, as long as the application is in play. */
export const waitsForWithdrawal = (claim: Standing): boolean =>
  claim.class === "discretionary" && claim.legalBasis === "contract";

/** Whether an objection ends a claim, where no compelling ground was recorded for it (GDPR art. 21(1)). */
export const isOpenToObjection = (claim: Standing): boolean =>
  claim.class === "discretionary" && claim.legalBasis === "legitimate-interests";
