import * as fc from "fast-check";
import { type Panel, panelSchema, seatSchema } from "../../models/process/panel.ts";
import { arbitraryId } from "./arbitraryId.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Panels of one to four seats, the first of them required. */
export function arbitraryPanel(): fc.Arbitrary<Panel> {
  const seats = fc.uniqueArray(arbitraryOf(seatSchema), {
    minLength: 1,
    maxLength: 4,
    selector: ({ id }) => id,
  });
  return fc.record({ id: arbitraryId("panel"), seats }).map(({ id, seats: [first, ...others] }) =>
    // Somebody must be needed.
    panelSchema.parse({ id, seats: [{ ...first, optional: false }, ...others] }),
  );
}
