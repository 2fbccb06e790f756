import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { approvedProvenanceSchema } from "../drafts/provenance.ts";
import { advertContentSchema } from "./advertContent.ts";

/** The schema of an {@link Advert}. */
export const advertSchema = documentSchema({
  roleId: idSchema("role"),
  language: z.enum(["sv", "en"]),
  advert: advertContentSchema,
  provenance: approvedProvenanceSchema,
});

/** A job advert that a model drafted and a person approved. */
export type Advert = z.infer<typeof advertSchema>;

/** Validates an advert. @throws SamtalError with every issue found */
export const parseAdvert = parser(advertSchema);

/** Validates an advert; never throws. */
export const safeParseAdvert = safeParser(advertSchema);
