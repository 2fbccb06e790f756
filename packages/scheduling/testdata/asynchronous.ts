import { type Accommodation, toId } from "@samtal/core";
import { buildAsynchronousRound } from "@samtal/core/testing";
import { parseInstant, parseTimeZone, type ZoneRules, zoneRulesFrom, zoneTable } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { type AsynchronousEvent, parseAsynchronousEvent } from "../src/asynchronous/asynchronousEvent.ts";
import type { AsynchronousPolicy } from "../src/asynchronous/asynchronousPolicy.ts";
import type { AsynchronousWindow } from "../src/asynchronous/asynchronousWindow.ts";
import {
  type OpenedAsynchronousWindow,
  openAsynchronousWindow,
} from "../src/asynchronous/openAsynchronousWindow.ts";

/** What may differ from five days, three attempts and two questions from 2027-03-24T09:00Z in Stockholm. */
export interface WindowOverrides {
  readonly window?: string;
  readonly attempts?: number;
  readonly invitedAt?: string;
  readonly zone?: string;
  readonly accommodations?: readonly Accommodation[];
  readonly policy?: AsynchronousPolicy;
  readonly rules?: ZoneRules;
}

/** Opens a window as `openAsynchronousWindow` does. */
export const opened = (more: WindowOverrides = {}): OpenedAsynchronousWindow =>
  openAsynchronousWindow(
    {
      round: buildAsynchronousRound({ window: more.window ?? "P5D", attempts: more.attempts ?? 3 }),
      interviewId: toId("interview", "1"),
      applicationId: toId("application", "1"),
      candidateId: toId("candidate", "1"),
      questionIds: [toId("question", "b"), toId("question", "a")],
      invitedAt: parseInstant(more.invitedAt ?? "2027-03-24T09:00:00Z"),
      zone: parseTimeZone(more.zone ?? "Europe/Stockholm"),
      accommodations: more.accommodations ?? [],
      ...(more.policy === undefined ? {} : { policy: more.policy }),
    },
    { zoneRules: more.rules ?? tzdataRules },
  );

/** The window itself. */
export function openWindow(more: WindowOverrides = {}): AsynchronousWindow {
  const outcome = opened(more);
  if (outcome.status !== "opened") throw new Error(outcome.status);
  return outcome.window;
}

/** An event of that window. */
export const event = (type: string, id: string, at: string, more: object = {}): AsynchronousEvent =>
  parseAsynchronousEvent({
    schemaVersion: 1,
    interviewId: "interview_1",
    type,
    id: `event_${id}`,
    at,
    ...more,
  });

/** Other zone data: every zone so many hours ahead of UTC, all year. */
export const fixedRules = (offsetHours: number): ZoneRules =>
  zoneRulesFrom({
    version: "new",
    from: 0,
    until: 4e12,
    zones: { has: () => true },
    load: () => zoneTable({ from: 0, until: 4e12, offset: offsetHours * 3_600_000, transitions: [] }),
  });
