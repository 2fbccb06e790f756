import { compareText, reason, SamtalError } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import { zoneAt } from "../layers/zoneAt.ts";
import { clockWindowOf } from "./clockWindow.ts";
import { defaultComfortableHours } from "./comfortableHours.ts";
import { discomfortBetween } from "./discomfortBetween.ts";
import type { FairHoursBooking } from "./fairHoursBooking.ts";
import type { FairHoursLedger } from "./fairHoursLedgerDocument.ts";
import type { FairHoursPerson } from "./fairHoursPerson.ts";
import { hoursAccount, type LivedHours } from "./hoursAccount.ts";
import { isOddBetween } from "./isOddBetween.ts";
import { ledgerIssues } from "./ledgerIssues.ts";
import { defaultOddHours, ordinaryHoursOf } from "./oddHours.ts";
import type { LedgerOptions } from "./ledgerOptions.ts";

type PersonEntry = FairHoursLedger["people"][number];
type SideEntry = FairHoursLedger["sides"][number];
type Lived = ReadonlyMap<string, readonly LivedHours[]>;

/**
 * Who has had interviews at which hours of their own day: an account over candidates and interviewers.
 *
 * An interview is judged for each person in it on the clock of the place where the person is at its start,
 * from the opening of the lobby to the end, by {@link discomfortBetween} and {@link isOddBetween}. Whose turn
 * an odd hour is: whoever of the side has had the fewest, then the fewest minutes of discomfort, then by id.
 * People without an interview count too. It looks at what was carried, not at how long someone has been
 * there: a short window is kinder to newcomers.
 *
 * @param bookings - bookings with their candidates, each in its latest state, in any order
 * @param people - everyone in the bookings, in any order
 * @param options - the zone data, and the stretch of time that counts
 * @returns the account of each person, of both sides and of each zone
 * @throws SamtalError with every issue found: `scheduling/person-not-listed`, `core/duplicate-id`,
 *   `core/unknown-zone`, `scheduling/stays-overlap`, `core/outside-zone-rules`, `core/end-not-after-start`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { fairHoursLedger, parseFairHoursBooking, parseFairHoursPerson } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // The lobby opens at 08:50Z, the end is 09:45Z: from 04:50 to 05:45 in New York.
 * const bookings = [parseFairHoursBooking({ candidateId: "candidate_1", booking: buildBooking() })];
 * const people = [
 *   { personId: "candidate_1", timeZone: "America/New_York" },
 *   { personId: "interviewer_1", timeZone: "Europe/Stockholm" },
 *   { personId: "interviewer_2", timeZone: "Asia/Kolkata" },
 * ].map(parseFairHoursPerson);
 * const ledger = fairHoursLedger(bookings, people, { zoneRules: tzdataRules });
 * ledger.people.map(({ minutes, odd }) => [minutes, odd]); // => [[190, 1], [0, 0], [0, 0]]
 * ```
 */
export function fairHoursLedger(
  bookings: readonly FairHoursBooking[],
  people: readonly FairHoursPerson[],
  options: LedgerOptions,
): FairHoursLedger {
  SamtalError.throwIfAny(ledgerIssues(bookings, people, options));
  const { window, zoneRules } = options;
  const lived = livedHours(bookings, people, options);
  const entries = people
    .toSorted((a, b) => compareText(a.personId, b.personId))
    .map((person) => personEntry(person, lived.get(person.personId) ?? []));
  const zoneData = zoneRules.version;
  return {
    schemaVersion: 1,
    ...(window === undefined ? {} : { window }),
    people: entries,
    sides: (["candidate", "interviewer"] as const).map((side) => sideEntry(side, entries, lived)),
    zones: zoneEntries(entries, lived),
    zoneData,
    because: [
      window === undefined
        ? reason("scheduling/hours-of-all", { zoneData })
        : reason("scheduling/hours-within", { start: window.start, end: window.end, zoneData }),
    ],
  };
}

