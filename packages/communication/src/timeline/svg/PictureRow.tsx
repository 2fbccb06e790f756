/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { epochMilliseconds } from "@samtal/core/time";
import type { JSX } from "preact";
import { changeOf, wayOf } from "../sentences.ts";
import type { Timeline } from "../timeline.ts";
import type { TimelineDay } from "../timelineDay.ts";
import type { MessageEntry, TaskEntry, TimelineEntry } from "../timelineEntry.ts";
import type { TimelineWording } from "../words/timelineWording.ts";
import { fittedLines } from "./fittedLines.ts";
import { Mark } from "./Mark.tsx";
import { measures, placeOf } from "./pictureLayout.ts";

const { left, strip, row, margin } = measures;
const middle = row / 2;

/** One row: what it is at the left, when it is on the strip, quiet hours of whom it goes to behind it. */
export function PictureRow(props: {
  entry: TimelineEntry;
  day: TimelineDay;
  shown: Timeline;
  wording: TimelineWording;
  pattern: string;
}): JSX.Element {
  const { entry, day, shown, wording, pattern } = props;
  const clock = day.clocks.find(({ zone }) => zone === entry.at.recipient.zone);
  return (
    <>
      {entry.kind === "message" || entry.kind === "task"
        ? clock?.quiet.map(({ start, end }) => {
            const [from, until] = [placeOf(day, start), placeOf(day, end)];
            const shape = { x: from, y: 1, width: Math.round((until - from) * 10) / 10, height: row - 2 };
            return (
              <>
                <rect class="night" {...shape} />
                <rect fill={`url(#${pattern})`} {...shape} />
              </>
            );
          })
        : null}
      <path class="rule" d={`M${margin} ${row}H${left + strip}`} />
      {entry.kind === "interview" ? (
        <Interview day={day} shown={shown} wording={wording} />
      ) : entry.kind === "clock-change" ? (
        <>
          <path class="warnline" d={`M${placeOf(day, entry.at.sender.instant)} 0V${row}`} />
          <Mark kind="change" x={placeOf(day, entry.at.sender.instant)} y={middle} />
          <text class="soft halo" x={placeOf(day, entry.at.sender.instant) + 12} y={middle + 5} font-size="13">
            {changeOf(entry, wording)[1]}
          </text>
          <Label lines={fittedLines(changeOf(entry, wording)[0] ?? "", left - margin - 14, 13, 2)} />
        </>
      ) : (
        <Message entry={entry} day={day} wording={wording} />
      )}
    </>
  );
}

function Message(props: { entry: MessageEntry | TaskEntry; day: TimelineDay; wording: TimelineWording }): JSX.Element {
  const { entry, day, wording } = props;
  const { rule, name } = wording;
  const x = placeOf(day, entry.at.sender.instant);
  // The table says that a confirmation is asked for; here it would not fit.
  const shortened = entry.kind === "message" ? { ...entry, acknowledge: false } : entry;
  const limit = entry.kind === "message" ? entry.notAfter?.sender.instant : undefined;
  const beyond = limit !== undefined && epochMilliseconds(limit) > epochMilliseconds(day.end);
  const end = limit === undefined ? x : placeOf(day, limit);
  const [line = "", ...rest] = fittedLines(`${name(entry.recipientId)}, ${wayOf(shortened, wording)}`, left - margin - 14, 12.5, 1);
  return (
    <>
      {limit === undefined ? null : (
        <path
          class="edge"
          fill="none"
          d={beyond ? `M${x} ${middle}H${end - 2}m-6 -5l6 5l-6 5` : `M${x} ${middle}H${end}m0 -9v18`}
        />
      )}
      <Mark kind={entry.kind === "task" ? "task" : entry.state} x={x} y={middle} />
      <Clocks entry={entry} x={x} end={beyond ? x : end} wording={wording} />
      <Label lines={[...fittedLines(rule(entry.rule), left - margin - 14, 14, 1), `→ ${line}`, ...rest]} strong />
    </>
  );
}

/** Both clocks beside a mark, the recipient's only where it shows something else. */
function Clocks(props: { entry: TimelineEntry; x: number; end: number; wording: TimelineWording }): JSX.Element {
  const { entry, x, end, wording } = props;
  const { sender, recipient } = entry.at;
  // A deadline close by would lie beneath the figures.
  const right = x > left + strip - 150 || (end > x && end < x + 150);
  const side = { x: right ? x - 12 : x + 12, "text-anchor": right ? "end" : "start" };
  const same = sender.local === recipient.local;
  const otherDay = sender.local.slice(0, 10) === recipient.local.slice(0, 10) ? "" : `${wording.shortDay(recipient)} `;
  return (
    <>
      <text class="ink strong digits halo" {...side} y={same ? middle + 5 : middle - 3} font-size="13">
        {wording.clock(sender)}
      </text>
      {same ? null : (
        <text class="soft digits halo" {...side} y={middle + 13} font-size="12">
          {`${otherDay}${wording.clock(recipient)} ${wording.zone(recipient.zone)}`}
        </text>
      )}
    </>
  );
}

function Interview({ day, shown, wording }: { day: TimelineDay; shown: Timeline; wording: TimelineWording }): JSX.Element {
  const { lobby, start, end } = shown.interview;
  const { words, clock, name } = wording;
  const [before, from, until] = [lobby, start, end].map(({ sender }) => placeOf(day, sender.instant)) as [number, number, number];
  const span = `${clock(start.sender)}–${clock(end.sender)}`;
  const sameDay = start.sender.local.slice(0, 10) === start.recipient.local.slice(0, 10);
  const otherDay = sameDay ? "" : `${wording.shortDay(start.recipient)} `;
  const there = `${otherDay}${clock(start.recipient)}–${clock(end.recipient)} ${wording.zone(start.recipient.zone)}`;
  const right = until > left + strip - 150;
  const side = { x: right ? before - 8 : until + 8, "text-anchor": right ? "end" : "start" };
  return (
    <>
      <rect class="lobby" x={before} y="11" width={Math.max(2, Math.round((from - before) * 10) / 10)} height={row - 22} />
      <rect class="talk" x={from} y="8" width={Math.max(3, Math.round((until - from) * 10) / 10)} height={row - 16} rx="2" />
      <text class="ink strong digits halo" {...side} y={start.sender.local === start.recipient.local ? middle + 5 : middle - 3} font-size="13">
        {span}
      </text>
      {start.sender.local === start.recipient.local ? null : (
        <text class="soft digits halo" {...side} y={middle + 13} font-size="12">
          {there}
        </text>
      )}
      <Label lines={[words.interview, ...fittedLines(name(shown.interviewId), left - margin - 14, 12.5, 1)]} strong />
    </>
  );
}

function Label({ lines, strong = false }: { lines: readonly string[]; strong?: boolean }): JSX.Element {
  return (
    <>
      {lines.map((line, at) => (
        <text
          class={strong && at === 0 ? "ink strong" : "soft"}
          x={margin}
          y={lines.length === 1 ? middle + 5 : middle - 3 + at * 16}
          font-size={strong && at === 0 ? "14" : "12.5"}
        >
          {line}
        </text>
      ))}
    </>
  );
}
