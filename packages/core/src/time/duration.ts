import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";

/**
 * The schema of a {@link Duration}.
 *
 * Of ISO 8601 it takes whole, unsigned numbers of years, months, weeks, days, hours, minutes and seconds, in
 * this order, at least one of them; weeks may stand beside the others. It refuses signs, fractions (`PT1.5H`),
 * an empty `P` or a `T` with nothing after it, the alternative form (`P0001-02-03`), and numbers of more than
 * nine digits.
 */
export const durationSchema = z
  .string()
  .regex(
    /^P(?=\d|T)(?:\d{1,9}Y)?(?:\d{1,9}M)?(?:\d{1,9}W)?(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}S)?)?$/,
  )
  .brand<"Duration">()
  .describe("ISO 8601 duration in whole, unsigned numbers, such as PT45M, P1D, P2W or P2Y6M.");

/** An ISO 8601 duration in whole, unsigned numbers, such as `PT45M`, `P1D`, `P2W` or `P2Y6M`. */
export type Duration = z.infer<typeof durationSchema>;

/** Validates a duration. @throws SamtalError `core/invalid-format` */
export const parseDuration = parser(durationSchema);

/** Validates a duration; never throws. */
export const safeParseDuration = safeParser(durationSchema);
