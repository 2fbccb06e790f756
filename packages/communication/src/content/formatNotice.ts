import { localizedTextSchema } from "@samtal/core";
import * as z from "zod";

/** The schema of a {@link FormatNotice}. */
export const formatNoticeSchema = z
  .strictObject({
    equalsPhysicalInterview: z
      .boolean()
      .describe("Whether the online interview weighs as much as a meeting on site."),
    manyAreFirstTimers: z.boolean().describe("Whether the message says that many do this for the first time."),
    note: localizedTextSchema.exactOptional().describe("What else is special about the format."),
  })
  .describe("What the format means for the candidate; the agenda stands in the interview.");

/**
 * What a candidate who has never been interviewed by video wants to know of the format.
 *
 * Source: Trustcruit (row 47 of docs/requirements.md).
 */
export type FormatNotice = z.infer<typeof formatNoticeSchema>;
