import type { Id, Reason } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { Until } from "../evaluation/evaluation.ts";
import type { DataCategory } from "../items/dataCategories.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { Citation } from "../policies/citation.ts";
import type { Claim } from "../policies/claim.ts";
import type { RequestRight } from "./requestRight.ts";

/** What a person is answered about one item under one right. */
export const answerOutcomes = [
  /** It is handed over. */
  "included",
  /** It is not handed over. */
  "withheld",
  "erase",
  "anonymise",
  /** Only of what was derived from data that goes, and that nobody asked to have erased itself. */
  "pseudonymise",
  /** The person is removed from what several people share. */
  "redact",
  /** It stays; `ground` names the exception, where there is one. */
  "kept",
  /** Whether the request was meant as a withdrawal from an application in play has to be asked first. */
  "ask-withdrawal",
  "restrict",
  /** One use of it ends; something else still keeps it. */
  "stop",
  "correct",
  /** Somebody else's judgement stands, and the person's own statement is put beside it. */
  "add-statement",
] as const;

/** One of {@link answerOutcomes}. */
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** Why an item survives a request for erasure: a duty to keep it, or legal claims (GDPR art. 17(3)(b) and (e)). */
export type RefusalGround = "17(3)(b)" | "17(3)(e)";

/** One reason for which an item is kept. */
export interface AnsweredClaim {
  readonly purpose: string;
  /** `null` of a legal hold or a restriction, which no policy names. */
  readonly legalBasis: Claim["legalBasis"] | null;
  readonly until: Until;
}

/** The answer about one item under one right. */
export interface AnsweredItem {
  readonly itemId: Id<"item">;
  readonly category: DataCategory;
  readonly right: RequestRight;
  readonly outcome: AnswerOutcome;
  readonly ground: RefusalGround | null;
  /** Whether it is only under lock; the answer includes it all the same. */
  readonly isRestricted: boolean;
  /** Other people who are to be removed from what is handed over. */
  readonly redact: readonly DataItem["subjectIds"][number][];
  /** Keys of the policy's claims that the request ends. */
  readonly ends: readonly string[];
  /** What it is kept for on the day of the answer. */
  readonly claims: readonly AnsweredClaim[];
  /** Last day on which it is kept after the request; `null` where nothing keeps it. */
  readonly until: Until | null;
  readonly because: readonly Reason[];
  readonly citations: readonly Citation[];
}

/** What a person is answered. Ids, codes and dates only. */
export interface RequestAnswer {
  readonly schemaVersion: 1;
  readonly requestId: string;
  readonly subjectId: DataItem["subjectIds"][number];
  readonly day: LocalDate;
  readonly rights: readonly RequestRight[];
  readonly policyHash: string;
  /** By right, then by item id. */
  readonly items: readonly AnsweredItem[];
  /** What is said about no item in particular. */
  readonly because: readonly Reason[];
}
