import { assessmentSchema, documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import * as z from "zod";

const verdict = z
  .enum(["survives", "falls", "unknown"])
  .describe("survives: no rival can score above the first. falls: the witness shows how one does. unknown: neither was proved.");
const because = z.array(reasonSchema).min(1);

/** The schema of a {@link StabilityCertificate}. */
export const stabilityCertificateSchema = documentSchema({
  rubricHash: assessmentSchema.shape.rubricHash,
  plugins: assessmentSchema.shape.plugins,
  firstId: idSchema("application").describe("Who has the highest score."),
  rivals: z.int().min(0).describe("Applications that were held against the first."),
  weights: z.strictObject({
    change: z.number().min(0).lt(1).describe("Each weight within [w(1 − change), w(1 + change)], apart from the others."),
    verdict,
    largestChange: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe("The largest change under which nobody can score above the first; null where it is not known exactly."),
    witness: z
      .strictObject({
        applicationId: idSchema("application"),
        weights: z.array(z.strictObject({ competencyId: idSchema("competency"), weight: z.number() })),
      })
      .nullable(),
    because,
  }),
  raters: z.strictObject({
    verdict,
    leftOut: z
      .array(
        z.strictObject({
          interviewerId: idSchema("interviewer"),
          verdict,
          overtakenBy: idSchema("application").nullable(),
          because,
        }),
      )
      .describe("Each interviewer's ratings taken out of every application, by id. Personal data of the interviewers."),
    because,
  }),
  scale: z.strictObject({
    verdict,
    witness: z
      .strictObject({
        applicationId: idSchema("application"),
        steps: z.array(
          z.strictObject({
            scaleId: idSchema("scale"),
            from: z.number().describe("Numbers from here on read as the scale's highest, all below as its lowest."),
          }),
        ),
      })
      .nullable(),
    because,
  }),
});

/** Whether the first place of a comparison hangs on a weight, on one rater, or on the numbers of the scale. */
export type StabilityCertificate = z.infer<typeof stabilityCertificateSchema>;

/** Validates a certificate. @throws SamtalError with every issue found */
export const parseStabilityCertificate = parser(stabilityCertificateSchema);

/** Validates a certificate; never throws. */
export const safeParseStabilityCertificate = safeParser(stabilityCertificateSchema);
