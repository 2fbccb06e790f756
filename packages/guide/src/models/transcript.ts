import { documentSchema, idSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";

const segment = z
  .strictObject({
    speaker: z.enum(["candidate", "interviewer", "interpreter", "unknown"]),
    fromSeconds: z.number().min(0).max(1_000_000),
    toSeconds: z.number().min(0).max(1_000_000),
    questionId: idSchema("question").exactOptional().describe("What is being answered, where it is known."),
    text: z.string().trim().min(1).max(100_000),
    mark: z
      .string()
      .trim()
      .min(1)
      .max(2_000)
      .exactOptional()
      .describe("What somebody is to do about it afterwards; toTasks() makes a task of it."),
  })
  .refine(({ fromSeconds, toSeconds }) => fromSeconds <= toSeconds, {
    path: ["toSeconds"],
    params: { issue: "core/end-before-start" },
  });

/** The schema of a {@link Transcript}. */
export const transcriptSchema = documentSchema({
  interviewId: idSchema("interview"),
  recordingId: idSchema("recording").describe("Without a recording that everyone agreed to there is no transcript."),
  language: languageTagSchema,
  segments: z.array(segment).describe("In the order in which they were said; personal data."),
});

/** What was said in a recorded interview, with marks for what is to be done about it. */
export type Transcript = z.infer<typeof transcriptSchema>;

/** Validates a transcript. @throws SamtalError with every issue found */
export const parseTranscript = parser(transcriptSchema);

/** Validates a transcript; never throws. */
export const safeParseTranscript = safeParser(transcriptSchema);
