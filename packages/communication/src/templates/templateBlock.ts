import * as z from "zod";

/** The schema of a text in ICU MessageFormat 2. */
export const templateTextSchema = z.string().min(1).max(4000).describe("ICU MessageFormat 2: Hi {$recipientName}!");

const variableNameSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,63}$/)
  .describe("Name of a variable, without the dollar sign.");

const when = variableNameSchema.exactOptional().describe("The block is shown only where this variable is there.");

/** The schema of a {@link TemplateBlock}. */
export const templateBlockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), text: templateTextSchema, when }),
  z.strictObject({ kind: z.literal("heading"), text: templateTextSchema, when }),
  z.strictObject({
    kind: z.literal("link"),
    text: templateTextSchema,
    href: variableNameSchema.describe("A variable of kind url, phone or email; never a fixed address."),
    look: z.enum(["button", "plain"]),
    when,
  }),
  z.strictObject({
    kind: z.literal("list"),
    each: variableNameSchema.describe("A list variable; its items bring the variables of the text."),
    text: templateTextSchema,
    href: variableNameSchema.exactOptional().describe("A url of the item: the text becomes a link where it is there."),
    ordered: z.literal(true).exactOptional(),
    when,
  }),
  z.strictObject({ kind: z.literal("definition"), term: templateTextSchema, text: templateTextSchema, when }),
]);

/** A piece of a message, from which plain text and HTML are both made. */
export type TemplateBlock = z.infer<typeof templateBlockSchema>;
