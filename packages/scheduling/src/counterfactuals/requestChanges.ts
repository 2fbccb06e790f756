import { reason } from "@samtal/core";
import { type Duration, epochMilliseconds, instantOf } from "@samtal/core/time";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { RequestChange } from "./counterfactual.ts";

const day = 86_400_000;
const longerByDays = [1, 2, 3, 7, 14, 28];

/**
 * Changes to what a request asks for as a whole: its window, buffers, grid and tentative times.
 *
 * @param request - a validated request
 * @returns changes in the order in which they are tried; within a kind the smallest first
 */
export function requestChanges(request: SlotRequest): RequestChange[] {
  const { window, buffers, grid, tentative } = request;
  const changes: RequestChange[] = longerByDays.map((days) => ({
    kind: "longer-window",
    request: { ...request, window: { ...window, end: instantOf(epochMilliseconds(window.end) + days * day) } },
    told: (count) => reason("scheduling/if-longer-window", { days, count }),
  }));
  if ((buffers?.beforeMinutes ?? 0) + (buffers?.afterMinutes ?? 0) > 0) {
    changes.push({
      kind: "no-buffers",
      request: { ...request, buffers: { beforeMinutes: 0, afterMinutes: 0 } },
      told: (count) => reason("scheduling/if-no-buffers", { count }),
    });
  }
  if (tentative !== "ignore") {
    changes.push({
      kind: "tentative-ignored",
      request: { ...request, tentative: "ignore" },
      told: (count) => reason("scheduling/if-tentative-ignored", { count }),
    });
  }
  for (const minutes of [15, 5]) {
    if (minutes >= grid.minutes) continue;
    changes.push({
      kind: "finer-grid",
      request: { ...request, grid: { ...grid, minutes } },
      told: (count) => reason("scheduling/if-finer-grid", { minutes, count }),
    });
  }
  return changes;
}

/**
 * A request with less notice.
 *
 * @param request - a validated request
 * @param minutes - by how much, at most its whole notice
 * @param noticeMinutes - its whole notice
 * @returns the change
 */
export function lessNotice(request: SlotRequest, minutes: number, noticeMinutes: number): RequestChange {
  return {
    kind: "less-notice",
    request: { ...request, minimumNotice: `PT${noticeMinutes - minutes}M` as Duration },
    told: (count) =>
      minutes % 60 === 0
        ? reason("scheduling/if-fewer-hours-notice", { hours: minutes / 60, count })
        : reason("scheduling/if-fewer-minutes-notice", { minutes, count }),
  };
}
