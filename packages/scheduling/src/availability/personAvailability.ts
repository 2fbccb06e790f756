import { documentSchema, idSchema, parser, qualificationSchema, safeParser } from "@samtal/core";
import { timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { busyTimeSchema } from "./busyTime.ts";
import { workingHoursSchema } from "./workingHours.ts";

/** The schema of a {@link PersonAvailability}. */
export const personAvailabilitySchema = documentSchema({
  personId: z.union([idSchema("candidate"), idSchema("interviewer")]),
  timeZone: timeZoneSchema.describe("Where the person is at the time of the interview."),
  workingHours: workingHoursSchema.describe(
    "Working hours of an interviewer; the hours that suit a candidate.",
  ),
  calendarId: z
    .string()
    .min(1)
    .max(64)
    .exactOptional()
    .describe(
      "Id of the business calendar whose holidays this person has off; left out when holidays don't count.",
    ),
  busy: z.array(busyTimeSchema).max(20_000).describe("In any order; they may overlap."),
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

/** Validates a person's availability. @throws SamtalError with every issue found */
export const parsePersonAvailability = parser(personAvailabilitySchema);

/** Validates a person's availability; never throws. */
export const safeParsePersonAvailability = safeParser(personAvailabilitySchema);
