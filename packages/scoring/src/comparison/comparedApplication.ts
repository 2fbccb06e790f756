import type { Id } from "@samtal/core";

/** An application and its score; an entry of a comparison is one. */
export interface ComparedApplication {
  readonly applicationId: Id<"application">;
  readonly score: number;
}
