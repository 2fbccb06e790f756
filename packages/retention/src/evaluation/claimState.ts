import type { Id, Jurisdiction, Reason } from "@samtal/core";
import type { EpochDay } from "@samtal/core/time";
import type { DataItem } from "../items/dataItem.ts";
import type { Citation } from "../policies/citation.ts";
import type { ClaimClass, Tier } from "../policies/claim.ts";
import type { StuckClock } from "./evaluation.ts";

/** The last day of a claim: Infinity while it is open, -Infinity where it never stood. */
export type End = EpochDay;

/** Whose data an item can be. */
export type SubjectId = DataItem["subjectIds"][number];

/** What a withdrawal by some of several people asks for. */
export interface Redaction {
  readonly subjectIds: readonly SubjectId[];
  readonly from: EpochDay;
}

/** A claim on an item, counted out on integer days. */
export interface ClaimState {
  readonly key: string;
  readonly class: ClaimClass;
  readonly tier: Tier;
  readonly purpose: string;
  readonly applicationId: Id<"application"> | undefined;
  readonly end: End;
  readonly citation: Citation;
  readonly jurisdiction?: Jurisdiction | undefined;
  /** People who are to be removed from the item, and since when it is locked until they are. */
  readonly redaction?: Redaction | undefined;
  /** Why it ends where it does, where that is not its own clock. */
  readonly notes: readonly Reason[];
  readonly stuck: StuckClock | undefined;
}
