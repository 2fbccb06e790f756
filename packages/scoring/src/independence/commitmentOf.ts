import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { compareText, contentHash, type Rating, type Scorecard } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";

/**
 * The commitment over a card as it was sealed: HMAC-SHA-256 (RFC 2104), keyed with the salt, over its content hash.
 *
 * Amendments stand beside the card and metadata is the vendor's, so neither is part of it. Lists without an order
 * are sorted and instants written in one way, so that a round through a database is no edit.
 */
export function commitmentOf(card: Scorecard, salt: Uint8Array): string {
  return bytesToHex(hmac(sha256, salt, utf8ToBytes(contentHash(sealedContent(card)))));
}

function sealedContent(card: Scorecard): object {
  const { metadata: _, amendments: __, ...content } = card;
  const disturbances = card.disturbances.map(({ kind, at }) => ({ kind, at: instantOf(epochMilliseconds(at)) }));
  return {
    ...content,
    ratings: card.ratings.map(withSortedEvidence).sort((a, b) => compareText(a.id, b.id)),
    evidence: card.evidence
      .map((each) => ({ ...each, notedAt: instantOf(epochMilliseconds(each.notedAt)) }))
      .sort((a, b) => compareText(a.id, b.id)),
    disturbances: disturbances.sort((a, b) => compareText(a.at, b.at) || compareText(a.kind, b.kind)),
    sealedAt: card.sealedAt === null ? null : instantOf(epochMilliseconds(card.sealedAt)),
  };
}

function withSortedEvidence(rating: Rating): Rating {
  return rating.state === "rated" ? { ...rating, evidenceIds: rating.evidenceIds.toSorted(compareText) } : rating;
}
