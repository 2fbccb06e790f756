import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { figureSchema } from "./figure.ts";
import { loadConcentrationSchema } from "./loadConcentration.ts";

const personSchema = z.strictObject({
  interviewerId: idSchema("interviewer"),
  interviews: z.int().min(0).describe("How many in the window."),
  minutes: z.number().min(0).describe("How long they were together."),
  weighted: z.number().min(0).describe("The interviews by the weight of their seats, halved with age."),
  availableDays: z.int().min(0).describe("Working days since joining, without leave and holidays."),
  discountedDays: z.number().min(0).describe("The same days, halved with age as the interviews are."),
  perDay: figureSchema.describe("weighted / discountedDays."),
  calibrated: figureSchema.describe(
    "(weighted + priorDays × poolPerDay) / (discountedDays + priorDays): few days weigh little.",
  ),
  because: z.array(reasonSchema),
});

/** The schema of an {@link InterviewLoad}. */
export const interviewLoadSchema = documentSchema({
  now: instantSchema,
  windowDays: z.int().min(1),
  priorDays: z.number().min(0),
  poolPerDay: figureSchema.describe("Everyone's weighted load by everyone's discounted days."),
  people: z
    .array(personSchema)
    .refine((people) => new Set(people.map(({ interviewerId }) => interviewerId)).size === people.length, {
      params: { issue: "core/duplicate-id" },
    })
    .describe("Ordered by id."),
  leastLoadedFirst: z.array(idSchema("interviewer")).describe("By calibrated load, equal ones by id."),
  concentration: loadConcentrationSchema,
  zoneData: z.string().min(1).max(64),
  because: z.array(reasonSchema),
});

/**
 * What interviewing asked of each person in a stretch of the past, fair to newcomers and to people on leave.
 */
export type InterviewLoad = z.infer<typeof interviewLoadSchema>;

/** Validates an interview load. @throws SamtalError with every issue found */
export const parseInterviewLoad = parser(interviewLoadSchema);

/** Validates an interview load; never throws. */
export const safeParseInterviewLoad = safeParser(interviewLoadSchema);
