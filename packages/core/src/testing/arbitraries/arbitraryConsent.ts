import type * as fc from "fast-check";
import { type Consent, consentSchema } from "../../models/dataProtection/consent.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Consents: given, refused, expiring, withdrawn. */
export function arbitraryConsent(): fc.Arbitrary<Consent> {
  return arbitraryOf(consentSchema);
}
