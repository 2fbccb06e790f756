import type { BusinessCalendar, LocalDate, TimeZone, ZoneRules } from "@samtal/core/time";

/** What a request is judged by: the day asked about, and how days are counted where the controller is. */
export interface RequestContext {
  /** The day asked about, in the controller's zone. Events after it don't count yet. */
  readonly day: LocalDate;
  /** The controller's zone. */
  readonly zone: TimeZone;
  readonly rules: ZoneRules;
  /** Working days of the member state in which the controller answers (Reg. 1182/71 art. 2). */
  readonly calendar: BusinessCalendar;
}