/** Each person's interviews within the window, on the person's own clock. */
function livedHours(
  bookings: readonly FairHoursBooking[],
  people: readonly FairHoursPerson[],
  { zoneRules, window }: LedgerOptions,
): Lived {
  const [from, until] = window
    ? [epochMilliseconds(window.start), epochMilliseconds(window.end)]
    : [-Infinity, Infinity];
  const lived = new Map<string, LivedHours[]>(people.map(({ personId }) => [personId, []]));
  const clocks = new Map<string, (opens: number, starts: number, ends: number) => LivedHours>();
  for (const person of people) {
    const comfortable = clockWindowOf(person.comfortableHours ?? defaultComfortableHours);
    const ordinary = ordinaryHoursOf(person.oddHours ?? defaultOddHours);
    const zoneOf = zoneAt(person);
    clocks.set(person.personId, (opens, starts, ends) => {
      const zone = zoneOf(starts);
      const table = zoneRules.table(zone);
      const minutes = discomfortBetween(opens, ends, table, comfortable);
      return { zone, minutes, odd: isOddBetween(opens, ends, table, ordinary, comfortable) };
    });
  }
  for (const { candidateId, booking } of bookings) {
    const starts = epochMilliseconds(booking.start.instant);
    if (starts < from || starts >= until) continue;
    const [opens, ends] = [epochMilliseconds(booking.lobbyOpensAt), epochMilliseconds(booking.end.instant)];
    for (const id of [candidateId, ...booking.seats.map(({ interviewerId }) => interviewerId)]) {
      const hours = clocks.get(id)?.(opens, starts, ends);
      if (hours) lived.get(id)?.push(hours);
    }
  }
  return lived;
}

/** Hours by where they were lived: at home, or on a stay elsewhere. */
function zoneEntries(entries: readonly PersonEntry[], lived: Lived): FairHoursLedger["zones"] {
  const everywhere = livedBy(entries, lived);
  const zones = new Set([...entries.map(({ timeZone }) => timeZone), ...everywhere.map(({ zone }) => zone)]);
  return [...zones].toSorted(compareText).map((timeZone) => {
    const there = everywhere.filter(({ zone }) => zone === timeZone);
    const people = entries.filter(
      (entry) =>
        entry.timeZone === timeZone || lived.get(entry.personId)?.some(({ zone }) => zone === timeZone),
    );
    return { timeZone, people: people.length, ...hoursAccount(there) };
  });
}

const livedBy = (entries: readonly PersonEntry[], lived: Lived): LivedHours[] =>
  entries.flatMap(({ personId }) => lived.get(personId) ?? []);

function personEntry({ personId, timeZone }: FairHoursPerson, lived: readonly LivedHours[]): PersonEntry {
  const account = hoursAccount(lived);
  const { interviews, odd, minutes, worst } = account;
  const because = [reason("scheduling/hours-carried", { personId, interviews, odd, minutes, worst })];
  const side = personId.startsWith("candidate_") ? "candidate" : "interviewer";
  return { personId, side, timeZone, ...account, because };
}

function sideEntry(side: SideEntry["side"], everyone: readonly PersonEntry[], lived: Lived): SideEntry {
  const entries = everyone.filter((entry) => entry.side === side);
  const account = hoursAccount(livedBy(entries, lived));
  const { interviews, odd, minutes } = account;
  const most = entries.reduce((greatest, entry) => Math.max(greatest, entry.minutes), 0);
  const next = entries.toSorted((a, b) => a.odd - b.odd || a.minutes - b.minutes);
  return {
    side,
    people: entries.length,
    ...account,
    perPerson:
      entries.length === 0
        ? { status: "undefined", reason: "no-people" }
        : { status: "ok", value: minutes / entries.length },
    carriedMost: most === 0 ? [] : idsOf(entries.filter((entry) => entry.minutes === most)),
    // Sorting is stable: who is equal keeps the order of ids.
    nextForOddHour: idsOf(next),
    because: [reason("scheduling/side-carried", { side, people: entries.length, interviews, odd, minutes })],
  };
}

const idsOf = (entries: readonly PersonEntry[]): PersonEntry["personId"][] =>
  entries.map(({ personId }) => personId);
