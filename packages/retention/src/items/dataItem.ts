import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { dataCategories } from "./dataCategories.ts";

/** What can become of an item once nothing keeps it any more. */
export const dispositions = ["erase", "anonymise", "pseudonymise"] as const;

/** One of {@link dispositions}. */
export type Disposition = (typeof dispositions)[number];

/** The schema of a {@link DataItem}. */
export const dataItemSchema = documentSchema({
  id: idSchema("item"),
  category: z.enum(dataCategories),
  subjectIds: z
    .array(z.union([idSchema("candidate"), idSchema("interviewer")]))
    .min(1)
    .describe("Everyone whose data it is. A panel recording is everyone's who is seen or heard."),
  applicationId: idSchema("application")
    .exactOptional()
    .describe("The application it belongs to. Left out: it is shared by all applications of its candidates."),
  interviewId: idSchema("interview").exactOptional(),
  collectedOn: localDateSchema.describe("The day it came into being, in the controller's zone."),
  sourceIds: z.array(idSchema("item")).describe("The items it was derived from: the recording of a transcript."),
  onExpiry: z.enum(dispositions).describe("What becomes of it once nothing keeps it any more."),
}).refine(
  ({ category, interviewId }) => interviewId !== undefined || (category !== "recording" && category !== "transcript"),
  { path: ["interviewId"], params: { issue: "retention/interview-missing" } },
);

/** One thing that is stored about somebody, described without its content. */
export type DataItem = z.infer<typeof dataItemSchema>;

/** Validates a data item. @throws SamtalError with every issue found */
export const parseDataItem = parser(dataItemSchema);

/** Validates a data item; never throws. */
export const safeParseDataItem = safeParser(dataItemSchema);
