import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { draftFields } from "../drafts/draftFields.ts";
import { advertContentSchema } from "./advertContent.ts";

/** The schema of an {@link AdvertDraft}. */
export const advertDraftSchema = documentSchema({
  kind: z.literal("advert-draft"),
  ...draftFields,
  roleId: idSchema("role"),
  advert: advertContentSchema,
});

/** An advert that waits for a person; `approveDraft` makes an advert of it. */
export type AdvertDraft = z.infer<typeof advertDraftSchema>;

/** Validates a draft of an advert. @throws SamtalError with every issue found */
export const parseAdvertDraft = parser(advertDraftSchema);

/** Validates a draft of an advert; never throws. */
export const safeParseAdvertDraft = safeParser(advertDraftSchema);
