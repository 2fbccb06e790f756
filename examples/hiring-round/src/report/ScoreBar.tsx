/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";

/** A score on its scale, with the span that missing ratings leave open: by length and edges, not by colour alone. */
export function ScoreBar(props: {
  id: string;
  title: string;
  score: number | null;
  lowest: number;
  highest: number;
  minimum: number;
  maximum: number;
}): JSX.Element {
  const { id, title, score, lowest, highest, minimum, maximum } = props;
  const place = (value: number): number => ((value - minimum) / (maximum - minimum)) * 1000;
  return (
    <svg class="bar" viewBox="0 0 1000 40" preserveAspectRatio="none" role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <rect class="track" x="0" y="16" width="1000" height="8" />
      {score === null ? null : <rect class="value" x="0" y="12" width={place(score)} height="16" />}
      <rect class="span" x={place(lowest)} y="4" width={Math.max(place(highest) - place(lowest), 0)} height="32" fill-opacity="0.65" />
      <line class="edge" x1={place(lowest)} x2={place(lowest)} y1="2" y2="38" vector-effect="non-scaling-stroke" />
      <line class="edge" x1={place(highest)} x2={place(highest)} y1="2" y2="38" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
