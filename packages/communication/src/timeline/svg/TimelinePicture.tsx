/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { Timeline } from "../timeline.ts";
import type { TimelineDay } from "../timelineDay.ts";
import { timelineWording, type TimelineWording } from "../words/timelineWording.ts";
import type { TimelineWordingOptions } from "../words/timelineWordingOptions.ts";
import { pictureStyle } from "./pictureStyle.ts";
import { PictureLegend } from "./PictureLegend.tsx";
import { heightOf, measures, placeOf, rowsOf } from "./pictureLayout.ts";
import { PictureRow } from "./PictureRow.tsx";

const { width, left, strip, axis, row, heading, margin } = measures;
const legendHeight = 112;
const top = 44;

/** The picture of a timeline: a strip of hours for each day, a row for each message. */
export function TimelinePicture(props: { shown: Timeline; options: TimelineWordingOptions; id?: string }): JSX.Element {
  const { shown, options, id = "message-plan" } = props;
  const wording = timelineWording(options);
  const { words, name } = wording;
  const tops: number[] = [];
  let height: number = top;
  for (const day of shown.days) {
    tops.push(height);
    height += heightOf(day);
  }
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="samtal-plan"
      role="img"
      lang={wording.locale}
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height + legendHeight}`}
      width={width}
      height={height + legendHeight}
    >
      <title id={`${id}-title`}>{words.title(name(shown.interviewId))}</title>
      <desc id={`${id}-description`}>{words.pictureDescription(shown.days.length)}</desc>
      <style>{pictureStyle}</style>
      <defs>
        <pattern id={`${id}-quiet`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M0 0V7" />
        </pattern>
      </defs>
      <rect class="ground" width={width} height={height + legendHeight} />
      <text class="ink strong" x={margin} y="28" font-size="18">
        {words.title(name(shown.interviewId))}
      </text>
      {shown.days.map((day, at) => (
        <g transform={`translate(0 ${tops[at]})`}>
          <Day day={day} shown={shown} wording={wording} pattern={`${id}-quiet`} />
        </g>
      ))}
      <g transform={`translate(0 ${height})`}>
        <PictureLegend wording={wording} pattern={`${id}-quiet`} />
      </g>
    </svg>
  );
}

function Day(props: { day: TimelineDay; shown: Timeline; wording: TimelineWording; pattern: string }): JSX.Element {
  const { day, shown, wording, pattern } = props;
  const rows = rowsOf(day);
  const from = heading + day.clocks.length * axis;
  const until = from + rows.length * row;
  return (
    <>
      <path class="edge" d={`M${margin} 6H${left + strip}`} />
      <text class="ink strong" x={margin} y="27" font-size="15">
        {wording.day(day.date)}
      </text>
      {day.clocks.map(({ zone, hours }, at) => (
        <g transform={`translate(0 ${heading + at * axis - 1})`}>
          <text class="soft" x={left - 16} y="11" text-anchor="end" font-size="12">
            {at === 0 ? `${wording.words.sender}, ${wording.zone(zone)}` : wording.zone(zone)}
          </text>
          {hours
            .filter(({ hour }) => hour % 3 === 0)
            .map(({ at: instant, hour }) => (
              <text class="soft digits" x={placeOf(day, instant)} y="11" text-anchor="middle" font-size="12">
                {String(hour).padStart(2, "0")}
              </text>
            ))}
        </g>
      ))}
      {rows.map((entry, at) => (
        <g transform={`translate(0 ${from + at * row})`}>
          {day.clocks[0]?.hours
            .filter(({ hour }) => hour % 3 === 0)
            .map(({ at: instant }) => (
              <path class="rule" d={`M${placeOf(day, instant)} 0V${row}`} />
            ))}
          <PictureRow entry={entry} day={day} shown={shown} wording={wording} pattern={pattern} />
        </g>
      ))}
      <path class="rule" d={`M${margin} ${from}H${left + strip}M${left + strip} ${from}V${until}`} fill="none" />
    </>
  );
}
