import { parser, safeParser } from "@samtal/core";
import type * as z from "zod";
import { loopIssues } from "./loopIssues.ts";
import { loopRequestForm } from "./loopRequestForm.ts";

/** The schema of a {@link LoopRequest}. */
export const loopRequestSchema = loopRequestForm.superRefine((request, context) => {
  // Contradictions are looked for once every field is sound by itself.
  if (context.issues.length > 0) return;
  for (const { code, path, params } of loopIssues(request)) {
    context.addIssue({ code: "custom", path: [...path], params: { ...params, issue: code } });
  }
});

/** Everything that decides when a candidate can meet several panels, in one or more days. */
export type LoopRequest = z.infer<typeof loopRequestSchema>;

/** Validates a loop request. @throws SamtalError with every issue found */
export const parseLoopRequest = parser(loopRequestSchema);

/** Validates a loop request; never throws. */
export const safeParseLoopRequest = safeParser(loopRequestSchema);
