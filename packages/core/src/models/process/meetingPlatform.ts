import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";

/** The schema of a {@link MeetingPlatform}. */
export const meetingPlatformSchema = documentSchema({
  id: idSchema("platform"),
  name: z.string().trim().min(1).max(100),
  capabilities: z
    .strictObject({
      recording: z.boolean(),
      lobby: z.boolean(),
      captions: z.boolean(),
      dialIn: z.boolean().describe("Joining by telephone."),
      whiteboard: z.boolean(),
      browserJoin: z.boolean().describe("Joining without installing anything."),
    })
    .describe("What the platform can do, as its operator declares."),
  retirement: z
    .strictObject({ successor: z.string().trim().min(1).max(100) })
    .exactOptional()
    .describe("Present when the platform is no longer offered; names what replaced it."),
});

/** The meeting software, and what it can do. */
export type MeetingPlatform = z.infer<typeof meetingPlatformSchema>;

/** Validates a meeting platform. @throws SamtalError with every issue found */
export const parseMeetingPlatform = parser(meetingPlatformSchema);

/** Validates a meeting platform; never throws. */
export const safeParseMeetingPlatform = safeParser(meetingPlatformSchema);
