import * as z from "zod";
import { localizedTextSchema } from "../text/localizedText.ts";

/** The schema of an {@link Agenda}. */
export const agendaSchema = z
  .array(z.strictObject({ title: localizedTextSchema, minutes: z.number().positive().max(480) }))
  .describe("What happens during the interview, in order.");

/** What happens during the interview, in order. */
export type Agenda = z.infer<typeof agendaSchema>;
