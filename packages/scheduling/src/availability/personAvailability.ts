import {
  documentSchema,
  idSchema,
  languageTagSchema,
  parser,
  qualificationSchema,
  safeParser,
} from "@samtal/core";
import { intervalSchema, localDateSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { busyTimeSchema } from "./busyTime.ts";
import { noticeSchema } from "./notice.ts";
import { workingHoursSchema } from "./workingHours.ts";
import { comfortableHoursSchema } from "../fairness/comfortableHours.ts";

const periodSchema = z
  .strictObject({
    validFrom: localDateSchema,
    validUntil: localDateSchema.exactOptional().describe("Last day; left out when they hold on."),
    workingHours: workingHoursSchema,
  })
  .refine(({ validFrom, validUntil }) => validUntil === undefined || validFrom <= validUntil, {
    path: ["validUntil"],
    params: { issue: "core/end-before-start" },
  });

const count = z.int().min(0).max(1000);

/** The schema of a {@link PersonAvailability}. */
export const personAvailabilitySchema = documentSchema({
  personId: z.union([
    idSchema("candidate"),
    idSchema("interviewer"),
    idSchema("interpreter"),
    idSchema("captioner"),
  ]),
  timeZone: timeZoneSchema.describe("Where the person is at the time of the interview, stays elsewhere aside."),
  stays: z
    .array(z.strictObject({ interval: intervalSchema, timeZone: timeZoneSchema }))
    .max(100)
    .exactOptional()
    .describe("Stretches in another zone, in any order; there the hours are read on that zone's clock."),
  workingHours: workingHoursSchema.describe(
    "Working hours of an interviewer; the hours that suit a candidate.",
  ),
  periods: z
    .array(periodSchema)
    .max(100)
    .exactOptional()
    .describe("Hours that hold between two dates instead of workingHours: part time, summer, a new contract."),
  calendarId: z
    .string()
    .min(1)
    .max(64)
    .exactOptional()
    .describe(
      "Id of the business calendar whose holidays this person has off; left out when holidays don't count.",
    ),
  busy: z.array(busyTimeSchema).max(20_000).describe("In any order; they may overlap."),
  focusBlocks: workingHoursSchema.exactOptional().describe("Times that are kept free of meetings."),
  interviews: z
    .array(z.strictObject({ interval: intervalSchema, buffers: busyTimeSchema.shape.buffers }))
    .max(5_000)
    .exactOptional()
    .describe("Interviews already booked: they take time as well, and count towards the limits."),
  limits: z
    .strictObject({ perDay: count.exactOptional(), perWeek: count.exactOptional() })
    .exactOptional()
    .describe("At most so many interviews in one of the person's own days, and weeks from Monday."),
  notice: noticeSchema.exactOptional().describe("Between now and the opening of the lobby."),
  horizonDays: z
    .int()
    .min(0)
    .max(400)
    .exactOptional()
    .describe("How many of the person's own days ahead can be booked; 0 is today alone."),
  comfortableHours: comfortableHoursSchema.exactOptional(),
});

/** When one person can be asked, and when that person's calendar is taken. */
export type PersonAvailability = z.infer<typeof personAvailabilitySchema>;

/** The schema of a {@link CandidateAvailability}. */
export const candidateAvailabilitySchema = personAvailabilitySchema.extend({
  personId: idSchema("candidate"),
});

/** The availability of a candidate. */
export type CandidateAvailability = z.infer<typeof candidateAvailabilitySchema>;

/** The schema of an {@link InterviewerAvailability}. */
export const interviewerAvailabilitySchema = personAvailabilitySchema.extend({
  personId: idSchema("interviewer"),
  qualifications: z.array(qualificationSchema).describe("As in the interviewer's document."),
});

/** The availability of an interviewer, with what the interviewer is trained in. */
export type InterviewerAvailability = z.infer<typeof interviewerAvailabilitySchema>;

/** The schema of an {@link InterpreterAvailability}. */
export const interpreterAvailabilitySchema = personAvailabilitySchema.extend({
  personId: idSchema("interpreter"),
  languages: z.array(languageTagSchema).min(1).max(50).describe("Languages interpreted, sign languages too."),
});

/** The availability of an interpreter. */
export type InterpreterAvailability = z.infer<typeof interpreterAvailabilitySchema>;

/** The schema of a {@link CaptionerAvailability}. */
export const captionerAvailabilitySchema = personAvailabilitySchema.extend({ personId: idSchema("captioner") });

/** The availability of someone who writes captions. */
export type CaptionerAvailability = z.infer<typeof captionerAvailabilitySchema>;

/** Validates a person's availability. @throws SamtalError with every issue found */
export const parsePersonAvailability = parser(personAvailabilitySchema);

/** Validates a person's availability; never throws. */
export const safeParsePersonAvailability = safeParser(personAvailabilitySchema);
