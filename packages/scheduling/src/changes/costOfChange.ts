import { type Actor, type Booking, compareText, type Id, type Reason, reason } from "@samtal/core";
import {
  type BusinessCalendar,
  epochMilliseconds,
  type Instant,
  instantOf,
  type ZonedInstant,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import type { ChangePolicy } from "./changePolicy.ts";
import { defaultChangePolicy } from "./defaultChangePolicy.ts";
import { noticeDeadline } from "./noticeDeadline.ts";

/** What {@link costOfChange} needs. */
export interface CostOfChangeInput {
  readonly booking: Booking;
  readonly candidateId: Id<"candidate">;
  readonly change: "move" | "cancel";
  /** Whose wish it is. */
  readonly by: Actor;
  /** Who of the people it is, where that is known: not affected by their own wish. */
  readonly personId?: string;
  readonly now: Instant;
  /** {@link defaultChangePolicy} unless given. */
  readonly policy?: ChangePolicy;
  /** Needed where the policy counts business days. */
  readonly calendar?: BusinessCalendar;
}

/** What must be done along with a change. */
export type Owed =
  | { readonly kind: "approval"; readonly role: string }
  /** New times are found and offered before the old one is given up. */
  | { readonly kind: "new-time-first" }
  | { readonly kind: "reason-to-candidate" };

/** What {@link costOfChange} returns. */
export interface CostOfChange {
  /** Of the notice window. `begun`: the lobby is open, so that it is no change but a new start. */
  readonly status: "outside" | "inside" | "begun";
  /** The last instant at which the change keeps the notice, on the candidate's clock. */
  readonly deadline: ZonedInstant;
  /** Minutes by which the notice is missed, begun ones included; 0 outside. */
  readonly minutesShort: number;
  /** Whose plans it changes, by id. */
  readonly affected: readonly string[];
  /** In the order in which it is to be done; nothing where the candidate wishes it. */
  readonly owed: readonly Owed[];
  readonly zoneData: string;
  readonly because: readonly Reason[];
}

/**
 * What moving or cancelling an interview costs (docs/requirements.md, row 34): whether the notice is kept, by
 * how much it is missed, whose plans it changes, and what is owed.
 *
 * A candidate may always move or cancel: nothing is asked of them, and it reaches no rater. Of the employer,
 * a move always owes new times before the old one is given up, and a cancellation its reason; within the
 * window a move owes a reason too, and both the approval that the policy names.
 *
 * @param input - the booking, the change, whose wish it is, and when
 * @param options - the zone data
 * @returns the cost
 * @throws SamtalError `scheduling/notice-needs-calendar`, `core/no-business-day`, `core/unknown-zone`,
 *   `core/outside-zone-rules`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { costOfChange } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // The lobby opens on 16 March 2027, 08:50Z.
 * const booking = buildBooking();
 * const change = { booking, candidateId: toId("candidate", "1"), change: "move" } as const;
 * const now = parseInstant("2027-03-15T20:50:00Z");
 * const cost = costOfChange({ ...change, by: "recruiter", now }, { zoneRules: tzdataRules });
 * [cost.status, cost.minutesShort]; // => ["inside", 720]
 * cost.owed.map(({ kind }) => kind); // => ["approval", "new-time-first", "reason-to-candidate"]
 * costOfChange({ ...change, by: "candidate", now }, { zoneRules: tzdataRules }).owed; // => []
 * ```
 */
export function costOfChange(
  input: CostOfChangeInput,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): CostOfChange {
  const { booking, candidateId, change, by, now, policy = defaultChangePolicy } = input;
  const kept = noticeDeadline(booking, policy.notice, input.calendar, zoneRules);
  const at = epochMilliseconds(now);
  const deadline = zonedAt(instantOf(kept), booking.start.zone, zoneRules);
  const status = at >= epochMilliseconds(booking.lobbyOpensAt) ? "begun" : at > kept ? "inside" : "outside";
  const minutesShort = Math.max(0, Math.ceil((at - kept) / 60_000));
  const owed = by === "candidate" ? [] : owedBy(change, status !== "outside", policy);
  const people = [
    candidateId,
    ...booking.seats.map(({ interviewerId }) => interviewerId),
    ...(booking.support ?? []).map(({ personId }) => personId),
  ];
  const own = by === "candidate" ? candidateId : input.personId;
  const { local, offset } = deadline;
  const because = [
    status === "outside"
      ? reason("scheduling/notice-kept", { local, offset }, policy.source)
      : reason("scheduling/notice-missed", { minutesShort, local, offset }, policy.source),
    ...(status === "begun"
      ? [reason("scheduling/change-after-opening", { lobbyOpensAt: booking.lobbyOpensAt })]
      : []),
    ...(by === "candidate" ? [reason("scheduling/candidate-may-change", { candidateId })] : []),
    ...owed.map(reasonFor),
  ];
  return {
    status,
    deadline,
    minutesShort,
    affected: [...new Set<string>(people)].filter((id) => id !== own).sort(compareText),
    owed,
    zoneData: zoneRules.version,
    because,
  };
}

function owedBy(change: "move" | "cancel", late: boolean, { approvalBy }: ChangePolicy): Owed[] {
  return [
    ...(late && approvalBy !== null ? [{ kind: "approval", role: approvalBy } as const] : []),
    ...(change === "move" ? [{ kind: "new-time-first" } as const] : []),
    ...(change === "cancel" || late ? [{ kind: "reason-to-candidate" } as const] : []),
  ];
}

function reasonFor(owed: Owed): Reason {
  if (owed.kind === "approval") return reason("scheduling/owes-approval", { role: owed.role });
  return owed.kind === "new-time-first"
    ? reason("scheduling/owes-new-time")
    : reason("scheduling/owes-reason");
}
