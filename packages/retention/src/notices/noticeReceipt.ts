import { compareText, derivedId, documentSchema, idSchema, parser, type Reason, reason, safeParser } from "@samtal/core";
import { compareInstants, type Instant, instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { dataItemSchema } from "../items/dataItem.ts";

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The schema of a {@link NoticeReceipt}. */
export const noticeReceiptSchema = documentSchema({
  receiptId: idSchema("event"),
  subjectId: dataItemSchema.shape.subjectIds.element,
  noticeHash: hash.describe("Content hash of the very wording that was shown."),
  place: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .describe("Where it was shown, such as application-form."),
  shownAt: instantSchema,
});

/** That a person was shown a privacy notice: which wording, when and where. */
export type NoticeReceipt = z.infer<typeof noticeReceiptSchema>;

/** Validates a receipt. @throws SamtalError with every issue found */
export const parseNoticeReceipt = parser(noticeReceiptSchema);

/** Validates a receipt; never throws. */
export const safeParseNoticeReceipt = safeParser(noticeReceiptSchema);

/**
 * Notes that a person was shown a notice. The same showing has the same id.
 *
 * @param shown - who, which wording (`noticeHash` of `notice`, or the hash of the whole notice), where and when
 * @returns the receipt
 * @throws SamtalError with every issue found in it
 * @example
 * ```ts
 * import { notice, noticeReceipt, swedishPolicy } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const { noticeHash } = notice(swedishPolicy, "sv");
 * const receipt = noticeReceipt({
 *   subjectId: toId("candidate", "7f3a"), noticeHash, place: "application-form", shownAt: parseInstant("2027-03-01T09:00:00Z"),
 * });
 * [receipt.place, receipt.noticeHash === noticeHash]; // => ["application-form", true]
 * ```
 */
export function noticeReceipt(shown: Pick<NoticeReceipt, "subjectId" | "noticeHash" | "place" | "shownAt">): NoticeReceipt {
  const { subjectId, noticeHash, place, shownAt } = shown;
  const receiptId = derivedId("event", "notice-shown", subjectId, noticeHash, place, shownAt);
  return parseNoticeReceipt({ schemaVersion: 1, receiptId, subjectId, noticeHash, place, shownAt });
}

/** Somebody who was not shown the notice that holds. */
export interface NoticeGap {
  readonly subjectId: NoticeReceipt["subjectId"];
  /** `outdated`: another wording was shown. */
  readonly status: "never-shown" | "outdated";
  readonly lastShownAt: Instant | null;
  readonly because: readonly Reason[];
}

/**
 * Who has not been shown the notice that holds.
 *
 * @param people - whose data there is; order means nothing
 * @param receipts - what was shown to anybody
 * @param current - hashes of the wordings that hold, one for each language
 * @param at - the instant asked about; what was shown after it does not count
 * @returns those who lack it, by id
 * @example
 * ```ts
 * import { notice, noticeGaps, noticeReceipt, swedishPolicy } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const current = [notice(swedishPolicy, "sv").noticeHash, notice(swedishPolicy, "en").noticeHash];
 * const [anna, bo] = [toId("candidate", "1"), toId("candidate", "2")];
 * const shown = noticeReceipt({
 *   subjectId: anna, noticeHash: current[0] ?? "", place: "application-form", shownAt: parseInstant("2027-03-01T09:00:00Z"),
 * });
 * noticeGaps([anna, bo], [shown], current, parseInstant("2027-03-02T09:00:00Z")).map(({ subjectId, status }) => [subjectId, status]);
 * // => [["candidate_2", "never-shown"]]
 * ```
 */
export function noticeGaps(
  people: readonly NoticeReceipt["subjectId"][],
  receipts: readonly NoticeReceipt[],
  current: readonly string[],
  at: Instant,
): NoticeGap[] {
  const lastOf = new Map<string, Instant>();
  const isTold = new Set<string>();
  for (const { subjectId, noticeHash, shownAt } of receipts) {
    if (compareInstants(shownAt, at) > 0) continue;
    if (current.includes(noticeHash)) isTold.add(subjectId);
    const last = lastOf.get(subjectId);
    if (last === undefined || compareInstants(shownAt, last) > 0) lastOf.set(subjectId, shownAt);
  }
  return [...new Set(people)]
    .filter((subjectId) => !isTold.has(subjectId))
    .sort(compareText)
    .map((subjectId) => {
      const lastShownAt = lastOf.get(subjectId) ?? null;
      return lastShownAt === null
        ? { subjectId, status: "never-shown", lastShownAt, because: [reason("retention/notice-never-shown", { subjectId }, "GDPR art. 13")] }
        : { subjectId, status: "outdated", lastShownAt, because: [reason("retention/notice-outdated", { subjectId }, "GDPR art. 13")] };
    });
}
