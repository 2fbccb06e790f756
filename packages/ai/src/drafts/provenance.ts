import { idSchema } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

const model = z.string().min(1).max(200).describe("Provider and model, such as openai.chat/gpt-5.");
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const from = {
  by: z.literal("ai"),
  model,
  promptHash: hash.describe("Over everything that was sent, which held placeholders instead of names."),
  template: z
    .string()
    .regex(/^(?:questions|advert|summary)-(?:sv|en)-\d{1,6}:sha256:[0-9a-f]{64}$/)
    .describe("Name, language, version and hash of the prompt's fixed words."),
};

/** The schema of a {@link DraftProvenance}. */
export const draftProvenanceSchema = z.strictObject(from);

/** Which model wrote a draft, and from which prompt. */
export type DraftProvenance = z.infer<typeof draftProvenanceSchema>;

/** The schema of an {@link Approval}. */
export const approvalSchema = z.strictObject({
  approvedBy: idSchema("interviewer").describe("The person who read the draft and answers for it."),
  approvedAt: instantSchema,
});

/** Who read and approved a draft, and when. */
export type Approval = z.infer<typeof approvalSchema>;

/** The schema of an {@link ApprovedProvenance}. */
export const approvedProvenanceSchema = z.strictObject({ ...from, approval: approvalSchema });

/** Which model wrote a text, and which person approved it. */
export type ApprovedProvenance = z.infer<typeof approvedProvenanceSchema>;
