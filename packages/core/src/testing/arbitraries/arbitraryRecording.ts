import type * as fc from "fast-check";
import { type Recording, recordingSchema } from "../../models/dataProtection/recording.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Recordings. */
export function arbitraryRecording(): fc.Arbitrary<Recording> {
  return arbitraryOf(recordingSchema);
}
