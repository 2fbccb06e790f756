import { derivedId, type Id, SamtalError } from "@samtal/core";

/**
 * The pseudonym under which an application's answer is kept: a hash of the application, the survey and the process
 * under a secret of the caller's. The same application answers once, and answering again replaces.
 *
 * What it hides, and from whom: a reader of answers can't tell whose they are. Whoever holds the secret and the
 * application ids can; so can whoever recognises a free text, a day or a small group. While the secret exists the
 * answers are personal data under a pseudonym, not anonymous. Keep it apart from the answers, and destroy it once
 * nobody may answer any more. The first 128 bits of SHA-256 with the secret in front: no HMAC, and enough for ids
 * of one fixed form.
 *
 * @param secret - 32 to 256 letters, digits, dots, colons, hyphens, underscores or tildes from a random source, the
 *   same for a whole survey
 * @param applicationId - whose answer it is
 * @param surveyId - the survey
 * @param processHash - of the process version
 * @returns the id
 * @throws SamtalError `communication/short-secret`, `core/not-opaque`
 * @example
 * ```ts
 * import { surveyAnswerId } from "@samtal/communication";
 * import { toId } from "@samtal/core";
 *
 * const [one, other] = ["9f1c2b7d40a86e35c1d7f2a09b84e613", "27b0c9e4d15f8a63b9e20c7d14f6a85e"].map((secret) =>
 *   surveyAnswerId(secret, toId("application", "1"), toId("survey", "candidate"), "sha256:00"),
 * );
 * one === other; // => false
 * ```
 */
export function surveyAnswerId(
  secret: string,
  applicationId: Id<"application">,
  surveyId: Id<"survey">,
  processHash: string,
): Id<"answer"> {
  if (secret.length < 32) throw SamtalError.of("communication/short-secret", ["secret"], { minimum: 32 });
  return derivedId("answer", secret, applicationId, surveyId, processHash);
}
