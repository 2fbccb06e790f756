import * as z from "zod";
import { idSchema } from "../../ids/id.ts";
import { localizedTextSchema } from "../text/localizedText.ts";

/** The schema of a {@link Competency}. */
export const competencySchema = z.strictObject({
  id: idSchema("competency"),
  name: localizedTextSchema,
  definition: localizedTextSchema.describe(
    "What the competency means in this work, so that raters mean the same."
  ),
});

/** A capability that the work asks for and that an interview can find evidence of. */
export type Competency = z.infer<typeof competencySchema>;
