import { compareText, type Id, type Reason, reason } from "@samtal/core";
import { type Duration, epochDayOf, type LocalDate } from "@samtal/core/time";
import { lastDay } from "../periods/lastDay.ts";
import type { DataCategory } from "../items/dataCategories.ts";
import type { AnsweredItem, RequestAnswer } from "./requestAnswer.ts";

/** Somebody who was given items. */
export interface Disclosure {
  /** The caller's own opaque key of the recipient. */
  readonly recipient: string;
  readonly itemIds: readonly Id<"item">[];
}

/** A recipient's receipt that it was told about an item. */
export interface RecipientReceipt {
  readonly recipient: string;
  readonly itemId: Id<"item">;
  readonly on: LocalDate;
}

/** A period within which a law wants recipients to have been told, or to have erased. */
export interface RecipientPeriod {
  readonly period: Duration;
  /** The day the request arrived. */
  readonly receivedOn: LocalDate;
  /** What it is about; left out, everything. */
  readonly categories?: readonly DataCategory[];
  readonly source: string;
}

/** What one recipient has to be told. */
export interface RecipientDuty {
  readonly recipient: string;
  readonly tell: "erased" | "corrected" | "restricted";
  readonly itemIds: readonly Id<"item">[];
  /** Those of which no receipt is there. */
  readonly missing: readonly Id<"item">[];
  /** Last day; `null` where the law says "without delay" and names none. Never moved to a working day. */
  readonly dueOn: LocalDate | null;
  readonly status: "told" | "outstanding" | "overdue";
  readonly because: readonly Reason[];
}

/**
 * Whom an answer obliges to tell: each recipient of an item that is erased, corrected or restricted, with a receipt for
 * each item (GDPR art. 19). Illinois wants an interview's video deleted within 30 days of the request, back-ups and
 * everyone it was shared with included (820 ILCS 42/15): give it as `within`.
 *
 * @param answer - from `answerRequest`
 * @param disclosures - who was given what; order means nothing
 * @param receipts - what recipients have confirmed about this answer; those of an earlier one are none
 * @param options - the day asked about, and a law's own period
 * @returns by recipient and what is told; empty where nobody was given anything that changes
 * @example
 * ```ts
 * import { recipientDuties, type RequestAnswer } from "@samtal/retention";
 * import { parseDuration, parseLocalDate } from "@samtal/core/time";
 *
 * const erased = {
 *   itemId: "item_video" as never, category: "recording", right: "erasure", outcome: "erase", ground: null,
 *   isRestricted: false, redact: [], ends: [], claims: [], until: null, because: [], citations: [],
 * } as const;
 * const answer: RequestAnswer = {
 *   schemaVersion: 1, requestId: "r-1", subjectId: "candidate_1" as never, day: parseLocalDate("2027-05-10"),
 *   rights: ["erasure"], policyHash: "sha256:0", because: [], items: [erased],
 * };
 * const within = { period: parseDuration("P30D"), receivedOn: parseLocalDate("2027-05-03"), source: "820 ILCS 42/15" };
 * recipientDuties(answer, [{ recipient: "video-host", itemIds: [erased.itemId] }], [], {
 *   day: parseLocalDate("2027-06-03"), within,
 * }).map(({ recipient, dueOn, status }) => [recipient, dueOn, status]);
 * // => [["video-host", "2027-06-02", "overdue"]]
 * ```
 */
export function recipientDuties(
  answer: Pick<RequestAnswer, "items">,
  disclosures: readonly Disclosure[],
  receipts: readonly RecipientReceipt[],
  { day, within }: { readonly day: LocalDate; readonly within?: RecipientPeriod },
): RecipientDuty[] {
  const told = new Set(receipts.filter(({ on }) => on <= day).map(({ recipient, itemId }) => `${recipient} ${itemId}`));
  const duties = new Map<string, { recipient: string; tell: RecipientDuty["tell"]; itemIds: Set<Id<"item">>; isTimed: boolean }>();
  for (const { recipient, itemIds } of disclosures) {
    const given = new Set(itemIds);
    for (const item of answer.items) {
      const tell = tellOf(item);
      if (tell === null || !given.has(item.itemId)) continue;
      const isTimed = within !== undefined && (within.categories?.includes(item.category) ?? true);
      const key = `${recipient} ${tell} ${isTimed}`;
      const duty = duties.get(key) ?? { recipient, tell, itemIds: new Set(), isTimed };
      duty.itemIds.add(item.itemId);
      duties.set(key, duty);
    }
  }
  return [...duties]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { recipient, tell, itemIds, isTimed }]) => {
      const all = [...itemIds].sort(compareText);
      const missing = all.filter((itemId) => !told.has(`${recipient} ${itemId}`));
      const limit = isTimed ? within : undefined;
      const dueOn = limit === undefined ? null : lastDay(limit.receivedOn, limit.period, "exclusive-start");
      const isLate = dueOn !== null && epochDayOf(day) > epochDayOf(dueOn);
      return {
        recipient,
        tell,
        itemIds: all,
        missing,
        dueOn,
        status: missing.length === 0 ? "told" : isLate ? "overdue" : "outstanding",
        because: [
          reason("retention/recipient-to-tell", { recipient, count: all.length }, "GDPR art. 19"),
          ...(dueOn === null ? [] : [reason("retention/recipient-due", { recipient, due: dueOn }, limit?.source)]),
        ],
      } as const;
    });
}

function tellOf({ outcome }: AnsweredItem): RecipientDuty["tell"] | null {
  if (outcome === "erase" || outcome === "anonymise" || outcome === "redact") return "erased";
  if (outcome === "correct" || outcome === "add-statement") return "corrected";
  return outcome === "restrict" ? "restricted" : null;
}
