import * as z from "zod";
import { contentHash } from "../../documents/contentHash.ts";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { localizedTextSchema } from "../text/localizedText.ts";
import { anchorSchema } from "./anchor.ts";
import { competencySchema } from "./competency.ts";
import { questionSchema } from "./question.ts";
import { scaleSchema } from "./scale.ts";

const draftShape = {
  id: idSchema("guide"),
  version: z.int().min(1).describe("A version never changes; an edit is a new version."),
  roleId: idSchema("role"),
  title: localizedTextSchema,
  scale: scaleSchema.describe("The scale that the anchors describe."),
  competencies: z
    .array(z.strictObject({ competency: competencySchema, anchors: z.array(anchorSchema) }))
    .min(1)
    .describe("What is rated, with the behaviour that each level stands for."),
  sections: z
    .array(
      z.strictObject({
        kind: z.enum(["opening", "questions", "activity", "candidate-questions", "closing"]),
        title: localizedTextSchema,
        minutes: z.number().positive().max(480),
        questions: z.array(questionSchema),
      }),
    )
    .min(1)
    .describe("In the order in which every candidate meets them."),
};

/** The schema of an {@link InterviewGuideDraft}. */
export const interviewGuideDraftSchema = documentSchema(draftShape);

/** An interview guide that can still be edited. */
export type InterviewGuideDraft = z.infer<typeof interviewGuideDraftSchema>;

/** The schema of an {@link InterviewGuide}. */
export const interviewGuideSchema = documentSchema({
  ...draftShape,
  contentHash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe("Over the guide without this field and without metadata."),
}).refine((guide) => guide.contentHash === guideContentHash(guide), {
  path: ["contentHash"],
  params: { issue: "core/content-hash-mismatch" },
});

/** The questions of an interview in their order, with anchors; immutable per version, content-hashed. */
export type InterviewGuide = z.infer<typeof interviewGuideSchema>;

/** Validates a published guide and its content hash. @throws SamtalError with every issue found */
export const parseInterviewGuide = parser(interviewGuideSchema);

/** Validates a published guide and its content hash; never throws. */
export const safeParseInterviewGuide = safeParser(interviewGuideSchema);

/** Validates a guide that is still edited. @throws SamtalError with every issue found */
export const parseInterviewGuideDraft = parser(interviewGuideDraftSchema);

/** Validates a guide that is still edited; never throws. */
export const safeParseInterviewGuideDraft = safeParser(interviewGuideDraftSchema);

/**
 * The content hash of a guide: over everything but the hash itself and the vendor's metadata.
 *
 * @param guide - a draft or a published guide
 * @returns `sha256:` and 64 hexadecimal digits
 * @throws SamtalError `core/not-json` when the guide was not parsed and is no JSON
 * @example
 * ```ts
 * import { guideContentHash } from "@samtal/core";
 * import { buildInterviewGuide } from "@samtal/core/testing";
 *
 * const guide = buildInterviewGuide();
 * guideContentHash(guide) === guide.contentHash; // => true
 * guideContentHash({ ...guide, version: 2 }) === guide.contentHash; // => false
 * ```
 */
export function guideContentHash(guide: InterviewGuideDraft & { readonly contentHash?: string }): string {
  const { contentHash: _, metadata: __, ...content } = guide;
  return contentHash(content);
}
