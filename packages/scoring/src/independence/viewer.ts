import type { Id } from "@samtal/core";

/**
 * Who wants to see. An interviewer or a trainee owes a card, so one without a card sees nothing of others; a chair or
 * a recruiter may have none, and then the policy alone decides.
 */
export type Viewer =
  | { readonly role: "interviewer" | "chair" | "trainee"; readonly interviewerId: Id<"interviewer"> }
  | { readonly role: "recruiter"; readonly interviewerId?: Id<"interviewer"> };
