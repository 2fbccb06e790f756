// A TypeScript project that uses the packages as ES modules, under strict flags and without skipLibCheck.
import { sweden } from "@samtal/calendars";
import * as communication from "@samtal/communication";
import { type Candidate, type Id, parseCandidate, SamtalError, toId } from "@samtal/core";
import * as testing from "@samtal/core/testing";
import {
  epochDayOf,
  isBusinessDay,
  parseInstant,
  parseLocalDate,
  parseTimeZone,
  zonedAt,
} from "@samtal/core/time";
import * as guide from "@samtal/guide";
import * as retention from "@samtal/retention";
import * as scheduling from "@samtal/scheduling";
import * as icalendar from "@samtal/scheduling/icalendar";
import * as scoring from "@samtal/scoring";
import { tzdataRules } from "@samtal/tzdata";

export const packages = { communication, guide, icalendar, retention, scheduling, scoring, testing };

export const id: Id<"candidate"> = toId("candidate", "7f3a");
// @ts-expect-error an id of one kind is none of another
export const wrong: Id<"role"> = id;

export const local: string = zonedAt(
  parseInstant("2026-12-01T20:00:00Z"),
  parseTimeZone("America/Vancouver"),
  tzdataRules,
).local;
export const isFree: boolean = !isBusinessDay(epochDayOf(parseLocalDate("2027-06-25")), sweden);

export function read(input: unknown): Candidate | string {
  try {
    return parseCandidate(input);
  } catch (error) {
    return SamtalError.isInstance(error) ? error.code : "unknown";
  }
}
