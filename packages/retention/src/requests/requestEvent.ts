import { documentSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { requestKeySchema } from "./dataSubjectRequest.ts";

const common = { requestId: requestKeySchema, at: instantSchema.describe("When it happened.") };

/** The schema of a {@link RequestEvent}. */
export const requestEventSchema = z.discriminatedUnion("type", [
  documentSchema({ type: z.literal("identity-doubted"), ...common }).describe(
    "Reasonable doubt who asks, and more information was asked for (GDPR art. 12(6)).",
  ),
  documentSchema({ type: z.literal("identity-confirmed"), ...common }),
  documentSchema({ type: z.literal("clarification-asked"), ...common }).describe("The person was asked what exactly is meant."),
  documentSchema({ type: z.literal("clarification-answered"), ...common }),
  documentSchema({
    type: z.literal("extended"),
    ...common,
    cause: z.enum(["complexity", "number-of-requests"]).describe("GDPR art. 12(3)."),
  }).describe("The person was told that the answer takes up to two further months, and why."),
  documentSchema({
    type: z.literal("fee-asked"),
    ...common,
    ground: z.enum(["excessive", "unfounded"]).describe("GDPR art. 12(5)(a)."),
  }),
  documentSchema({ type: z.literal("fee-paid"), ...common }),
  documentSchema({
    type: z.literal("answered"),
    ...common,
    compellingFor: z
      .array(z.string().max(64))
      .exactOptional()
      .describe("Of an objection: keys of the policy's claims for which a compelling ground was found (GDPR art. 21(1))."),
  }),
  documentSchema({
    type: z.literal("refused"),
    ...common,
    ground: z
      .enum(["excessive", "unfounded", "unidentified"])
      .describe("GDPR art. 12(5)(b); unidentified: the doubt who asks was never removed (art. 12(6))."),
  }),
  documentSchema({ type: z.literal("withdrawn"), ...common }).describe("By the person who asked."),
  documentSchema({ type: z.literal("duplicate-found"), ...common, of: requestKeySchema }).describe(
    "It asks for what an earlier request asks for: one clock, one answer.",
  ),
  documentSchema({ type: z.literal("restriction-lifted"), ...common }).describe(
    "The restriction ended, after the person was told (GDPR art. 18(3)).",
  ),
]);

/** Something that happened to a request after it arrived. */
export type RequestEvent = z.infer<typeof requestEventSchema>;

/** What a {@link RequestEvent} can be. */
export type RequestEventType = RequestEvent["type"];

/** In which order events of one instant are read: what opens something comes before what closes it. */
export const requestEventTypes = [
  "identity-doubted",
  "identity-confirmed",
  "clarification-asked",
  "clarification-answered",
  "extended",
  "fee-asked",
  "fee-paid",
  "answered",
  "refused",
  "withdrawn",
  "duplicate-found",
  "restriction-lifted",
] as const satisfies readonly RequestEventType[];

/** Validates an event of a request. @throws SamtalError with every issue found */
export const parseRequestEvent = parser(requestEventSchema);

/** Validates an event of a request; never throws. */
export const safeParseRequestEvent = safeParser(requestEventSchema);
