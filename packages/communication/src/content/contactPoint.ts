import * as z from "zod";

/** The schema of a {@link ContactPoint}. */
export const contactPointSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .exactOptional()
      .describe("E.164, such as +46701234567."),
    email: z.email().max(254).exactOptional(),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    path: ["phone"],
    params: { issue: "communication/contact-unreachable" },
  });

/** Someone of the employer whom a recipient can ask, and how. */
export type ContactPoint = z.infer<typeof contactPointSchema>;
