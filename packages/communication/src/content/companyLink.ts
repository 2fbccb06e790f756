import { localizedTextSchema } from "@samtal/core";
import * as z from "zod";
import { webAddressSchema } from "./webAddress.ts";

/** Where a candidate can read up on the employer. */
export const companyLinkKinds = ["site", "staff", "linkedin", "glassdoor", "crunchbase", "other"] as const;

/** The schema of a {@link CompanyLink}. */
export const companyLinkSchema = z
  .strictObject({
    kind: z.enum(companyLinkKinds),
    url: webAddressSchema,
    label: localizedTextSchema.exactOptional().describe("Needed for other; replaces the usual words elsewhere."),
  })
  .refine(({ kind, label }) => kind !== "other" || label !== undefined, {
    path: ["label"],
    params: { issue: "communication/link-without-label" },
  });

/** A page on which a candidate can read up on the employer (row 41 of docs/requirements.md). */
export type CompanyLink = z.infer<typeof companyLinkSchema>;
