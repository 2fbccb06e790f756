import { idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { messagePlanSchema } from "../plan/messagePlan.ts";

/** The schema of a {@link ParityInterview}. */
export const parityInterviewSchema = z.strictObject({
  roundId: idSchema("round").describe("Only interviews of one round are held against each other."),
  startsAt: instantSchema.describe("From here answers count; of a recorded interview, when it has to be in."),
  bookedAt: instantSchema,
  mode: z.enum(["live", "recorded"]).exactOptional().describe("live when left out. Stands in no finding."),
  rescheduled: z.boolean().exactOptional(),
  bounced: z.array(idSchema("message")).exactOptional().describe("Messages that left and did not arrive; no order."),
  plan: messagePlanSchema.describe("With the ledger in it: what has left stands as sent."),
});

/** One interview of a candidate with the plan of its messages. */
export type ParityInterview = z.infer<typeof parityInterviewSchema>;

/** The schema of a {@link ParityCandidate}. */
export const parityCandidateSchema = z.strictObject({
  candidateId: idSchema("candidate"),
  accommodated: z
    .boolean()
    .exactOptional()
    .describe("Whether anything was arranged for this candidate; what it is has no place here."),
  interviews: z.array(parityInterviewSchema).max(50).describe("At most one of each round; no order."),
});

/** A candidate of a role, and what each of their interviews told them. */
export type ParityCandidate = z.infer<typeof parityCandidateSchema>;

/** Validates a candidate's interviews. @throws SamtalError with every issue found */
export const parseParityCandidate = parser(parityCandidateSchema);

/** Validates a candidate's interviews; never throws. */
export const safeParseParityCandidate = safeParser(parityCandidateSchema);
