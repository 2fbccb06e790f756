import { type Reason, reason, SamtalError } from "@samtal/core";
import { type AuditEvent, auditEventSchema, type AuditHead } from "./auditEvent.ts";
import { emptyAuditHead } from "./appendAuditEvent.ts";
import { chainedHash } from "./chainedHash.ts";

/** Whether a chain is what it was. */
export type AuditChainVerdict =
  | { readonly status: "intact"; readonly head: AuditHead; readonly because: readonly Reason[] }
  | {
      readonly status: "broken";
      /** The first event, from 0 up, that is not what was logged at its place. */
      readonly at: number;
      readonly because: readonly Reason[];
    };

/**
 * Whether a chain of events is what was logged: nothing edited, removed, put in, reordered or cut off.
 *
 * It needs no key and no payload, so it gives the same answer before and after an erasure.
 *
 * @param events - the whole chain, from its first event
 * @param head - its end as somebody vouched for it (`vouchedAuditHead`); events after it are verified too
 * @param anchors - earlier ends that were left with somebody outside; a chain that was written anew, and signed anew,
 *   does not pass through them
 * @returns intact, with the end that the events come to, or where it is broken and how
 * @throws SamtalError `retention/audit-tenant` where an anchor is another tenant's, `retention/audit-length` where the
 *   head or an anchor has a length that no chain has
 * @example
 * ```ts
 * import { appendAuditEvent, emptyAuditHead, verifyAuditChain } from "@samtal/retention";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const at = parseInstant("2027-03-30T09:00:00Z");
 * const one = appendAuditEvent(emptyAuditHead("nordbank"), { at, type: "export.made" });
 * const two = appendAuditEvent(one.head, { at, type: "plan.approved" });
 * verifyAuditChain([one.event], two.head).because[0]?.code; // => "retention/audit-cut-off"
 * ```
 */
export function verifyAuditChain(
  events: readonly AuditEvent[],
  head: AuditHead,
  anchors: readonly AuditHead[] = [],
): AuditChainVerdict {
  if (anchors.some(({ tenant }) => tenant !== head.tenant)) throw SamtalError.of("retention/audit-tenant", ["anchors"]);
  const known = new Map<number, string[]>();
  let longest = 0;
  for (const { length, hash } of [head, ...anchors]) {
    // An end at no place (NaN, -1, "4") would be passed by unseen, and what it vouches for with it.
    if (!Number.isSafeInteger(length) || length < 0) throw SamtalError.of("retention/audit-length", ["length"]);
    known.set(length, [...(known.get(length) ?? []), hash]);
    longest = Math.max(longest, length);
  }
  let end = emptyAuditHead(head.tenant);
  if (isElsewhere(end, known)) return broken(0, reason("retention/audit-rewritten", { at: 0 }));
  for (let at = 0; at < events.length; at++) {
    const event = events[at] as AuditEvent;
    if (!isWellFormed(event) || chainedHash(end, event) !== event.hash) {
      return broken(at, reason("retention/audit-altered", { at }));
    }
    end = { tenant: head.tenant, length: at + 1, hash: event.hash };
    if (isElsewhere(end, known)) return broken(at, reason("retention/audit-rewritten", { at }));
  }
  if (longest > events.length) {
    return broken(events.length, reason("retention/audit-cut-off", { known: longest, found: events.length }));
  }
  return { status: "intact", head: end, because: [reason("retention/audit-intact", { events: events.length })] };
}

// The chain's own hash says whether a part is what it was; this, whether it is a part at all.
function isWellFormed(event: AuditEvent): boolean {
  // Read from a database, it may be anything; and a part that the hash doesn't cover could be edited unseen.
  if (typeof event !== "object" || event === null || Object.keys(event).length !== 5) return false;
  const { at, type, subject, commitment, hash } = event;
  return (
    typeof at === "string" &&
    typeof type === "string" &&
    typeof hash === "string" &&
    (subject === null || (typeof subject === "string" && subject !== "")) &&
    (commitment === null || (typeof commitment === "string" && commitment !== "")) &&
    auditEventSchema.shape.type.safeParse(type).success
  );
}

const isElsewhere = ({ length, hash }: AuditHead, known: ReadonlyMap<number, string[]>): boolean =>
  known.get(length)?.some((expected) => expected !== hash) ?? false;

const broken = (at: number, why: Reason): AuditChainVerdict => ({ status: "broken", at, because: [why] });
