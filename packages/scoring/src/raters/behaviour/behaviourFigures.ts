import type { BehaviourFigure, BehaviourKind } from "./raterNote.ts";
import type { RaterHistory } from "./raterHistory.ts";

/** How a figure is reckoned from a history, and how many of its ratings count. */
export interface BehaviourMeasure {
  readonly kind: BehaviourKind;
  readonly count: (history: RaterHistory) => number;
  /** `undefined` where it is 0/0: no change in time, no scale. */
  readonly figure: (history: RaterHistory) => BehaviourFigure | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;

/**
 * The six figures. Leniency and severity, central tendency, halo and restriction of range as Saal, Downey and
 * Lahey (1980, Rating the ratings) collect them from the textbooks; drift as severity's change over time.
 *
 * @param middle - of the scale; without it there is no central tendency
 */
export function behaviourFigures(middle: number | undefined): readonly BehaviourMeasure[] {
  return [
    {
      kind: "severity",
      count: ({ shortfalls }) => shortfalls.length,
      figure: ({ shortfalls }) => ({
        figure: mean(shortfalls),
        standardError: deviation(shortfalls) / Math.sqrt(shortfalls.length),
      }),
    },
    {
      kind: "central-tendency",
      count: ({ values }) => (middle === undefined ? 0 : values.length),
      figure: ({ values }) =>
        middle === undefined
          ? undefined
          : { figure: mean(values.map((value) => Math.abs(value - middle))), standardError: null },
    },
    {
      kind: "range-restriction",
      count: ({ values }) => values.length,
      figure: ({ values }) => ({ figure: deviation(values), standardError: null }),
    },
    {
      kind: "halo",
      count: ({ profiles }) => profiles.reduce((sum, profile) => sum + profile.length, 0),
      figure: ({ profiles }) => ({ figure: mean(profiles.map(deviation)), standardError: null }),
    },
    { kind: "drift", count: ({ timed }) => timed.length, figure: ({ timed }) => drift(timed) },
    {
      kind: "rating-lag",
      count: ({ lags }) => lags.length,
      figure: ({ lags }) => ({ figure: median(lags) / hour, standardError: null }),
    },
  ];
}

/** The middle value; of an even number, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

/** The slope of severity over time by least squares, times the time observed. */
function drift(timed: RaterHistory["timed"]): BehaviourFigure | undefined {
  const sorted = timed.toSorted((a, b) => a.at - b.at || a.shortfall - b.shortfall);
  const first = sorted[0]?.at ?? 0;
  const days = sorted.map(({ at }) => (at - first) / day);
  const [middleDay, middle] = [mean(days), mean(sorted.map(({ shortfall }) => shortfall))];
  let [spread, shared] = [0, 0];
  for (const [at, { shortfall }] of sorted.entries()) {
    const away = (days[at] as number) - middleDay;
    spread += away * away;
    shared += away * (shortfall - middle);
  }
  if (spread === 0 || sorted.length < 3) return undefined;
  const slope = shared / spread;
  let rest = 0;
  for (const [at, { shortfall }] of sorted.entries()) {
    rest += (shortfall - middle - slope * ((days[at] as number) - middleDay)) ** 2;
  }
  const span = days.at(-1) as number;
  const standardError = span * Math.sqrt(rest / (sorted.length - 2) / spread);
  return { figure: slope * span, standardError, days: span };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation with one degree of freedom taken for the mean. */
function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
