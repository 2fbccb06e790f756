import type { Id } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { ApplicationFacts } from "../facts/retentionFacts.ts";
import type { DataCategory } from "../items/dataCategories.ts";
import type { Trigger } from "../policies/triggers.ts";

/** A trigger that is a day of its own; what `consentGiven` starts lies in the consents' days. */
export type RowTrigger = Exclude<Trigger, "consentGiven">;

/** A last day as PostgreSQL's `date` knows it: `infinity` while nobody can name it, `-infinity` where it never was. */
export type LastDay = LocalDate | "infinity" | "-infinity";

/**
 * One item as one of its applications sees it, on one flat row; what a host's table must hold.
 *
 * A `null` day of a trigger is a clock that has not started, and keeps the item. An item that is shared by several
 * applications has a row for each; what is the item's own stands the same in all of them. Days are civil days in the
 * controller's zone: columns of type `date`, never `timestamp`.
 */
export interface RetentionRow {
  readonly item: Id<"item">;
  readonly category: DataCategory;
  /** `null` where no application is known. */
  readonly stage: ApplicationFacts["stage"] | null;
  /** Whether any interviewer among its subjects still interviews. */
  readonly interviewing: boolean;
  /**
   * The day of each fact; `null` where none is recorded. `erasureRequested`: a candidate's first request that
   * reaches the item. Of several people the days are the same, or {@link retentionRows} refuses.
   */
  readonly triggers: Readonly<Record<RowTrigger, LocalDate | null>>;
  /** Whose law applies to the application; `null` where nobody recorded it. */
  readonly jurisdictions: readonly string[] | null;
  /** Whose law has ever applied to it: a duty to keep stays when the job moves. */
  readonly jurisdictionsEver: readonly string[] | null;
  /** Last day of the last legal hold; `null` where there is none. */
  readonly heldUntil: LastDay | null;
  /** Last day of the last restriction that a person asked for (GDPR art. 18); `null` where there is none. */
  readonly restrictedUntil: LastDay | null;
  /** First request for erasure that reaches the item, a candidate's or another subject's. */
  readonly erasureRequestedOn: LocalDate | null;
  /** By claim on legitimate interests: the first objection that no compelling ground for this claim was recorded to. */
  readonly objectedOn: Readonly<Record<string, LocalDate | null>>;
  /**
   * By claim on consent: the last day on which the consents carry it, requests and a clock that counts from the
   * consent included. `-infinity` where somebody never agreed; `null` keeps the item.
   */
  readonly consentUntil: Readonly<Record<string, LastDay | null>>;
  /** By claim on consent: whether every consent that could carry it is of a day that has not come. No column of a table. */
  readonly consentToCome: Readonly<Record<string, boolean>>;
  /** By claim with `partialWithdrawal`: whether somebody who withdrew is yet to be removed, so that it only locks. */
  readonly redacting: Readonly<Record<string, boolean>>;
  /** Of a derived item: the last day of the first of its sources to go; `null` where it has none. */
  readonly sourcesUntil: LastDay | null;
}
