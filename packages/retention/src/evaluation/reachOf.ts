import { epochDayOf, type LocalDate } from "@samtal/core/time";
import type { ApplicationFacts } from "../facts/retentionFacts.ts";
import type { Clock } from "../policies/clock.ts";
import type { View } from "./view.ts";

/** Whether a clock is about an application: whose law it is, and how the application ended. */
export type Reach =
  | "applies"
  | "elsewhere"
  /** Nobody recorded whose law applies to the application. */
  | "unknown";

/**
 * Whether a clock is about an application.
 *
 * A duty to keep reaches an application once its law has applied to it, and stays when the job moves; everything
 * else follows the law that applies on the day.
 *
 * @param keeps - whether the clock is that of a duty to keep
 */
export function reachOf(clock: Clock, keeps: boolean, view: View, application: ApplicationFacts | undefined): Reach {
  if (clock.outcome !== undefined && (clock.outcome === "hired") !== isHired(application, view)) return "elsewhere";
  if (clock.jurisdiction === undefined) return "applies";
  const begun = (application?.jurisdictions ?? []).filter(({ from }) => epochDayOf(from) <= view.today);
  if (begun.length === 0) return "unknown";
  const standing = keeps ? begun : begun.filter(({ until }) => !isPast(until, view));
  return standing.some(({ jurisdiction }) => jurisdiction === clock.jurisdiction) ? "applies" : "elsewhere";
}

/** Whether the candidate was hired on the application; a hire that has not come is none. */
const isHired = (application: ApplicationFacts | undefined, view: View): boolean =>
  isPast(application?.hired, view);

/** Whether a hired person's employment lasts. */
export const isEmployed = (application: ApplicationFacts | undefined, view: View): boolean =>
  isHired(application, view) && !isPast(application?.employmentEnded, view);

const isPast = (date: LocalDate | undefined, { today }: View): boolean =>
  date !== undefined && epochDayOf(date) <= today;
