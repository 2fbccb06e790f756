import { epochMilliseconds } from "@samtal/core/time";
import { codedRatings } from "../codedRatings.ts";
import type { TimedRating } from "./timedRating.ts";

/**
 * What one rater's ratings say, gathered for the figures; each list in one order, whatever order they came
 * in.
 */
export interface RaterHistory {
  readonly raterId: string;
  readonly values: number[];
  /** Others' mean for the same candidate and competency less the own rating, where others rated it. */
  readonly shortfalls: number[];
  /** The same with the instant of sealing, in milliseconds, where it is known. */
  readonly timed: { readonly at: number; readonly shortfall: number }[];
  /**
   * For each candidate rated on two competencies or more: the ratings less each competency's mean over all.
   */
  readonly profiles: number[][];
  /** Milliseconds from the end of the interview to sealing. */
  readonly lags: number[];
}

/** Gathers every rater's history, by id. */
export function raterHistories(ratings: readonly TimedRating[]): RaterHistory[] {
  const { columns, raterIds } = codedRatings(ratings, ["interviewEndedAt", "sealedAt"]);
  const { candidate, rater, score, competencies = 1 } = columns;
  const competency = columns.competency ?? new Int32Array(score.length);
  const sealed = ratings.map(({ sealedAt }) =>
    sealedAt === undefined ? undefined : epochMilliseconds(sealedAt),
  );
  const ended = ratings.map(({ interviewEndedAt }) =>
    interviewEndedAt === undefined ? undefined : epochMilliseconds(interviewEndedAt),
  );
  const order = Int32Array.from(score, (_, at) => at).sort(
    (a, b) =>
      (rater[a] as number) - (rater[b] as number) ||
      (candidate[a] as number) - (candidate[b] as number) ||
      (competency[a] as number) - (competency[b] as number) ||
      (score[a] as number) - (score[b] as number) ||
      (sealed[a] ?? 0) - (sealed[b] ?? 0) ||
      (ended[a] ?? 0) - (ended[b] ?? 0),
  );
  const cellOf = (at: number): number =>
    (candidate[at] as number) * competencies + (competency[at] as number);
  const cells = new Map<number, { sum: number; count: number }>();
  const own = new Map<number, { sum: number; count: number }>();
  const means = Array.from({ length: competencies }, () => ({ sum: 0, count: 0 }));
  const ownCell = (at: number): number => cellOf(at) * raterIds.length + (rater[at] as number);
  for (const at of order) {
    const value = score[at] as number;
    add(cells, cellOf(at), value);
    add(own, ownCell(at), value);
    const mean = means[competency[at] as number] as { sum: number; count: number };
    mean.sum += value;
    mean.count += 1;
  }
  const histories = raterIds.map(
    (raterId): RaterHistory => ({ raterId, values: [], shortfalls: [], timed: [], profiles: [], lags: [] }),
  );
  let last = -1;
  let profile: number[] = [];
  let rated = new Set<number>();
  const close = (): void => {
    if (last !== -1 && rated.size > 1) histories[rater[last] as number]?.profiles.push(profile);
    profile = [];
    rated = new Set();
  };
  for (const at of order) {
    const history = histories[rater[at] as number] as RaterHistory;
    const value = score[at] as number;
    history.values.push(value);
    if (last === -1 || rater[last] !== rater[at] || candidate[last] !== candidate[at]) close();
    const mean = means[competency[at] as number] as { sum: number; count: number };
    profile.push(value - mean.sum / mean.count);
    rated.add(competency[at] as number);
    last = at;
    const all = cells.get(cellOf(at)) as { sum: number; count: number };
    const mine = own.get(ownCell(at)) as { sum: number; count: number };
    const [sealedAt, endedAt] = [sealed[at], ended[at]];
    if (all.count > mine.count) {
      const shortfall = (all.sum - mine.sum) / (all.count - mine.count) - value;
      history.shortfalls.push(shortfall);
      if (sealedAt !== undefined) history.timed.push({ at: sealedAt, shortfall });
    }
    if (sealedAt !== undefined && endedAt !== undefined) history.lags.push(sealedAt - endedAt);
  }
  close();
  return histories;
}

function add(totals: Map<number, { sum: number; count: number }>, key: number, value: number): void {
  const total = totals.get(key);
  if (total === undefined) totals.set(key, { sum: value, count: 1 });
  else {
    total.sum += value;
    total.count += 1;
  }
}
