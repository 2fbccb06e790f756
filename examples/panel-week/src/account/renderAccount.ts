import type { Slot, SlotRequest } from "@samtal/scheduling";
import type pc from "picocolors";
import { bestByDay, type CalendarWeek } from "../week/calendarWeeks.ts";
import { isoWeek } from "../week/isoWeek.ts";
import type { PanelWeek } from "../week/panelWeek.ts";
import { aheadInWords, changeInWords } from "../wording/changeInWords.ts";
import { rankInWords, sidesOf, standInsInWords } from "../wording/slotInWords.ts";
import { startRange } from "../wording/startRange.ts";
import type { Wording } from "../wording/wording.ts";
import { renderEmpty } from "./renderEmpty.ts";
import { renderTally } from "./renderTally.ts";
import { wrapped } from "./wrapped.ts";

/** Colours of the terminal, or none. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Slots that are told of each week. */
const told = 3;

/** The folder as an account for a terminal: each week's best slots on everyone's clock, then the empty request. */
export function renderAccount(week: PanelWeek, wording: Wording, colours: Colours, terminalColumns: number): string {
  const { request, search, weeks } = week;
  const { words } = wording;
  const columns = Math.max(40, Math.min(terminalColumns, 100));
  const first = weeks[0];
  const last = weeks[weeks.length - 1];
  const numbers = first && last ? ` · ${words.weeks(isoWeek(first.monday).week, isoWeek(last.monday).week, isoWeek(last.monday).year)}` : "";
  const lines = [
    `${colours.bold(words.title(wording.name(request.round.id), wording.name(request.candidate.personId)))}${numbers}\n`,
    wrapped(words.length(request.round.minutes, request.round.lobbyMinutes), columns, ""),
    `${search.status === "found" ? colours.green(words.slots(search.total)) : colours.red(words.slots(0))}. ${words.zoneData(search.zoneData)}\n`,
  ];
  const order = search.status === "found" ? search.slots[0]?.place?.order : undefined;
  if (order) lines.push(wrapped(`${words.rankedBy} ${order.map((each) => words.criteria[each]).join(", ")}.`, columns, ""));
  lines.push(...weeks.map((each) => renderWeek(each, request, wording, colours, columns)));
  lines.push(`\n${colours.bold(words.whyThese)}\n`, renderTally(search.because, wording, colours, columns));
  lines.push(renderEmpty(week, wording, colours, columns));
  return lines.join("");
}

function renderWeek(week: CalendarWeek, request: SlotRequest, wording: Wording, colours: Colours, columns: number): string {
  const { words } = wording;
  const { monday, days, changes, stays, slots, ahead } = week;
  const dates = wording.days(days[0]?.date ?? monday, days[days.length - 1]?.date ?? monday);
  const lines = [`\n${colours.bold(`${words.week(isoWeek(monday).week)}, ${dates}`)}\n`];
  for (const change of changes) lines.push(colours.yellow(wrapped(changeInWords(change, wording), columns, "    ", "  ! ")));
  for (const { personId, zone, first, last } of stays) {
    const stay = words.stay(wording.name(personId), wording.name(zone), wording.days(first, last));
    lines.push(colours.yellow(wrapped(stay, columns, "    ", "  ! ")));
  }
  const others = ahead.filter(({ zone }) => zone !== wording.home);
  const clocks = others.map(({ zone, milliseconds }) => `${wording.name(zone)} ${aheadInWords(milliseconds, wording)}`);
  lines.push(colours.dim(wrapped(`${clocks.join(" · ")} ${words.clocksAgainst(wording.name(wording.home))}`, columns, "  ")));
  if (slots.length === 0) return `${lines.join("")}  ${colours.yellow(words.noSlots)}\n`;
  const shown = bestByDay(week).slice(0, told);
  const unconfirmed = slots.filter(({ confirmations = [] }) => confirmations.length > 0).length;
  const confirm = unconfirmed > 0 ? ` ${words.mustConfirm(unconfirmed)}.` : "";
  const summary = `${words.slots(slots.length)}. ${startRange(slots, wording)}.${confirm} ${words.best(shown.length, slots.length)}`;
  lines.push(wrapped(summary, columns, "  "));
  lines.push(...shown.map((slot) => renderSlot(slot, request, wording, colours, columns)));
  return lines.join("");
}

function renderSlot(slot: Slot, request: SlotRequest, wording: Wording, colours: Colours, columns: number): string {
  const sides = sidesOf(slot, request, wording);
  const day = ({ from, zone }: (typeof sides)[number]): string => wording.shortDay(wording.dateAt(from, zone));
  const dayWidth = Math.max(...sides.map((side) => day(side).length));
  const placeWidth = Math.max(...sides.map(({ zone }) => wording.name(zone).length));
  const rows = sides.map((side, index) => {
    const { personId, role, zone, from, until } = side;
    const rank = index === 0 ? String(slot.place?.rank ?? "").padStart(4) : "    ";
    const when = `${day(side).padEnd(dayWidth)}  ${wording.span(from, until, zone)}`;
    return `${colours.bold(rank)}  ${colours.cyan(when)}  ${wording.name(zone).padEnd(placeWidth)}  ${wording.name(personId)}${colours.dim(`, ${role}`)}\n`;
  });
  const why = [...rankInWords(slot, request, wording), standInsInWords(slot, wording)].join(" ");
  return `\n${rows.join("")}${colours.dim(wrapped(why, columns, "      "))}`;
}

