import { reason } from "@samtal/core";
import type { RaterModelFit } from "../../plugins/raterModel.ts";
import type { CumulativeLinkMixed, ManyFacetRasch } from "../ordinal/ordinalResult.ts";

/** What an ordinal model found, in logits, in the words of the plugin contract. */
export function ordinalModelFit(found: CumulativeLinkMixed | ManyFacetRasch): RaterModelFit {
  if (found.status !== "estimated") {
    const because = [...found.because, reason("scoring/model-gives-no-severity", { status: found.status })];
    return { status: "not-identified", because };
  }
  return {
    status: "fitted",
    raters: found.raters.map(({ raterId, severity, se }) => ({ raterId, severity, se })),
    candidates: found.candidates.map(({ candidateId, place, se }) => ({ candidateId, adjusted: place, se })),
  };
}
