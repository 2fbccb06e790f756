import { type Booking, SamtalError } from "@samtal/core";
import {
  addBusinessDays,
  type BusinessCalendar,
  elapsedMilliseconds,
  type EpochMilliseconds,
  epochMilliseconds,
  type ZoneRules,
} from "@samtal/core/time";
import type { NoticeWindow } from "./changePolicy.ts";

const dayMilliseconds = 86_400_000;

/** The last instant at which a change keeps the notice; it is counted from the opening of the lobby. */
export function noticeDeadline(
  { lobbyOpensAt, start }: Booking,
  notice: NoticeWindow,
  calendar: BusinessCalendar | undefined,
  rules: ZoneRules,
): EpochMilliseconds {
  const opens = epochMilliseconds(lobbyOpensAt);
  if (notice.kind === "elapsed") return opens - elapsedMilliseconds(notice.duration);
  if (calendar === undefined) throw SamtalError.of("scheduling/notice-needs-calendar", ["calendar"]);
  const table = rules.table(start.zone);
  const wall = table.toWall(opens);
  const day = Math.floor(wall / dayMilliseconds);
  const before = addBusinessDays(day, -notice.days, calendar);
  return table.toInstant(before * dayMilliseconds + (wall - day * dayMilliseconds));
}
