import type * as fc from "fast-check";
import { type ApplicationEvent, applicationEventSchema } from "../../lifecycle/applicationEvent.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Events of applications. */
export function arbitraryApplicationEvent(): fc.Arbitrary<ApplicationEvent> {
  return arbitraryOf(applicationEventSchema);
}
