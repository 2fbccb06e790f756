import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { intervalSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { figureSchema } from "./figure.ts";

const personIdSchema = z.union([idSchema("candidate"), idSchema("interviewer")]);

/** What hours asked: of one person, or of several together. */
const carried = {
  interviews: z.int().min(0).describe("Of several people: one for each of them in each interview."),
  odd: z.int().min(0).describe("Of those, at hours that needed the person's confirmation."),
  minutes: z.number().min(0).describe("All discomfort together."),
  worst: z.number().min(0).max(720).describe("The greatest discomfort of one interview, in minutes."),
  perInterview: figureSchema.describe("minutes / interviews."),
};

const unique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/** The schema of a {@link FairHoursLedger}. */
export const fairHoursLedgerSchema = documentSchema({
  window: intervalSchema.exactOptional().describe("Only interviews that start within; left out, all."),
  people: z
    .array(
      z.strictObject({
        personId: personIdSchema,
        side: z.enum(["candidate", "interviewer"]),
        timeZone: timeZoneSchema,
        ...carried,
        because: z.array(reasonSchema),
      }),
    )
    .refine((people) => unique(people.map(({ personId }) => personId)), {
      params: { issue: "core/duplicate-id" },
    })
    .describe("Ordered by id."),
  sides: z
    .array(
      z.strictObject({
        side: z.enum(["candidate", "interviewer"]),
        people: z.int().min(0),
        ...carried,
        perPerson: figureSchema.describe("minutes / people."),
        carriedMost: z
          .array(personIdSchema)
          .describe("Who has carried the most minutes: several where they tie, none where nobody has."),
        nextForOddHour: z
          .array(personIdSchema)
          .describe("Whose turn it is: fewest odd hours first, then fewest minutes, then by id."),
        because: z.array(reasonSchema),
      }),
    )
    .length(2)
    .describe("The candidates', then the interviewers'."),
  zones: z
    .array(z.strictObject({ timeZone: timeZoneSchema, people: z.int().min(1), ...carried }))
    .describe("By where people live or were for an interview, ordered by name."),
  zoneData: z.string().min(1).max(64),
  because: z.array(reasonSchema),
});

/** Who has had interviews at which hours of their own day: people, both sides, zones. */
export type FairHoursLedger = z.infer<typeof fairHoursLedgerSchema>;

/** Validates a ledger of hours. @throws SamtalError with every issue found */
export const parseFairHoursLedger = parser(fairHoursLedgerSchema);

/** Validates a ledger of hours; never throws. */
export const safeParseFairHoursLedger = safeParser(fairHoursLedgerSchema);
