import type { BusinessCalendar } from "@samtal/core/time";

/** What `planRetention` may need beside the facts. */
export interface RetentionPlanOptions {
  /** The working days; needed where a claim of the policy rolls. */
  readonly calendar?: BusinessCalendar;
}
