import { documentSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { messageChannels } from "../rules/messageChannel.ts";
import { messageKeySchema } from "../rules/messageKey.ts";
import { templateBlockSchema, templateTextSchema } from "./templateBlock.ts";

const blocksSchema = z.array(templateBlockSchema).max(40);

/** The schema of a {@link MessageTemplate}. */
export const messageTemplateSchema = documentSchema({
  key: messageKeySchema.describe("The rule whose messages it writes, or the name of a digest."),
  channel: z.enum(messageChannels),
  language: languageTagSchema.refine((tag) => /^(?:sv|en)(?:-|$)/.test(tag), {
    params: { issue: "communication/language-without-dates" },
  }),
  subject: templateTextSchema.nullable().describe("null on the channel sms, which has none."),
  opening: blocksSchema.describe("Before the content, once, whatever the message carries."),
  sections: z
    .array(z.strictObject({ content: messageKeySchema, blocks: blocksSchema.min(1) }))
    .max(100)
    .refine((sections) => new Set(sections.map(({ content }) => content)).size === sections.length, {
      params: { issue: "communication/repeated-value" },
    })
    .describe("What is said of each content key; a message shows the sections that it must carry, in this order."),
  closing: blocksSchema,
  digest: z
    .strictObject({
      subject: templateTextSchema.nullable(),
      heading: templateTextSchema.describe("Above what is said of each interview."),
    })
    .exactOptional()
    .describe("How several messages of one day become one; $count interviews."),
}).refine(({ channel, subject }) => (channel === "sms") === (subject === null), {
  path: ["subject"],
  params: { issue: "communication/subject-and-channel" },
});

/** How messages of one rule are worded, on one channel and in one language: data that a vendor can replace. */
export type MessageTemplate = z.infer<typeof messageTemplateSchema>;

/** A template as a vendor writes it, before a parser has seen it. */
export type MessageTemplateInput = z.input<typeof messageTemplateSchema>;

/** Validates a template's shape; {@link lintTemplate} reads its texts. @throws SamtalError with every issue found */
export const parseMessageTemplate = parser(messageTemplateSchema);

/** Validates a template's shape; never throws. */
export const safeParseMessageTemplate = safeParser(messageTemplateSchema);
