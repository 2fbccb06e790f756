import type { CrossedRatings, VarianceTerm } from "./crossedRatings.ts";
import { type SortedRatings, sortedRatings } from "./sortedRatings.ts";

/** What a fit assumes: which parts of the variance are estimated, and which means are not part of it. */
export interface CrossedModel {
  /** `candidate` is always one of them. */
  readonly terms: readonly VarianceTerm[];
  /** One mean, one mean for each competency, or `none`: the scores have a known mean of 0. */
  readonly fixed: "intercept" | "competency" | "none";
}

/**
 * The counts of a crossed model, on which nothing depends that an estimation varies. Effects of two sorts:
 * those *within* one candidate (the candidate's own and its interactions) are absorbed candidate by
 * candidate; those *between* candidates (raters, competencies, and the means last) remain as one small system
 * of equations.
 */
export interface CrossedDesign {
  readonly model: CrossedModel;
  readonly sorted: SortedRatings;
  readonly count: number;
  readonly candidates: number;
  /** Levels of each term. */
  readonly levels: readonly number[];
  /**
   * For each term, the effect of every rating: a column of the between system, or a level among the within
   * ones.
   */
  readonly effects: readonly Int32Array[];
  /** Effects of the between system, means included. */
  readonly columns: number;
  /** Where the means begin among them. */
  readonly fixedFrom: number;
  /** The column of every rating's mean; empty where there are no means. */
  readonly fixedEffects: Int32Array;
  /** Position of a between effect's term in the model; -1 for means. */
  readonly columnTerm: Int32Array;
  /** How often two between effects meet in one rating. */
  readonly meetings: Float64Array;
  /** Within effects of candidate `i`: from `withinStart[i]`, the candidate's own first. */
  readonly withinStart: Int32Array;
  readonly withinTerm: Int32Array;
  /** Between effects that candidate `i` touches, ascending: from `touchedStart[i]`. */
  readonly touchedStart: Int32Array;
  readonly touched: Int32Array;
  /** Candidate `i`'s counts of within by within effects, from `blockStart[i]`. */
  readonly blockStart: Float64Array;
  readonly block: Float64Array;
  /** Candidate `i`'s counts of within by touched effects, from `edgeStart[i]`. */
  readonly edgeStart: Float64Array;
  readonly edge: Float64Array;
}

const isWithin = (term: VarianceTerm): boolean => term.startsWith("candidate");

/** Counts what a model needs of the ratings. */
export function crossedDesign(ratings: CrossedRatings, model: CrossedModel): CrossedDesign {
  const sorted = sortedRatings(ratings);
  const count = sorted.score.length;
  const competencies = ratings.competencies ?? 1;
  const sizes = {
    rater: ratings.raters,
    competency: competencies,
    raterCompetency: ratings.raters * competencies,
  };
  const between = model.terms.map((term) => (isWithin(term) ? 0 : sizes[term as keyof typeof sizes]));
  const fixedFrom = between.reduce((sum, size) => sum + size, 0);
  const columns = fixedFrom + { none: 0, intercept: 1, competency: competencies }[model.fixed];
  const columnTerm = new Int32Array(columns).fill(-1);
  let column = 0;
  const within = withinEffects(sorted, ratings.candidates, competencies, model.terms);
  const effects = model.terms.map((term, at) => {
    if (isWithin(term)) return within.effects[at] as Int32Array;
    const from = column;
    column += between[at] as number;
    columnTerm.fill(at, from, column);
    if (term === "rater") return sorted.rater.map((rater) => from + rater);
    if (term === "competency") return sorted.competency.map((competency) => from + competency);
    return sorted.rater.map((rater, n) => from + rater * competencies + (sorted.competency[n] as number));
  });
  const fixedEffects =
    model.fixed === "none"
      ? new Int32Array(0)
      : model.fixed === "intercept"
      ? new Int32Array(count).fill(fixedFrom)
      : sorted.competency.map((competency) => fixedFrom + competency);
  const acrossColumns = effects.filter((_, at) => !isWithin(model.terms[at] as VarianceTerm));
  if (fixedEffects.length > 0) acrossColumns.push(fixedEffects);
  const withinColumns = effects.filter((_, at) => isWithin(model.terms[at] as VarianceTerm));
  return {
    model,
    sorted,
    count,
    candidates: ratings.candidates,
    levels: model.terms.map((term, at) =>
      isWithin(term) ? (within.levels[at] as number) : (between[at] as number),
    ),
    effects,
    columns,
    fixedFrom,
    fixedEffects,
    columnTerm,
    meetings: meetings(acrossColumns, columns, count),
    withinStart: within.start,
    withinTerm: within.term,
    ...candidateCounts(sorted, ratings.candidates, columns, acrossColumns, withinColumns, within.start),
  };
}

