import type * as fc from "fast-check";
import { type MeetingPlatform, meetingPlatformSchema } from "../../models/process/meetingPlatform.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Meeting platforms with any capabilities. */
export function arbitraryMeetingPlatform(): fc.Arbitrary<MeetingPlatform> {
  return arbitraryOf(meetingPlatformSchema);
}
