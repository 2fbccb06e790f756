import {
  idSchema,
  joinUrlSchema,
  localizedTextSchema,
  documentSchema,
  parser,
  safeParser,
} from "@samtal/core";
import * as z from "zod";

const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.~-]{0,127}$/);

const common = {
  key: key.describe("Stable within the guide."),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  title: localizedTextSchema,
  minutes: z.number().positive().max(480),
  link: joinUrlSchema.nullable().describe("Where it is done; null until there is a place."),
  scoring: z
    .discriminatedUnion("scored", [
      z.strictObject({
        scored: z.literal(true),
        rubricId: idSchema("rubric").describe("The activity's own rubric."),
        rubricVersion: z.int().min(1),
        competencyIds: z.array(idSchema("competency")).min(1).describe("What it is evidence of."),
      }),
      z.strictObject({ scored: z.literal(false) }),
    ])
    .describe("An activity that is not scored reaches no rating."),
};

/** The schema of an {@link Activity}. */
export const activitySchema = z.discriminatedUnion("kind", [
  documentSchema({ kind: z.literal("live-case"), ...common, materialHours: z.int().min(0).max(720).describe("How long before the interview the material is sent; 0: during it.") }),
  documentSchema({ kind: z.literal("interactive-task"), ...common }),
  documentSchema({ kind: z.literal("virtual-tour"), ...common, hostId: idSchema("interviewer") }),
  documentSchema({ kind: z.literal("code-test"), ...common, languages: z.array(z.string().trim().min(1).max(60)).min(1).describe("Programming languages that the candidate chooses between.") }),
  documentSchema({ kind: z.literal("shared-document"), ...common, access: z.enum(["read", "comment", "edit"]) }),
  documentSchema({ kind: z.literal("whiteboard"), ...common }),
]);

/** Something that is done together in an interview rather than asked, scored by a rubric of its own or not at all. */
export type Activity = z.infer<typeof activitySchema>;

/** Validates an activity. @throws SamtalError with every issue found */
export const parseActivity = parser(activitySchema);

/** Validates an activity; never throws. */
export const safeParseActivity = safeParser(activitySchema);
