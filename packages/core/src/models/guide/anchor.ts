import * as z from "zod";
import { localizedTextSchema } from "../text/localizedText.ts";
import { levelKeySchema } from "./scale.ts";

/** The schema of an {@link Anchor}. */
export const anchorSchema = z.strictObject({
  level: levelKeySchema.describe("The level of the scale that this behaviour stands for."),
  behaviour: localizedTextSchema.describe("What a candidate at this level says or did, in observable terms."),
});

/** The behaviour that one level of a scale stands for. */
export type Anchor = z.infer<typeof anchorSchema>;
