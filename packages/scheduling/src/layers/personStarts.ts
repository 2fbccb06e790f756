import { type BusinessCalendar, type EpochMilliseconds, type ZoneRules } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { windowsOf } from "../availability/windowsOf.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import { subtract } from "../intervals/subtract.ts";
import { fullDays } from "./fullDays.ts";
import type { Layer, LayerBar } from "./layer.ts";
import { type LocalDay, localDays } from "./localDays.ts";
import type { Meeting, StartSpan } from "./meeting.ts";
import { noticeEnd } from "./noticeEnd.ts";
import { openHours } from "./openHours.ts";
import { startsClashing } from "./startsClashing.ts";
import { startsClashingWith } from "./startsClashingWith.ts";
import { startsWithin } from "./startsWithin.ts";
import { windowsAcross } from "./windowsAcross.ts";
import { zoneStretches } from "./zoneStretches.ts";

const day = 86_400_000;

/** What {@link personStarts} reckons with beside the person. */
export interface PersonStartsInput {
  readonly meeting: Meeting;
  readonly span: StartSpan;
  readonly now: EpochMilliseconds;
  /** Whether tentative times are kept free. */
  readonly keepTentative: boolean;
  readonly zoneRules: ZoneRules;
  /** The person's holidays, if they count. */
  readonly calendar: BusinessCalendar | undefined;
}

/** One person's starts, layer by layer. */
export interface PersonStarts {
  /** What each layer takes, in the order of {@link Layer}; a layer that takes nothing is left out. */
  readonly bars: readonly LayerBar[];
  /** The starts that no layer takes. */
  readonly permitted: IntervalSet;
  /** The person's own days over the span, whole weeks, for questions about a date. */
  readonly days: readonly LocalDay[];
}

/**
 * The starts at which one person can meet, and for each layer of the availability the starts that it takes.
 *
 * The one reckoning under listing, validating and explaining: a start is listed where no layer holds it.
 * Hours must hold the assessment. The lobby, the assessment and the buffers must be free of meetings, the
 * lobby and the assessment of focus blocks.
 *
 * @param person - a validated availability
 * @param input - the meeting, the span of starts, now, zone data and holidays
 * @returns the layers and what they leave
 */
export function personStarts(person: PersonAvailability, input: PersonStartsInput): PersonStarts {
  const { meeting, span, now, keepTentative, zoneRules, calendar } = input;
  const { lobby, length } = meeting;
  const all = Float64Array.of(span.from, span.until);
  // The last start is followed by a whole meeting; where there is none, nothing is.
  const until = span.from < span.until ? span.until - 1 + length : span.from;
  const stretches = zoneStretches(person, span.from, until, zoneRules);
  const hours = startsWithin(openHours(person, stretches), length);
  const open = calendar ? startsWithin(openHours(person, stretches, calendar), length) : hours;
  const bars: LayerBar[] = [];
  const bar = (layer: Layer, barred: IntervalSet): void => {
    if (barred.length > 0) bars.push({ layer, barred });
  };
  bar("outside-hours", subtract(all, hours));
  if (calendar) bar("holiday", subtract(hours, open));
  if (person.notice) {
    const earliest = noticeEnd(person, { now, until, zoneRules, calendar }) + lobby;
    if (earliest > span.from) bar("notice", Float64Array.of(span.from, Math.min(earliest, span.until)));
  }
  const days = needsDays(person) ? ownDays(person, span, zoneRules) : [];
  if (person.horizonDays !== undefined) {
    bar("horizon", beyondHorizon(person, now, person.horizonDays, days, zoneRules));
  }
  if (person.focusBlocks) {
    const around = zoneStretches(person, span.from - lobby, until, zoneRules);
    const blocks = windowsAcross(windowsOf(person.focusBlocks), around);
    bar("focus", startsClashing(blocks, { length, lobby, before: 0, after: 0 }));
  }
  const kinds = { "out-of-office": "out-of-office", busy: "busy", tentative: "tentative" } as const;
  for (const kind of Object.values(kinds)) {
    if (kind === "tentative" && !keepTentative) continue;
    const times = person.busy.filter((each) => each.kind === kind);
    bar(kind, startsClashingWith(kind === "busy" ? [...times, ...(person.interviews ?? [])] : times, meeting));
  }
  if (person.limits) {
    const { daily, weekly } = fullDays(person, days);
    bar("daily-limit", daily);
    bar("weekly-limit", weekly);
  }
  const permitted = bars.reduce((left, { layer, barred }) => {
    // Hours and holidays are what the open hours leave out already.
    return layer === "outside-hours" || layer === "holiday" ? left : subtract(left, barred);
  }, open);
  return { bars, permitted, days };
}

const needsDays = ({ limits, horizonDays }: PersonAvailability): boolean =>
  limits !== undefined || horizonDays !== undefined;

/** Whole weeks around the span, so that a week's interviews are all counted. */
export function ownDays(person: PersonAvailability, span: StartSpan, zoneRules: ZoneRules): LocalDay[] {
  const from = Math.max(zoneRules.from + 2 * day, span.from - 9 * day);
  const until = Math.min(zoneRules.until - 2 * day, span.until + 9 * day);
  return localDays(zoneStretches(person, from, until, zoneRules));
}

/** The person's days after the last bookable one. A journey can bring a date back, so they need not be the rest. */
function beyondHorizon(
  person: PersonAvailability,
  now: EpochMilliseconds,
  horizonDays: number,
  days: readonly LocalDay[],
  zoneRules: ZoneRules,
): IntervalSet {
  const [here] = zoneStretches(person, now, now + 1, zoneRules);
  const today = Math.floor((here?.table.toWall(now) ?? now) / day);
  return normalise(
    days.filter(({ date }) => date > today + horizonDays).flatMap(({ from, until }) => [from, until]),
  );
}
