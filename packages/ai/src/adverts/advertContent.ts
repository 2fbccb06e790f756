import * as z from "zod";

const line = z.string().trim().min(1).max(500);

/** The schema of an {@link AdvertContent}. */
export const advertContentSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  introduction: z.string().trim().min(1).max(3_000),
  duties: z.array(line).min(1).max(30).describe("What one does in the work."),
  requirements: z.array(line).max(30).describe("What the work needs."),
  merits: z.array(line).max(30).describe("What helps and isn't needed."),
  offer: z
    .string()
    .trim()
    .max(3_000)
    .describe("Pay, terms and the last day to apply, as far as the brief says; may be empty."),
});

/** The parts of a job advert. */
export type AdvertContent = z.infer<typeof advertContentSchema>;
