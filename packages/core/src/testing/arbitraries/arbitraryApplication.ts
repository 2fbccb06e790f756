import type * as fc from "fast-check";
import { type Application, applicationSchema } from "../../models/process/application.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Applications in every status. */
export function arbitraryApplication(): fc.Arbitrary<Application> {
  return arbitraryOf(applicationSchema);
}
