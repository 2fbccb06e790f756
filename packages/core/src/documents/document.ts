import * as z from "zod";

/** The vendor's own JSON: carried along, never interpreted, never in an error. */
export const metadataSchema = z
  .record(z.string(), z.json())
  .describe("The vendor's own JSON: carried along, never interpreted.");

/**
 * The schema of a top-level document: strict, with `schemaVersion` and the vendor's `metadata`.
 *
 * @param shape - the document's own fields
 * @returns a strict object schema; an unknown `schemaVersion` is refused with `core/unknown-schema-version`
 * @example
 * ```ts
 * import { documentSchema, idSchema, safeParser } from "@samtal/core";
 *
 * const safeParse = safeParser(documentSchema({ id: idSchema("note") }));
 * safeParse({ schemaVersion: 1, id: "note_1", metadata: { team: "a" } }).status; // => "ok"
 * const parsed = safeParse({ schemaVersion: 2, id: "note_1" });
 * parsed.status === "invalid" && parsed.issues[0].code; // => "core/unknown-schema-version"
 * ```
 */
export function documentSchema<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<
  Shape & { schemaVersion: z.ZodLiteral<1>; metadata: z.ZodExactOptional<typeof metadataSchema> },
  z.core.$strict
> {
  return z.strictObject({
    schemaVersion: z.literal(1).describe("Version of this document's shape."),
    ...shape,
    metadata: metadataSchema.exactOptional(),
  }) as never;
}
