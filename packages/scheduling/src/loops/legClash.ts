import { type LoopPerson, weekOf } from "./loopPerson.ts";
import { leavesLunch } from "./lunchRoom.ts";
import type { PreparedLoop } from "./preparedLoop.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

/** People on legs who can't all stay there: at least one of them has to go. */
export type LegClash = readonly { readonly leg: number; readonly person: number }[];

/**
 * What keeps a leg's people from sitting there after the legs before it: too short a pause between two, more
 * interviews in a day or week than a person takes, or no lunch.
 *
 * A clash never goes away by adding legs, so that a search may turn back as soon as it meets one.
 *
 * @param loop - a loop, reckoned
 * @param legs - in the order of time, those before `last` without a clash
 * @param last - position of the leg that is asked about; later ones are not looked at
 * @returns the first clash, or `undefined`
 */
export function legClash(loop: PreparedLoop, legs: readonly SeatedLeg[], last: number): LegClash | undefined {
  const leg = legs[last] as SeatedLeg;
  for (let earlier = last - 1; earlier >= 0; earlier--) {
    const before = legs[earlier] as SeatedLeg;
    if (leg.from - before.until >= loop.buffer) continue;
    const person = leg.people.find((each) => before.people.includes(each));
    if (person !== undefined)
      return [
        { leg: earlier, person },
        { leg: last, person },
      ];
  }
  for (const person of leg.people) {
    const whose = loop.people[person] as LoopPerson;
    if (!whose.room && !whose.lunch) continue;
    const own: number[] = [];
    for (let index = 0; index <= last; index++) if (legs[index]?.people.includes(person)) own.push(index);
    const clash = overLimit(whose, legs, own) ?? withoutLunch(whose, legs, own);
    if (clash) return clash.map((index) => ({ leg: index, person }));
  }
  return undefined;
}

/** The person's legs of the last one's day or week, where they are more than it takes. */
function overLimit(
  { room, dateAt }: LoopPerson,
  legs: readonly SeatedLeg[],
  own: readonly number[],
): number[] | undefined {
  if (!room) return undefined;
  const dates = own.map((index) => dateAt(legs[index]?.at as number));
  const date = dates[dates.length - 1] as number;
  const { perDay, perWeek } = room(date);
  const ofDay = own.filter((_, index) => dates[index] === date);
  if (ofDay.length > perDay) return ofDay;
  const ofWeek = own.filter((_, index) => weekOf(dates[index] as number) === weekOf(date));
  return ofWeek.length > perWeek ? ofWeek : undefined;
}

function withoutLunch(
  { lunch, dateAt }: LoopPerson,
  legs: readonly SeatedLeg[],
  own: readonly number[],
): readonly number[] | undefined {
  if (!lunch) return undefined;
  const meetings = own.map((index) => legs[index] as SeatedLeg);
  const { at } = meetings[meetings.length - 1] as SeatedLeg;
  const date = dateAt(at);
  const first = meetings.find((each) => dateAt(each.at) === date) as SeatedLeg;
  return leavesLunch(lunch(date, at), meetings, first) ? undefined : own;
}
