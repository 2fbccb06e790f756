import type { Scorecard } from "@samtal/core";

/** A card that is neither read nor counted, and why. */
export interface SetAsideCard extends Pick<Scorecard, "id" | "interviewerId" | "sealedAt"> {
  readonly why: "trainee" | "late";
}
