import { durationParts, type EpochMilliseconds, instantOf } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { type Layer, layers } from "../layers/layer.ts";
import type { PersonStarts } from "../layers/personStarts.ts";
import { optionIssues } from "../slots/optionIssues.ts";
import { type PreparedSearch, preparedSearch } from "../slots/preparedSearch.ts";
import { requestIssues } from "../slots/requestIssues.ts";
import { searchStarts } from "../slots/searchStarts.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { Counterfactual, RequestChange } from "./counterfactual.ts";
import { hoursChanges } from "./hoursChanges.ts";
import { interviewerChanges } from "./personChanges.ts";
import { lessNotice, requestChanges } from "./requestChanges.ts";
import { seatChanges } from "./seatChanges.ts";

const minute = 60_000;
const hour = 60;
/** Of so many interviewers other hours are tried; each takes up to four searches. */
const mostHours = 8;

/**
 * Single changes to a request each of which gives slots, every one of them searched again before it is told.
 *
 * Of changes that come in sizes (days, hours, steps) the smallest that helps is told. Other hours are tried for
 * the candidate and the first eight interviewers whose hours take starts from the candidate.
 *
 * @param search - a request, reckoned
 * @param options - the zone data and calendars
 * @param known - the layers behind `search`
 * @returns the changes that help: those of the request first, then of people, then of the panel
 */
export function counterfactuals(
  search: PreparedSearch,
  options: SlotOptions,
  known: ReadonlyMap<PersonAvailability, PersonStarts>,
): Counterfactual[] {
  const { request } = search;
  const found: Counterfactual[] = [];
  const helped = new Set<string>();
  const tryOut = (change: RequestChange, size: string): void => {
    if (helped.has(size)) return;
    const tried = triedOut(change, search, options, known);
    if (!tried) return;
    helped.add(size);
    found.push(tried);
  };
  const notice = noticeChange(search, options, known);
  if (notice) found.push(notice);
  requestChanges(request).forEach((change) => tryOut(change, change.kind));
  const hoursOf = (personId: string): void =>
    hoursChanges(request, personId).forEach(({ direction, change }) => tryOut(change, `${personId} ${direction}`));
  hoursOf(request.candidate.personId);
  const barred = barredInterviewers(search);
  for (const { personId } of barred.filter(({ taken }) => taken.includes("outside-hours")).slice(0, mostHours))
    hoursOf(personId);
  for (const { personId, taken } of barred)
    interviewerChanges(request, personId, taken).forEach((change, index) => tryOut(change, `${personId} ${index}`));
  seatChanges(request).forEach((change, index) => tryOut(change, `seat ${index}`));
  return found;
}

function triedOut(
  { kind, request, told }: RequestChange,
  { request: before }: PreparedSearch,
  options: SlotOptions,
  known: ReadonlyMap<PersonAvailability, PersonStarts>,
): Counterfactual | undefined {
  // A change may lead out of what can be searched: past the zone data, say, or to too large a search.
  if (requestIssues(request).length + optionIssues(request, options).length > 0) return undefined;
  const starts = searchStarts(preparedSearch(request, options, sharedLayers(request, before, known)));
  const [first] = starts;
  if (first === undefined) return undefined;
  return { kind, request, total: starts.length, first: instantOf(first), because: told(starts.length) };
}

/** Layers can be taken over where nothing changed that goes into all of them. */
function sharedLayers(
  request: SlotRequest,
  before: SlotRequest,
  known: ReadonlyMap<PersonAvailability, PersonStarts>,
): Map<PersonAvailability, PersonStarts> {
  const same =
    request.window === before.window && request.buffers === before.buffers && request.tentative === before.tentative;
  return same ? new Map(known) : new Map<PersonAvailability, PersonStarts>();
}

/** The least that the notice must give way, in whole hours where there is an hour to give. */
function noticeChange(
  search: PreparedSearch,
  options: SlotOptions,
  known: ReadonlyMap<PersonAvailability, PersonStarts>,
): Counterfactual | undefined {
  const { request, firstInTime } = search;
  const noticeMinutes = Math.floor(durationParts(request.minimumNotice).milliseconds / minute);
  if (noticeMinutes === 0) return undefined;
  const latest = searchStarts({ ...search, firstInTime: Number.NEGATIVE_INFINITY }).findLast((at) => at < firstInTime);
  if (latest === undefined) return undefined;
  const short = Math.ceil((firstInTime - latest) / minute);
  const wholeHours = Math.ceil(short / hour) * hour;
  const less = wholeHours <= noticeMinutes ? wholeHours : short;
  if (less > noticeMinutes) return undefined;
  return triedOut(lessNotice(request, less, noticeMinutes), search, options, known);
}

/** Interviewers from whom layers took starts at which the candidate could come, and which layers did. */
function barredInterviewers({ seats, candidate, span, firstInTime }: PreparedSearch): {
  readonly personId: string;
  readonly taken: readonly Layer[];
}[] {
  const from = Math.max(span.from, firstInTime);
  const taken = new Map<string, Set<Layer>>();
  for (const { seat, optional, candidacies } of seats) {
    if (optional || seat.kind === "interpreter" || seat.kind === "captioner") continue;
    for (const { personId, bars } of candidacies) {
      const own = taken.get(personId) ?? new Set<Layer>();
      taken.set(personId, own);
      for (const { layer, barred } of bars) if (meets(barred, candidate.permitted, from)) own.add(layer);
    }
  }
  return [...taken]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([personId, own]) => ({ personId, taken: layers.filter((layer) => own.has(layer)) }));
}

function meets(a: Float64Array, b: Float64Array, from: EpochMilliseconds): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const start = Math.max(a[i] as number, b[j] as number, from);
    const end = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (start < end) return true;
    if ((a[i + 1] as number) <= (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return false;
}
