import { consentSchema, documentSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { distinct } from "../facts/distinct.ts";
import { itemScopeSchema } from "../facts/itemScope.ts";
import { dataItemSchema } from "../items/dataItem.ts";
import { requestRights } from "./requestRight.ts";

/** The vendor's opaque key of a request; short enough that a matter can be named after it. */
export const requestKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,99}$/)
  .describe("The vendor's own opaque key of the request.");

/** The schema of a {@link DataSubjectRequest}. */
export const dataSubjectRequestSchema = documentSchema({
  requestId: requestKeySchema,
  subjectId: dataItemSchema.shape.subjectIds.element.describe("Who asks, about the own data."),
  rights: z
    .array(z.enum(requestRights))
    .min(1)
    .refine(distinct, { params: { issue: "retention/duplicate-right" } })
    .describe("Everything that is asked for. One letter can ask for a copy and for erasure."),
  receivedAt: instantSchema.describe("When it arrived, by whatever channel, with whomever in the organisation."),
  law: z.enum(["eu-gdpr", "uk-gdpr"]).describe("By which law its time is counted."),
  scope: itemScopeSchema
    .exactOptional()
    .describe(
      "What it is about: the items that match every list given; what is derived from them goes with them. Left out: " +
        "everything about the person. A consent that is taken back ends in whole: `purposes` says which.",
    ),
  purposes: z
    .array(consentSchema.shape.purpose)
    .min(1)
    .exactOptional()
    .describe("Of a consent that is taken back: for what. Left out: every consent."),
}).refine(({ rights, purposes }) => purposes === undefined || rights.includes("consent-withdrawal"), {
  path: ["purposes"],
  params: { issue: "retention/purposes-without-withdrawal" },
});

/** What a person asks for about the own data, and when it arrived. What came of it are its events. */
export type DataSubjectRequest = z.infer<typeof dataSubjectRequestSchema>;

/** Validates a request. @throws SamtalError with every issue found */
export const parseDataSubjectRequest = parser(dataSubjectRequestSchema);

/** Validates a request; never throws. */
export const safeParseDataSubjectRequest = safeParser(dataSubjectRequestSchema);
