import { documentSchema, idSchema, localizedTextSchema, nextStepSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { companyLinkSchema } from "./companyLink.ts";
import { contactPointSchema } from "./contactPoint.ts";
import { formatNoticeSchema } from "./formatNotice.ts";
import { webAddressSchema } from "./webAddress.ts";

const itemsSchema = z.array(localizedTextSchema).max(50);

/** The schema of an {@link InfoPack}. */
export const infoPackSchema = documentSchema({
  roundId: idSchema("round").describe("The round whose interviews it is for: every candidate gets the same."),
  employerName: z.string().trim().min(1).max(200),
  roleTitle: localizedTextSchema,
  interviewers: z
    .array(
      z.strictObject({
        id: idSchema("interviewer"),
        name: z.string().trim().min(1).max(200),
        title: localizedTextSchema.exactOptional(),
        profileUrl: webAddressSchema.exactOptional(),
      }),
    )
    .max(32)
    .exactOptional(),
  platform: z
    .strictObject({
      id: idSchema("platform"),
      name: z.string().trim().min(1).max(100),
      guideUrl: webAddressSchema.exactOptional(),
      guideSteps: itemsSchema.exactOptional(),
      rehearsalUrl: webAddressSchema.exactOptional().describe("Where the meeting software can be tried out."),
    })
    .exactOptional(),
  otherPlatforms: z
    .array(z.strictObject({ id: idSchema("platform"), name: z.string().trim().min(1).max(100) }))
    .max(20)
    .exactOptional()
    .describe("Names of the platforms that the interview's fallback plan moves to."),
  documents: itemsSchema.exactOptional().describe("What to bring; empty says that nothing is needed."),
  dress: localizedTextSchema.exactOptional(),
  soundAndPicture: itemsSchema.exactOptional(),
  tips: itemsSchema.exactOptional(),
  companyLinks: z.array(companyLinkSchema).max(20).exactOptional(),
  whomToAsk: contactPointSchema.exactOptional(),
  needsContact: contactPointSchema
    .exactOptional()
    .describe("Whom to tell that something about the interview should be different; nothing is to be explained."),
  formatNotice: formatNoticeSchema.exactOptional(),
  camera: z.enum(["on", "off", "as-you-like"]).exactOptional().describe("The camera when the lobby opens."),
  preparation: itemsSchema.exactOptional().describe("The candidate's checklist, as another package wrote it."),
  briefing: itemsSchema.exactOptional().describe("The interviewer's checklist, as another package wrote it."),
  recording: z
    .strictObject({
      kind: z.enum(["recording", "recorded-interview"]),
      purpose: localizedTextSchema,
      keptDays: z.int().min(1).max(3650),
    })
    .exactOptional()
    .describe("What is asked for, why, and for how long it is kept. That a no costs nothing the templates say."),
  talentPoolMonths: z.int().min(1).max(120).exactOptional().describe("How long a candidate is kept on file."),
  nextSteps: z.array(nextStepSchema).max(20).exactOptional(),
});

/**
 * What an employer tells everyone about the interviews of one round.
 *
 * Time, length, meeting, reserve number, agenda and what to do when the meeting fails stand in the interview, so
 * that each of them exists once. A field may be left out; which messages then can't be planned says
 * {@link contractIssues}.
 *
 * Source: Barona, ClickUp, Trustcruit (rows 17, 24, 33, 38, 41, 46 and 47 of docs/requirements.md).
 */
export type InfoPack = z.infer<typeof infoPackSchema>;

/** Validates an info pack. @throws SamtalError with every issue found */
export const parseInfoPack = parser(infoPackSchema);

/** Validates an info pack; never throws. */
export const safeParseInfoPack = safeParser(infoPackSchema);
