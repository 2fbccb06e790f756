import type { Id } from "@samtal/core";
import type { Instant } from "@samtal/core/time";

/** What happened during or after an interview, as the host logged it. */
export type AuditEvent =
  | { readonly kind: "asked"; readonly interviewId: Id<"interview">; readonly questionId: Id<"question">; readonly at: Instant }
  | {
      readonly kind: "probed";
      readonly interviewId: Id<"interview">;
      readonly questionId: Id<"question">;
      /** null: a follow-up of the interviewer's own. */
      readonly probeId: Id<"probe"> | null;
      readonly at: Instant;
    }
  | {
      readonly kind: "skipped";
      readonly interviewId: Id<"interview">;
      readonly questionId: Id<"question">;
      /** Why; empty when nobody said. */
      readonly reason: string;
      readonly at: Instant;
    }
  | { readonly kind: "interruption" | "technical-trouble"; readonly interviewId: Id<"interview">; readonly at: Instant }
  | {
      /** Strengths or improvements were told to the candidate. */
      readonly kind: "feedback";
      readonly interviewId: Id<"interview">;
      readonly interviewerId: Id<"interviewer">;
      readonly at: Instant;
    };
