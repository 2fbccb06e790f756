import { reason } from "@samtal/core";
import type { RaterModelFit } from "../../plugins/raterModel.ts";
import type { RaterEffects } from "../raterEffectsResult.ts";

/** Rater effects in the words of the plugin contract. */
export function raterModelFit(effects: RaterEffects): RaterModelFit {
  if (effects.status !== "estimated") {
    const because = [
      ...effects.because,
      reason("scoring/model-gives-no-severity", { status: effects.status }),
    ];
    return { status: "not-identified", because };
  }
  return {
    status: "fitted",
    raters: effects.raters.map(({ raterId, severity, se }) => ({ raterId, severity, se })),
    candidates: effects.candidates.map(({ candidateId, adjusted, se }) => ({ candidateId, adjusted, se })),
  };
}