interface WithinEffects {
  readonly start: Int32Array;
  readonly term: Int32Array;
  readonly effects: readonly (Int32Array | undefined)[];
  readonly levels: readonly number[];
}

/** Numbers the effects within candidates: for each candidate its own, then the interactions that occur. */
function withinEffects(
  sorted: SortedRatings,
  candidates: number,
  competencies: number,
  terms: readonly VarianceTerm[],
): WithinEffects {
  const count = sorted.score.length;
  const effects = terms.map((term) => (isWithin(term) ? new Int32Array(count) : undefined));
  const levels = terms.map(() => 0);
  const start = new Int32Array(candidates + 1);
  const term: number[] = [];
  const place = new Int32Array(competencies);
  for (let i = 0; i < candidates; i++) {
    start[i] = term.length;
    const [from, to] = [sorted.start[i] as number, sorted.start[i + 1] as number];
    for (const [at, name] of terms.entries()) {
      const effect = effects[at];
      if (effect === undefined) continue;
      const first = term.length;
      if (name === "candidate") term.push(at);
      if (name === "candidateCompetency") place.fill(-1);
      for (let n = from; n < to; n++) {
        if (name === "candidateRater" && (n === from || sorted.rater[n] !== sorted.rater[n - 1]))
          term.push(at);
        if (name === "candidateCompetency") {
          const competency = sorted.competency[n] as number;
          if (place[competency] === -1) place[competency] = term.push(at) - 1;
          effect[n] = place[competency] as number;
        } else effect[n] = term.length - 1;
      }
      levels[at] = (levels[at] as number) + term.length - first;
    }
  }
  start[candidates] = term.length;
  return { start, term: Int32Array.from(term), effects, levels };
}

function meetings(across: readonly Int32Array[], columns: number, count: number): Float64Array {
  const table = new Float64Array(columns * columns);
  for (const one of across) {
    for (const other of across) {
      for (let n = 0; n < count; n++) {
        const at = (one[n] as number) * columns + (other[n] as number);
        table[at] = (table[at] as number) + 1;
      }
    }
  }
  return table;
}

type CandidateCounts = Pick<
  CrossedDesign,
  "touchedStart" | "touched" | "blockStart" | "block" | "edgeStart" | "edge"
>;

function candidateCounts(
  sorted: SortedRatings,
  candidates: number,
  columns: number,
  across: readonly Int32Array[],
  within: readonly Int32Array[],
  withinStart: Int32Array,
): CandidateCounts {
  const touchedStart = new Int32Array(candidates + 1);
  const blockStart = new Float64Array(candidates + 1);
  const edgeStart = new Float64Array(candidates + 1);
  const all = new Int32Array(sorted.score.length * across.length);
  const seenBy = new Int32Array(columns).fill(-1);
  let length = 0;
  for (let i = 0; i < candidates; i++) {
    const first = length;
    touchedStart[i] = first;
    for (let n = sorted.start[i] as number; n < (sorted.start[i + 1] as number); n++) {
      for (const effect of across) {
        const column = effect[n] as number;
        if (seenBy[column] === i) continue;
        seenBy[column] = i;
        all[length++] = column;
      }
    }
    all.subarray(first, length).sort();
    const size = (withinStart[i + 1] as number) - (withinStart[i] as number);
    blockStart[i + 1] = (blockStart[i] as number) + size * size;
    edgeStart[i + 1] = (edgeStart[i] as number) + size * (length - first);
  }
  touchedStart[candidates] = length;
  const touched = all.slice(0, length);
  const block = new Float64Array(blockStart[candidates] as number);
  const edge = new Float64Array(edgeStart[candidates] as number);
  const place = new Int32Array(columns);
  for (let i = 0; i < candidates; i++) {
    const [from, to] = [touchedStart[i] as number, touchedStart[i + 1] as number];
    for (let at = from; at < to; at++) place[touched[at] as number] = at - from;
    const first = withinStart[i] as number;
    const size = (withinStart[i + 1] as number) - first;
    for (let n = sorted.start[i] as number; n < (sorted.start[i + 1] as number); n++) {
      for (const one of within) {
        const row = (one[n] as number) - first;
        for (const other of within) {
          const at = (blockStart[i] as number) + row * size + (other[n] as number) - first;
          block[at] = (block[at] as number) + 1;
        }
        for (const other of across) {
          const at = (edgeStart[i] as number) + row * (to - from) + (place[other[n] as number] as number);
          edge[at] = (edge[at] as number) + 1;
        }
      }
    }
  }
  return { touchedStart, touched, blockStart, block, edgeStart, edge };
}
