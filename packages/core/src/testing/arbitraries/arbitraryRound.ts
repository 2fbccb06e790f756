import type * as fc from "fast-check";
import { panelSchema } from "../../models/process/panel.ts";
import { type Round, roundSchema } from "../../models/process/round.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryPanel } from "./arbitraryPanel.ts";

/** Rounds of both modes. */
export function arbitraryRound(): fc.Arbitrary<Round> {
  return arbitraryOf(roundSchema, [[panelSchema, arbitraryPanel()]]);
}
