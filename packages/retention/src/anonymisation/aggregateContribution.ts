import type { LocalDate } from "@samtal/core/time";

/** What one person adds to one table. It stays with the caller: no publication has a line about a person. */
export interface AggregateContribution {
  /** Whose data it is: the caller's own opaque key. */
  readonly subjectId: string;
  /** The day that decides which window it falls in, such as the day of the interview, in the controller's zone. */
  readonly day: LocalDate;
  /** One value for each dimension of the definition, by the dimension's key. */
  readonly values: Readonly<Record<string, string>>;
}
