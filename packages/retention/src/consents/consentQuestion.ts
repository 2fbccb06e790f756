import { type Consent, consentSchema, contentHash, derivedId, documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { type Instant, instantSchema } from "@samtal/core/time";
import type * as z from "zod";

const shape = consentSchema.shape;

/** The schema of a {@link ConsentQuestion}. */
export const consentQuestionSchema = documentSchema({
  consentId: idSchema("consent").describe("The id that the answer will have."),
  subjectId: shape.subjectId,
  purpose: shape.purpose,
  interviewId: idSchema("interview").exactOptional().describe("Of a recording: the interview it is about."),
  textVersion: shape.textVersion,
  askedAt: instantSchema,
}).refine(({ purpose, interviewId }) => purpose !== "recording" || interviewId !== undefined, {
  path: ["interviewId"],
  params: { issue: "retention/recording-of-no-interview" },
});

/** One question to one person about one purpose, in one wording. It waits for an answer; silence is none. */
export type ConsentQuestion = z.infer<typeof consentQuestionSchema>;

/** Validates a question. @throws SamtalError with every issue found */
export const parseConsentQuestion = parser(consentQuestionSchema);

/** Validates a question; never throws. */
export const safeParseConsentQuestion = safeParser(consentQuestionSchema);

/** Whom to ask, about what and in which wording. */
export interface ConsentAsking {
  readonly subjectId: Consent["subjectId"];
  readonly purpose: Consent["purpose"];
  /** Of a recording. */
  readonly interviewId?: NonNullable<Consent["interviewId"]>;
  /** Which wording: an opaque version, such as `2027-01`. */
  readonly textVersion: string;
  readonly askedAt: Instant;
}

/**
 * A question about consent. The same question asked at the same instant has the same id, so that a second run asks
 * nobody twice; asked anew, it is another question and its answer another consent.
 *
 * @param asking - whom, about what, in which wording, when
 * @returns the question
 * @throws SamtalError `retention/recording-of-no-interview`
 * @example
 * ```ts
 * import { askConsent } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const question = askConsent({
 *   subjectId: toId("candidate", "7f3a"), purpose: "recording", interviewId: toId("interview", "1"),
 *   textVersion: "2027-01", askedAt: parseInstant("2027-03-10T12:00:00Z"),
 * });
 * question.consentId; // => "consent_45e38402fbfed732e12c86a33e6b09c3"
 * ```
 */
export function askConsent({ subjectId, purpose, interviewId, textVersion, askedAt }: ConsentAsking): ConsentQuestion {
  return parseConsentQuestion({
    schemaVersion: 1,
    consentId: derivedId("consent", subjectId, purpose, interviewId ?? "none", contentHash(textVersion), askedAt),
    subjectId,
    purpose,
    ...(interviewId !== undefined && { interviewId }),
    textVersion,
    askedAt,
  });
}
