import type { Id, Jurisdiction, Reason } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { DataCategory } from "../items/dataCategories.ts";
import type { DataItem, Disposition } from "../items/dataItem.ts";
import type { Citation } from "../policies/citation.ts";
import type { ClaimClass, Tier } from "../policies/claim.ts";
import type { Trigger } from "../policies/triggers.ts";

/** What is to be done with an item on a day: keep it in use, keep it under lock, or dispose of it. */
export type RetentionAction = "retain" | "restrict" | Disposition;

/** The last day of something; `open` while nobody can name it. */
export type Until = LocalDate | "open";

/** One claim on an item, with the day it ends. */
export interface ClaimVerdict {
  /** The claim's key in the policy; of a hold or a restriction, `legal-hold` or `restriction-request`. */
  readonly key: string;
  readonly class: ClaimClass;
  readonly tier: Tier;
  readonly purpose: string;
  /** The application by which it was counted; left out where it does not depend on one. */
  readonly applicationId?: Id<"application">;
  /** Last day on which it stands; `null` where it never did. */
  readonly until: Until | null;
  readonly citation: Citation;
  /** Whose law it is, where it is not everyone's. */
  readonly jurisdiction?: Jurisdiction;
}

/** A clock that should be running but has no day to start from. The item is kept meanwhile. */
export interface StuckClock {
  /** The claim or ceiling. */
  readonly key: string;
  readonly of: "claim" | "ceiling";
  /** Any of these facts would start it. */
  readonly triggers: readonly Trigger[];
  /**
   * `future`: a fact is recorded, but for a day that has not come; it was refused. `jurisdiction-missing`: nobody
   * recorded whose law applies to the application.
   */
  readonly cause: "missing" | "future" | "jurisdiction-missing";
  readonly applicationId?: Id<"application">;
}

/** A duty to keep that outlasts a duty to delete. The duty to keep wins; somebody has to know. */
export interface RetentionConflict {
  readonly kind: "minimum-above-ceiling";
  readonly claim: string;
  readonly ceiling: string;
  readonly minimumUntil: Until;
  readonly ceilingUntil: LocalDate;
  readonly applicationId?: Id<"application">;
}

/** What happens to one item, when and why. */
export interface Evaluation {
  readonly itemId: Id<"item">;
  readonly category: DataCategory;
  /** The day that was asked about, in the controller's zone. */
  readonly day: LocalDate;
  readonly action: RetentionAction;
  /** `null` once nothing keeps the item. */
  readonly tier: Tier | null;
  /** Last day on which something keeps the item; `null` where nothing ever did. */
  readonly until: Until | null;
  /** First day on which it was or will be only under lock; `null` where it never is or nobody can say when. */
  readonly restrictedFrom: LocalDate | null;
  /** The day after `until`, on which it is disposed of; `null` while that is open. */
  readonly disposedOn: LocalDate | null;
  /** The next change after `day`, as far as it is known. */
  readonly next: { readonly on: LocalDate; readonly action: RetentionAction } | null;
  readonly because: readonly Reason[];
  readonly claims: readonly ClaimVerdict[];
  /** Of the claims that keep the item or, where none does any more, that kept it last. */
  readonly citations: readonly Citation[];
  /** Who took a consent back and is to be removed from the item, while the others on it still agree; by id. */
  readonly redact: readonly DataItem["subjectIds"][number][];
  readonly conflicts: readonly RetentionConflict[];
  readonly stuckClocks: readonly StuckClock[];
  /** The policy that it was judged under. */
  readonly policyHash: string;
}
