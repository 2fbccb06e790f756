import { localizedTextSchema, safeParser } from "@samtal/core";
import * as z from "zod";

const labelsSchema = z.record(z.string(), z.union([z.string().min(1), localizedTextSchema]));

/** What readers see in place of an id, by id. */
export type Labels = z.infer<typeof labelsSchema>;

/** Validates labels; never throws. */
export const safeParseLabels = safeParser(labelsSchema);
