import { SamtalError, type Scorecard } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import { commitmentOf } from "./commitmentOf.ts";
import type { Salt } from "./salt.ts";
import { saltBytes } from "./saltBytes.ts";
import type { Seal } from "./seal.ts";

/** The secret and the instant of a seal; neither can be made in here. */
export interface SealOptions {
  /** Fresh for each card; see {@link Salt}. */
  readonly salt: Salt;
  readonly at: Instant;
}

/** A card that was submitted, and the seal by which a later edit shows. */
export interface SealedScorecard {
  readonly scorecard: Scorecard;
  readonly seal: Seal;
}

/**
 * Seals a draft: sets `sealedAt`, and commits to what the card says with a secret salt.
 *
 * The seal can be handed to anyone, the candidate included: without the salt it tells nothing about the card. Keep
 * salts where whoever can edit cards cannot reach them, else an edit could be sealed anew.
 *
 * @param card - a draft
 * @param options - salt and instant
 * @returns the sealed card and its seal; the salt stands in neither
 * @throws SamtalError `scoring/already-sealed`, `scoring/salt-unreadable`, `scoring/salt-too-short` below 16 bytes,
 *   `scoring/salt-not-random` when all its bytes are alike
 * @example
 * ```ts
 * import { buildScorecard } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { sealScorecard, verifySeal } from "@samtal/scoring";
 *
 * const salt = "5f2b9c01d4e8a7360b1c2d3e4f506172";
 * const at = parseInstant("2027-03-16T10:05:00Z");
 * const { scorecard, seal } = sealScorecard(buildScorecard({ sealedAt: null }), { salt, at });
 * verifySeal(scorecard, seal, salt).status; // => "intact"
 * verifySeal({ ...scorecard, evidence: [] }, seal, salt).status; // => "altered"
 * ```
 */
export function sealScorecard(card: Scorecard, { salt, at }: SealOptions): SealedScorecard {
  if (card.sealedAt !== null) {
    throw SamtalError.of("scoring/already-sealed", ["card", "sealedAt"], { scorecardId: card.id });
  }
  const scorecard: Scorecard = { ...card, sealedAt: at };
  const commitment = commitmentOf(scorecard, saltBytes(salt, ["salt"]));
  const algorithm = "hmac-sha256-of-content-hash";
  return { scorecard, seal: { schemaVersion: 1, scorecardId: card.id, sealedAt: at, algorithm, commitment } };
}
