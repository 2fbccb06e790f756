import type { IntervalSet } from "@samtal/scheduling";
import type { PersonDay } from "../week/personDay.ts";
import type { Wording } from "./wording.ts";

/** What a row of the grid shows, as a sentence, on the person's own clock. */
export function dayInWords({ personId, whereabouts, open, blocks, seated, standingIn }: PersonDay, wording: Wording): string {
  const { words, name } = wording;
  const spans = (set: IntervalSet): string => {
    const found: string[] = [];
    for (let at = 0; at < set.length; at += 2) {
      const [from, until] = [set[at] as number, set[at + 1] as number];
      const place = whereabouts.find((each) => each.from <= from && from < each.until) ?? whereabouts[0];
      if (place) found.push(wording.span(from, until, place.zone));
    }
    return found.join(", ");
  };
  const parts = [
    open.length === 0 ? words.closed : `${words.open} ${spans(open)}.`,
    ...blocks.map(({ kind, taken, name: holiday }) => {
      const block = holiday === undefined ? words.blocks[kind] : `${words.blocks[kind]} (${holiday})`;
      const allDay = whereabouts.some(({ from }) => from === taken[0]) && whereabouts.some(({ until }) => until === taken[1]);
      return `${block} ${allDay ? words.allDay : spans(taken)}.`;
    }),
    ...(seated.length === 0 ? [] : [`${words.seated} ${spans(seated)}.`]),
    ...(standingIn.length === 0 ? [] : [`${words.standingIn} ${spans(standingIn)}.`]),
  ];
  return `${name(personId)}, ${whereabouts.map(({ zone }) => name(zone)).join(" → ")}: ${parts.join(" ")}`;
}
