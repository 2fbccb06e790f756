import * as z from "zod";

/** The schema of a {@link Reason}. */
export const reasonSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/)
    .describe("package/name; its text stands in the package's reasonTexts."),
  params: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .describe("What the text needs: ids, figures, dates. Never a name, an address, a note or a rating."),
  source: z
    .string()
    .min(1)
    .exactOptional()
    .describe("The guide, statute or paper that the judgement rests on."),
});

/** Why a score, an instant, a slot or a date is what it is: a code with its parameters, explained on demand. */
export type Reason = Readonly<z.infer<typeof reasonSchema>>;

/**
 * Builds a {@link Reason}.
 *
 * @param code - `package/name`, a key of that package's `reasonTexts`
 * @param params - what the text needs; never personal data
 * @param source - guide, statute or paper that the judgement rests on
 * @returns the reason
 * @example
 * ```ts
 * import { reason } from "@samtal/core";
 *
 * reason("core/zone-gap", { shiftMinutes: 60 }).code; // => "core/zone-gap"
 * ```
 */
export function reason(
  code: string,
  params: Readonly<Record<string, string | number | boolean>> = {},
  source?: string
): Reason {
  return source === undefined ? { code, params } : { code, params, source };
}
