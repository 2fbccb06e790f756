import * as z from "zod";

/** The schema of a {@link Contact}. */
export const contactSchema = z.strictObject({
  email: z.email().max(254),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .exactOptional()
    .describe("E.164, such as +46701234567: the number to ring when the meeting fails."),
});

/** How a person is reached. */
export type Contact = z.infer<typeof contactSchema>;
