import { documentSchema, localizedTextSchema, nextStepSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { recipientIdSchema } from "../plan/recipient.ts";
import { webAddressSchema } from "./webAddress.ts";

const nameSchema = z.string().trim().min(1).max(200);
const itemsSchema = z.array(localizedTextSchema).max(50);

/** The schema of {@link MessageDetails}. */
export const messageDetailsSchema = documentSchema({
  recipientId: recipientIdSchema,
  recipientName: nameSchema.describe("As the greeting says it."),
  senderName: nameSchema.describe("Who signs."),
  candidateName: nameSchema.exactOptional().describe("For interviewers and recruiters."),
  links: z
    .strictObject({
      acknowledge: webAddressSchema.exactOptional(),
      briefing: webAddressSchema.exactOptional(),
      decision: webAddressSchema.exactOptional(),
      documents: webAddressSchema.exactOptional(),
      recordingChoice: webAddressSchema.exactOptional(),
      references: webAddressSchema.exactOptional(),
      scorecard: webAddressSchema.exactOptional(),
      survey: webAddressSchema.exactOptional(),
      talentPool: webAddressSchema.exactOptional(),
    })
    .describe("Pages of the vendor's own that this recipient is sent to."),
  answerBy: instantSchema.exactOptional().describe("When the candidate has been promised an answer."),
  newAnswerBy: instantSchema.exactOptional().describe("The new date, where the first can't be kept."),
  decision: localizedTextSchema.exactOptional().describe("The decision, in the employer's words."),
  strengths: itemsSchema.exactOptional(),
  improvements: itemsSchema.exactOptional(),
  feedback: localizedTextSchema.exactOptional(),
  stage: z
    .strictObject({ name: localizedTextSchema, news: localizedTextSchema.exactOptional() })
    .exactOptional(),
  missingDocuments: itemsSchema.exactOptional(),
  nextSteps: z.array(nextStepSchema).max(20).exactOptional().describe("Instead of those of the info pack."),
});

/** What messages to one recipient about one interview say beside the interview and the info pack. */
export type MessageDetails = z.infer<typeof messageDetailsSchema>;

/** Validates message details. @throws SamtalError with every issue found */
export const parseMessageDetails = parser(messageDetailsSchema);

/** Validates message details; never throws. */
export const safeParseMessageDetails = safeParser(messageDetailsSchema);
