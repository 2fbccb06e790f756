import type * as fc from "fast-check";
import { type Interviewer, interviewerSchema } from "../../models/people/interviewer.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Interviewers with up to three qualifications. */
export function arbitraryInterviewer(): fc.Arbitrary<Interviewer> {
  return arbitraryOf(interviewerSchema);
}
