import { addedMinutes } from "@samtal/core";
import { elapsedMilliseconds, type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import type { SlotRequest } from "./slotRequest.ts";

/** The meeting that a request asks for, in milliseconds. */
export interface Meeting {
  /** From the start of the assessment to its end, accommodations included. */
  readonly length: number;
  /** From the opening of the lobby to the start. */
  readonly lobby: number;
  /** Free of other meetings before the lobby. */
  readonly before: number;
  /** Free of other meetings after the end. */
  readonly after: number;
  /** The earliest opening of the lobby that keeps the notice. */
  readonly earliestLobby: EpochMilliseconds;
}

/** The meeting that a request asks for. */
export function meetingOf({ round, accommodations, buffers, now, minimumNotice }: SlotRequest): Meeting {
  const minute = 60_000;
  return {
    length: (round.minutes + addedMinutes(accommodations)) * minute,
    lobby: round.lobbyMinutes * minute,
    before: (buffers?.beforeMinutes ?? 0) * minute,
    after: (buffers?.afterMinutes ?? 0) * minute,
    earliestLobby: epochMilliseconds(now) + elapsedMilliseconds(minimumNotice),
  };
}
