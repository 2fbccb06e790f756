import type { Decision, Interview } from "@samtal/core";
import type { MessagePlan } from "@samtal/communication";
import type { GuideCheck } from "@samtal/guide";
import type { DataItem, RetentionPlan } from "@samtal/retention";
import type { AssessedRound } from "./assessRound.ts";
import type { BookedApplication } from "./bookInterviews.ts";

/** One hiring round, from interview guide to deletion date: what `round.json` holds. */
export interface RoundResult {
  readonly schemaVersion: 1;
  /** What the results rest on: the same input and the same of these give the same bytes. */
  readonly restsOn: {
    readonly zoneData: string;
    readonly calendars: readonly { readonly id: string; readonly version: string }[];
    readonly guideHash: string;
    readonly rubricHash: string;
    readonly ruleSetHash: string;
    readonly policyHash: string;
  };
  readonly guide: GuideCheck;
  readonly bookings: readonly BookedApplication[];
  readonly interviews: readonly Interview[];
  readonly messages: readonly MessagePlan[];
  readonly scores: AssessedRound;
  readonly decisions: readonly Decision[];
  /** The items of personal data that the round made, without their content. */
  readonly items: readonly DataItem[];
  readonly retention: RetentionPlan;
}
