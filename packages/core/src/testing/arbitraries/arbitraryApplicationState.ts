import type * as fc from "fast-check";
import { type ApplicationState, applicationStateSchema } from "../../lifecycle/applicationState.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** States of applications. */
export function arbitraryApplicationState(): fc.Arbitrary<ApplicationState> {
  return arbitraryOf(applicationStateSchema);
}
