import type { Interview } from "@samtal/core";
import type { InfoPack } from "./infoPack.ts";
import type { MessageDetails } from "./messageDetails.ts";

/** What of an interview messages say. */
export type DescribedInterview = Pick<
  Interview,
  "lobbyOpensAt" | "assessmentStartsAt" | "endsAt" | "meeting" | "fallbackPlan" | "contactNumbers" | "agenda"
>;

/** Where messages take their words from: the interview, what the employer says to all, what this recipient is told. */
export interface ContentFacts {
  readonly interview: DescribedInterview;
  readonly infoPack: InfoPack;
  readonly details: MessageDetails;
}
