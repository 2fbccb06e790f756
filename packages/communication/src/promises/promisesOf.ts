import { compareText, derivedId, type Issue, issue, SamtalError } from "@samtal/core";
import { compareInstants, type ZoneRules, zonedAt } from "@samtal/core/time";
import type { DatedPromise } from "./datedPromise.ts";
import type { PromiseStatement } from "./promiseStatement.ts";

/**
 * Every "we will answer by" of messages that have left, as a promise with its date on the recipient's clock.
 *
 * What the candidate is to do is a request and no promise; it is left out. A message that left twice promised once,
 * from its first departure. The order of statements and of their promises means nothing.
 *
 * @param statements - what messages said, each as {@link promiseStatementOf} or the vendor writes it
 * @param options - `zoneRules`, the zone data
 * @returns the promises by when they were made, then by id
 * @throws SamtalError with every issue found: `communication/step-without-key` for a next step without a key of its own,
 *   `communication/promise-contradicts` where one message promises one thing by two dates; `core/unknown-zone`,
 *   `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parsePromiseStatement, promisesOf } from "@samtal/communication";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const thanks = parsePromiseStatement({
 *   messageId: "message_thanks",
 *   sentAt: "2027-03-24T13:00:00Z",
 *   applicationId: "application_1",
 *   roleId: "role_backend",
 *   to: "candidate_1",
 *   timeZone: "Europe/Stockholm",
 *   promises: [
 *     { kind: "decision", who: "recruiter", by: "2027-03-30T15:00:00Z" },
 *     { kind: "references", who: "candidate", by: "2027-03-26T15:00:00Z" },
 *   ],
 * });
 * promisesOf([thanks], { zoneRules: tzdataRules }).map(({ kind, by }) => `${kind} ${by.local}`);
 * // => ["decision 2027-03-30T17:00:00"]
 * ```
 */
export function promisesOf(
  statements: readonly PromiseStatement[],
  { zoneRules }: { readonly zoneRules: ZoneRules },
): DatedPromise[] {
  const found = new Map<string, DatedPromise>();
  const issues: Issue[] = [];
  for (const [position, { messageId, sentAt, timeZone, promises, ...about }] of statements.entries()) {
    for (const [index, { kind, key = kind, who, by }] of promises.entries()) {
      const path = ["statements", position, "promises", index];
      if (who === "candidate") continue;
      if (kind === "next-step" && key === kind) {
        issues.push(issue("communication/step-without-key", [...path, "key"], { steps: 1, keys: 0 }));
        continue;
      }
      const id = derivedId("promise", about.applicationId, about.to, kind, key, messageId);
      const before = found.get(id);
      if (before !== undefined && before.by.instant !== by) {
        issues.push(issue("communication/promise-contradicts", [...path, "by"], { kind, key }));
      }
      if (before !== undefined && compareInstants(before.madeAt, sentAt) <= 0) continue;
      found.set(id, {
        schemaVersion: 1,
        id,
        kind,
        key,
        ...about,
        madeAt: sentAt,
        madeIn: { kind: "message", messageId },
        by: zonedAt(by, timeZone, zoneRules),
      });
    }
  }
  SamtalError.throwIfAny(issues);
  return [...found.values()].sort((a, b) => compareInstants(a.madeAt, b.madeAt) || compareText(a.id, b.id));
}
