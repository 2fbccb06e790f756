import { idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { recipientIdSchema } from "../plan/recipient.ts";
import { promiseKeySchema, promiseKindSchema } from "./promiseKind.ts";

const about = {
  applicationId: idSchema("application"),
  to: recipientIdSchema,
  promise: promiseKindSchema,
  key: promiseKeySchema.exactOptional().describe("The kind when left out."),
  at: instantSchema,
};

/** The schema of a {@link PromiseEvent}. */
export const promiseEventSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("delivered"), ...about })
    .describe("What was promised was done: it keeps promises of this kind and key, and no others."),
  z
    .strictObject({ kind: z.literal("called-off"), ...about })
    .describe("The employer will not do it. That is noted; it keeps nothing and ends nothing."),
  z
    .strictObject({ kind: z.literal("withdrawn"), applicationId: idSchema("application"), at: instantSchema })
    .describe("The candidate withdrew: what was not yet due is owed no longer."),
]);

/** What has happened to promises. */
export type PromiseEvent = z.infer<typeof promiseEventSchema>;

/** Validates a promise event. @throws SamtalError with every issue found */
export const parsePromiseEvent = parser(promiseEventSchema);

/** Validates a promise event; never throws. */
export const safeParsePromiseEvent = safeParser(promiseEventSchema);
