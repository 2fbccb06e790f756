import { localizedTextSchema, safeParser } from "@samtal/core";
import * as z from "zod";

const labelsSchema = z.record(z.string(), z.union([z.string().trim().min(1).max(200), localizedTextSchema]));

/** What readers see in place of an id or a zone, by id or zone. */
export type Labels = z.infer<typeof labelsSchema>;

/** Validates labels; never throws. */
export const safeParseLabels = safeParser(labelsSchema);
