/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { IntervalSet } from "@samtal/scheduling";
import type { JSX } from "preact";
import type { WeekDay } from "../week/calendarWeeks.ts";
import { type PersonDay, stretchesOf } from "../week/personDay.ts";
import { dayInWords } from "../wording/dayInWords.ts";
import type { Wording } from "../wording/wording.ts";

/** One day: a row of hours for each person on that person's own clock, all over the same stretch of time. */
export function DayFigure(props: { day: WeekDay; wording: Wording; id: string; counted: boolean }): JSX.Element {
  const { day, wording, id, counted } = props;
  const { words } = wording;
  const together = stretchesOf(day.slots);
  return (
    <article class="day" aria-labelledby={id}>
      <h3 id={id}>
        {wording.day(day.date)}
        {counted ? <span class="count"> {words.slots(day.slots.length)}</span> : null}
      </h3>
      <div class="rows" aria-hidden="true">
        {day.people.map((person) => (
          <div class="row">
            <div class="who">
              <span class="person">{wording.name(person.personId)}</span>{" "}
              <span class="place">{person.whereabouts.map(({ zone }) => wording.name(zone)).join(" → ")}</span>
            </div>
            <Bar person={person} day={day} together={together} words={words} />
          </div>
        ))}
      </div>
      <details>
        <summary>
          {words.inWords}
          <span class="unseen">: {wording.day(day.date)}</span>
        </summary>
        <ul>
          {day.noticeUntil === undefined ? null : (
            <li>{words.noticeUntil(wording.clock(day.noticeUntil, wording.home), wording.name(wording.home))}</li>
          )}
          {day.people.map((person) => (
            <li>{dayInWords(person, wording)}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function Bar(props: { person: PersonDay; day: WeekDay; together: IntervalSet; words: Wording["words"] }): JSX.Element {
  const { person, day, together, words } = props;
  const length = day.until - day.from;
  const percent = (milliseconds: number): string => `${Math.round((milliseconds / length) * 100_000) / 1000}%`;
  const pieces = (set: IntervalSet, kind: string, text?: string): JSX.Element[] => {
    const found: JSX.Element[] = [];
    for (let at = 0; at < set.length; at += 2) {
      const [from, until] = [set[at] as number, set[at + 1] as number];
      found.push(
        <span class={`piece ${kind}`} style={`left:${percent(from - day.from)};width:${percent(until - from)}`}>
          {text === undefined || at > 0 ? null : <span class="text">{text}</span>}
        </span>,
      );
    }
    return found;
  };
  return (
    <div class="bar">
      <div class="hours">
        {person.hours.map(({ at, hour }) => (
          <span class={`hour of-${hour % 3 === 0 ? 3 : 1}`} style={`left:${percent(at - day.from)}`}>
            {hour}
          </span>
        ))}
      </div>
      <div class="track">
        {pieces(person.odd, "odd")}
        {pieces(person.open, "open")}
        {person.blocks.map(({ kind, taken, name }) =>
          pieces(taken, `block ${kind}`, kind === "holiday" ? (name ?? words.blocks.holiday) : undefined),
        )}
        {day.noticeUntil === undefined ? null : pieces(Float64Array.of(day.from, day.noticeUntil), "notice")}
        {pieces(together, "together")}
        {pieces(person.standingIn, "standing-in")}
        {pieces(person.seated, "seated")}
      </div>
    </div>
  );
}
