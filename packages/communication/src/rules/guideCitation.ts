import * as z from "zod";

/** The schema of a {@link GuideCitation}. */
export const guideCitationSchema = z.strictObject({
  sources: z
    .array(z.string().trim().min(1).max(100))
    .min(1)
    .max(10)
    .describe("Names of the published guides, or of the vendor's own policy."),
  requirements: z
    .array(z.int().min(1))
    .max(53)
    .describe("Rows of docs/requirements.md; empty for a policy of the vendor's own."),
});

/** The advice that a timing rule carries out. */
export type GuideCitation = z.infer<typeof guideCitationSchema>;

/** The citation as a reason's source: the guides, then the rows of docs/requirements.md. */
export function citationText({ sources, requirements }: GuideCitation): string {
  const guides = sources.join(", ");
  return requirements.length === 0 ? guides : `${guides} (${requirements.join(", ")})`;
}
