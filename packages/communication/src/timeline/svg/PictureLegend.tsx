/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { TimelineWording } from "../words/timelineWording.ts";
import { Mark } from "./Mark.tsx";
import { measures } from "./pictureLayout.ts";

/** What each shape means. */
export function PictureLegend({ wording, pattern }: { wording: TimelineWording; pattern: string }): JSX.Element {
  const { legends } = wording.words;
  const items: [keyof typeof legends, JSX.Element][] = [
    ["planned", <Mark kind="planned" x={12} y={0} />],
    ["sent", <Mark kind="sent" x={12} y={0} />],
    ["merged", <Mark kind="merged" x={12} y={0} />],
    ["task", <Mark kind="task" x={12} y={0} />],
    ["change", <Mark kind="change" x={12} y={0} />],
    ["deadline", <path class="edge" fill="none" d="M2 0H20m0 -7v14" />],
    [
      "interview",
      <>
        <rect class="lobby" x="1" y="-6" width="6" height="12" />
        <rect class="talk" x="7" y="-8" width="16" height="16" rx="2" />
      </>,
    ],
    [
      "quiet",
      <>
        <rect class="night" x="0" y="-8" width="24" height="16" />
        <rect fill={`url(#${pattern})`} x="0" y="-8" width="24" height="16" />
      </>,
    ],
  ];
  return (
    <>
      <path class="edge" d={`M${measures.margin} 4H${measures.left + measures.strip}`} />
      {items.map(([kind, mark], at) => (
        <g transform={`translate(${measures.margin + (at % 3) * 305} ${26 + Math.floor(at / 3) * 28})`}>
          {mark}
          <text class="soft" x="34" y="5" font-size="13">
            {legends[kind]}
          </text>
        </g>
      ))}
    </>
  );
}
