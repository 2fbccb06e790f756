import { parser, safeParser } from "@samtal/core";
import type * as z from "zod";
import { requestIssues } from "./requestIssues.ts";
import { slotRequestForm } from "./slotRequestForm.ts";

/** The schema of a {@link SlotRequest}. */
export const slotRequestSchema = slotRequestForm.superRefine((request, context) => {
  // Contradictions are looked for once every field is sound by itself.
  if (context.issues.length > 0) return;
  for (const { code, path, params } of requestIssues(request)) {
    context.addIssue({ code: "custom", path: [...path], params: { ...params, issue: code } });
  }
});

/** Everything that decides when a candidate and a panel can meet. */
export type SlotRequest = z.infer<typeof slotRequestSchema>;

/** Validates a slot request. @throws SamtalError with every issue found */
export const parseSlotRequest = parser(slotRequestSchema);

/** Validates a slot request; never throws. */
export const safeParseSlotRequest = safeParser(slotRequestSchema);
