import { type Reason, reason } from "@samtal/core";
import type { EpochMilliseconds } from "@samtal/core/time";
import { layerAt } from "../layers/layerAt.ts";
import { gridStarts } from "./gridStarts.ts";
import type { PreparedSearch } from "./preparedSearch.ts";

/**
 * What keeps a start out, the panel aside: the window, the grid, the notice, the candidate.
 *
 * @param at - the start, in milliseconds since 1970-01-01T00:00:00Z
 * @param search - a request, reckoned
 * @returns every reason; empty where the candidate can come
 */
export function startReasons(at: EpochMilliseconds, search: PreparedSearch): Reason[] {
  const { span, firstInTime, gridTable, request, candidate } = search;
  if (!(at >= span.from && at < span.until)) return [reason("scheduling/outside-window")];
  const because: Reason[] = [];
  const { minutes, zone } = request.grid;
  if (gridStarts(Float64Array.of(at, at + 1), gridTable, minutes).length === 0)
    because.push(reason("scheduling/off-grid", { minutes, zone }));
  if (at < firstInTime) because.push(reason("scheduling/within-notice", { now: request.now, notice: request.minimumNotice }));
  const layer = layerAt(candidate.bars, at);
  const { personId } = request.candidate;
  if (layer) because.push(reason("scheduling/candidate-barred", { personId, layer }));
  return because;
}

