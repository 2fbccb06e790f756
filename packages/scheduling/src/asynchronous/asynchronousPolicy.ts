import { documentSchema, parser, safeParser } from "@samtal/core";
import type * as z from "zod";
import { deadlineRuleSchema } from "./deadlineRule.ts";

/** The schema of an {@link AsynchronousPolicy}. */
export const asynchronousPolicySchema = documentSchema({ deadline: deadlineRuleSchema });

/** How windows for recorded answers end. */
export type AsynchronousPolicy = z.infer<typeof asynchronousPolicySchema>;

/**
 * Validates a policy. @throws SamtalError with every issue found, `scheduling/deadline-at-night` among them
 */
export const parseAsynchronousPolicy = parser(asynchronousPolicySchema);

/** Validates a policy; never throws. */
export const safeParseAsynchronousPolicy = safeParser(asynchronousPolicySchema);
