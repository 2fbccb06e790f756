import { type Id, toId } from "@samtal/core";

/** The id of an application's interview in the plan's first round, derived from the application's own key. */
export function interviewIdOf(applicationId: Id<"application">): Id<"interview"> {
  return toId("interview", `${applicationId.slice("application_".length)}-1`);
}
