import { idSchema, jurisdictionSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link ResponseDuty}. */
export const responseDutySchema = z
  .strictObject({
    jurisdiction: jurisdictionSchema,
    days: z.int().min(1).max(3650).nullable().describe("Calendar days to answer in; null where none is known."),
    inForceFrom: localDateSchema.nullable(),
    countedFrom: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .nullable()
      .describe("The event that the days are counted from, in words; null where it was not read."),
    citation: z.string().trim().min(1).max(2_000).nullable().describe("The text that it rests on; null: none read."),
    url: z.url().nullable(),
    evidence: z
      .enum(["read", "secondary", "general"])
      .describe("read: the text itself was read; secondary: only what others write about it; general: hearsay."),
    status: z.enum(["statute", "regulator", "court", "practice", "contested", "unverified", "own-choice"]),
    verifiedOn: localDateSchema.nullable().describe("When the text was last read; null where it was not."),
    heardFrom: z.string().trim().min(1).max(200).nullable().describe("Who says so, where no text was read."),
  })
  .refine(({ evidence, verifiedOn }) => verifiedOn === null || evidence === "read", {
    path: ["verifiedOn"],
    params: { issue: "communication/verified-unread" },
  })
  .refine(({ citation, status }) => citation !== null || status === "unverified" || status === "own-choice", {
    path: ["status"],
    params: { issue: "communication/status-uncited" },
  });

/** A duty to answer candidates within a number of days, and how well it is known. */
export type ResponseDuty = z.infer<typeof responseDutySchema>;

/** Validates a response duty. @throws SamtalError with every issue found */
export const parseResponseDuty = parser(responseDutySchema);

/** Validates a response duty; never throws. */
export const safeParseResponseDuty = safeParser(responseDutySchema);

/** The schema of a {@link DutyAcceptance}. */
export const dutyAcceptanceSchema = z.strictObject({
  jurisdiction: jurisdictionSchema.describe("The duty by its name: an acceptance of one is none of another."),
  days: z.int().min(1).max(3650).describe("The days that were accepted: other days need another acceptance."),
  acceptedBy: idSchema("interviewer"),
  acceptedOn: localDateSchema,
});

/** That a person of the employer has read up on an unverified duty and stands for using it. */
export type DutyAcceptance = z.infer<typeof dutyAcceptanceSchema>;
