import { compareText } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Leave}. */
export const leaveSchema = z
  .strictObject({
    from: localDateSchema.describe("First day away."),
    to: localDateSchema.describe("Last day away; the same day where it is one."),
  })
  .refine(({ from, to }) => compareText(from, to) <= 0, {
    path: ["to"],
    params: { issue: "core/end-before-start" },
  })
  .describe("Days on which a person does not work, first and last included; never what for.");

/** Days on which a person does not work, the first and the last included. */
export type Leave = z.infer<typeof leaveSchema>;
