import { type Reason, reason, type Scorecard } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import { commitmentOf } from "./commitmentOf.ts";
import type { Salt } from "./salt.ts";
import { saltBytes } from "./saltBytes.ts";
import type { Seal } from "./seal.ts";

/** Whether a card says what it said when it was sealed. `unknown` is never taken for either. */
export interface SealVerdict {
  readonly status: "intact" | "altered" | "unknown";
  readonly because: readonly [Reason, ...Reason[]];
}

/**
 * Whether a card still says what it said when it was sealed.
 *
 * Amendments and metadata may have come since; anything else that differs is an edit, the instant of sealing included. A
 * card whose seal was taken off is altered too. A wrong salt can't be told from an edit. The comparison takes no constant
 * time and needs none: a commitment is no secret.
 *
 * @param card - the card as it stands now
 * @param seal - its seal, where there is one
 * @param salt - the seal's salt, where it is at hand
 * @returns `intact`, `altered`, or `unknown` without a seal or a salt
 * @throws SamtalError `scoring/salt-unreadable`, `scoring/salt-too-short`, `scoring/salt-not-random`
 * @example
 * ```ts
 * import { buildScorecard } from "@samtal/core/testing";
 * import { verifySeal } from "@samtal/scoring";
 *
 * const { status, because } = verifySeal(buildScorecard(), undefined, undefined);
 * [status, because[0].code]; // => ["unknown", "scoring/seal-missing"]
 * ```
 */
export function verifySeal(card: Scorecard, seal: Seal | undefined, salt: Salt | undefined): SealVerdict {
  const scorecardId = card.id;
  const { sealedAt } = card;
  if (seal === undefined) return { status: "unknown", because: [reason("scoring/seal-missing", { scorecardId })] };
  if (seal.scorecardId !== scorecardId) {
    return { status: "altered", because: [reason("scoring/seal-of-another-card", { scorecardId })] };
  }
  if (sealedAt === null) {
    return { status: "altered", because: [reason("scoring/seal-taken-off", { scorecardId, sealedAt: seal.sealedAt })] };
  }
  if (compareInstants(sealedAt, seal.sealedAt) !== 0) {
    return { status: "altered", because: [reason("scoring/sealed-at-differs", { scorecardId, sealedAt: seal.sealedAt })] };
  }
  if (salt === undefined) return { status: "unknown", because: [reason("scoring/salt-missing", { scorecardId })] };
  return commitmentOf(card, saltBytes(salt, ["salt"])) === seal.commitment
    ? { status: "intact", because: [reason("scoring/seal-intact", { scorecardId, sealedAt })] }
    : { status: "altered", because: [reason("scoring/seal-broken", { scorecardId, sealedAt })] };
}
