import { sweden } from "@samtal/calendars";
import { parseRecipient, parseRuleSet, type PlanningInput, type RuleSet, standardRuleSet } from "@samtal/communication";
import { toId } from "@samtal/core";
import {
  type BusinessCalendar,
  epochDayOf,
  instantOf,
  intlZoneRules,
  parseLocalDate,
  parseTimeZone,
  type ZoneRules,
  type ZoneTable,
} from "@samtal/core/time";

const minute = 60_000;
const day = 86_400_000;

/** Twenty-four zones, half-hour and quarter-hour offsets, both hemispheres and zones without summer time among them. */
export const zoneNames: readonly string[] = (
  "Europe/Stockholm Europe/Lisbon Europe/London Europe/Dublin Europe/Kyiv Africa/Lagos Africa/Nairobi " +
  "Africa/Johannesburg Asia/Kolkata Asia/Kathmandu Asia/Tokyo Asia/Shanghai Asia/Beirut Asia/Dubai " +
  "Australia/Adelaide Australia/Sydney Pacific/Auckland Pacific/Chatham America/New_York America/Los_Angeles " +
  "America/Chicago America/Sao_Paulo America/Santiago America/St_Johns"
).split(" ");

// luxon reads the runtime's zone data, so Samtal gets the same here; the instants then have to agree.
/** The runtime's own zone data. */
export const zoneRules: ZoneRules = intlZoneRules();
/** Each zone's table. */
export const tables: readonly ZoneTable[] = zoneNames.map((name) => zoneRules.table(parseTimeZone(name)));
/** Business days are those of Sweden. */
export const calendars: Readonly<Record<string, BusinessCalendar>> = { role: sweden };

const keys = "invitation preparation day-before technical lobby thanks survey decision-promise".split(" ");
/** Those eight of the standard rules that every candidate gets. */
export const ruleSet: RuleSet = parseRuleSet({
  ...standardRuleSet,
  rules: standardRuleSet.rules.filter(({ key }) => keys.includes(key)),
});
/** Messages of one interview. */
export const messages: number = keys.length;

/** One interview as numbers. */
export interface WorkloadInterview {
  readonly zone: number;
  readonly bookedAt: number;
  readonly start: number;
  readonly end: number;
}

const firstDay = epochDayOf(parseLocalDate("2027-01-04"));

// Multiples of an irrational number spread evenly and are the same in every run.
const spread = (nth: number, step: number): number => (nth * step) % 1;

/**
 * The n-th interview: on any day of a year, from 07:00 to 20:00 on the candidate's clock, booked two hours to
 * three weeks ahead, one in sixteen on the same day.
 */
export function workloadInterview(nth: number): WorkloadInterview {
  const zone = nth % zoneNames.length;
  const date = firstDay + Math.floor(spread(nth, 0.618_033_988_75) * 365);
  const wall = date * day + (28 + Math.floor(spread(nth, 0.414_213_562_37) * 52)) * 15 * minute;
  const start = (tables[zone] as ZoneTable).toInstant(wall);
  const lead = nth % 16 === 0 ? 10 * 60 : 21 * 24 * 60;
  const bookedAt = start - (120 + Math.floor(spread(nth, 0.732_050_807_57) * lead)) * minute;
  return { zone, bookedAt, start, end: start + 45 * minute };
}

const recipients = zoneNames.map((timeZone) =>
  parseRecipient({
    id: "candidate_0f8fad5b-d9cb-469f-a165-70867728950e",
    role: "candidate",
    timeZone,
    language: "sv",
    channels: { email: "available", sms: "no-consent" },
  }),
);
const meeting = { platformId: toId("platform", "1"), joinUrl: "https://meet.example/room" };

/** The n-th interview as the documents that a vendor stores. */
export function workloadInput(nth: number): PlanningInput {
  const { zone, bookedAt, start, end } = workloadInterview(nth);
  const recipient = recipients[zone] as (typeof recipients)[number];
  const now = instantOf(bookedAt);
  const interview = {
    id: toId("interview", `7c9e6679-7425-40de-944b-${String(nth).padStart(12, "0")}`),
    candidateId: recipient.id,
    status: "booked",
    lobbyOpensAt: instantOf(start - 10 * minute),
    assessmentStartsAt: instantOf(start),
    endsAt: instantOf(end),
    meeting,
  } as PlanningInput["interview"];
  return { interview, people: [recipient], facts: { bookedAt: now }, now };
}
