import type { Reason } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds, type TimeZone } from "@samtal/core/time";
import { defaultOddHours, type Slot, type SlotRequest } from "@samtal/scheduling";
import type { Wording } from "./wording.ts";

/** One person's side of a slot. */
export interface Side {
  readonly personId: string;
  readonly role: string;
  readonly zone: TimeZone;
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

/** Everyone's side of a slot: the candidate's, then the panel's in its order. */
export function sidesOf({ local, seats, candidateId }: Slot, { round }: SlotRequest, { words }: Wording): Side[] {
  const order: readonly string[] = round.panel.seats.map(({ id }) => id);
  const seatOf = (personId: string): string | undefined =>
    seats.find(({ interviewerId }) => interviewerId === personId)?.seatId;
  const place = (personId: string): number => {
    if (personId === candidateId) return -1;
    const seatId = seatOf(personId);
    return seatId === undefined ? order.length : order.indexOf(seatId);
  };
  return local
    .map(({ personId, start, end }): Side => {
      const seat = round.panel.seats.find(({ id }) => id === seatOf(personId));
      const role = personId === candidateId ? words.roles.candidate : words.roles[seat?.kind ?? "support"];
      const [from, until] = [epochMilliseconds(start.instant), epochMilliseconds(end.instant)];
      return { personId, role, zone: start.zone, from, until };
    })
    .sort((a, b) => place(a.personId) - place(b.personId));
}

/** What ranks a slot, as reasons: those that say where it falls short of the best. */
const ranking = new Set([
  "scheduling/uncomfortable-for",
  "scheduling/alternate-seated",
  "scheduling/panel-changed",
  "scheduling/places-open",
  "scheduling/seat-open",
  "scheduling/load-of-panel",
]);

/** Why a slot ranks where it does, in sentences, its rank first. */
export function rankInWords(slot: Slot, { ranking: by }: SlotRequest, wording: Wording): string[] {
  const { words } = wording;
  const { place, because, confirmations = [] } = slot;
  const { before, after } = by?.oddHours ?? defaultOddHours;
  return [
    ...(place === undefined ? [] : [words.rank(place.rank, place.of)]),
    ...(place?.discomfort.people.length === 0 ? [words.comfortable] : []),
    ...because.filter(({ code }) => ranking.has(code)).map((each: Reason) => wording.say(each)),
    ...confirmations.map(({ personId }) => words.confirm(wording.name(personId), before, after)),
  ];
}

/** Who could stand in for whom. */
export function standInsInWords({ standIns = [] }: Slot, { name, words }: Wording): string {
  if (standIns.length === 0) return words.noStandIns;
  const people = standIns.map(({ seatId, interviewerIds }) => `${interviewerIds.map(name).join(", ")} (${name(seatId)})`);
  return `${words.standIns} ${people.join("; ")}.`;
}
