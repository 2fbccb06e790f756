import { compareText, reason } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";

type Pending = Extract<PlannedMessage, { state: "planned" }>;

/** A message that speaks for several interviews of one person. */
export interface Digest {
  /** The message that leaves: the earliest of them, under its own id. */
  readonly carrier: Pending;
  /** The messages of the other interviews that it carries, by instant, then id. */
  readonly carried: readonly Pending[];
}

/** What {@link digestPlans} returns. */
export interface DigestedPlans {
  /** The plans, in the order in which they came, the carried messages merged into their carriers. */
  readonly plans: readonly MessagePlan[];
  readonly digests: readonly Digest[];
}

/**
 * Several interviews in a day become one message: reminders of one digest to one recipient, on one channel and
 * on one day of the recipient's, leave as the earliest of them.
 *
 * Nothing gets a new id: the earliest message carries the others, which are merged into it and leave no more.
 * Rules say with `digest` which of their messages may be gathered; lobby and technical messages belong to their
 * own interview and never are.
 *
 * @param plans - of different interviews, in any order
 * @returns the plans and the digests, ordered by instant, then id
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { digestPlans, minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const bookedAt = parseInstant("2027-01-04T10:00:00Z");
 * const plans = ["12", "14"].map((hour) => {
 *   const interview = buildInterview({
 *     id: `interview_${hour}`,
 *     lobbyOpensAt: parseInstant(`2027-01-13T${hour}:00:00Z`),
 *     assessmentStartsAt: parseInstant(`2027-01-13T${hour}:10:00Z`),
 *     endsAt: parseInstant(`2027-01-13T${hour}:55:00Z`),
 *   });
 *   const candidate = parseRecipient({
 *     id: interview.candidateId,
 *     role: "candidate",
 *     timeZone: "Europe/Stockholm",
 *     language: "sv",
 *     channels: { email: "available" },
 *   });
 *   const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 *   return planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, options);
 * });
 * digestPlans(plans).digests.map(({ carrier, carried }) => [carrier.due.local, carried.length]);
 * // => [["2027-01-12T13:10:00", 1]]
 * ```
 */
export function digestPlans(plans: readonly MessagePlan[]): DigestedPlans {
  const groups = new Map<string, Pending[]>();
  for (const { messages } of plans) {
    for (const message of messages) {
      if (message.state !== "planned" || message.digest === undefined || message.channel === null) continue;
      const day = message.due.local.slice(0, 10);
      const key = [message.recipientId, message.digest, message.channel, message.language, day].join(" ");
      groups.set(key, [...(groups.get(key) ?? []), message]);
    }
  }
  const digests = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [carrier, ...carried] = group.toSorted(inOrder) as [Pending, ...Pending[]];
      return { carrier, carried };
    })
    .sort((a, b) => inOrder(a.carrier, b.carrier));
  const carrierOf = new Map(
    digests.flatMap(({ carrier, carried }) => carried.map(({ id }) => [id, carrier] as const)),
  );
  const carriedBy = new Map(digests.map(({ carrier, carried }) => [carrier.id, carried.length]));
  const settle = (message: PlannedMessage): PlannedMessage => {
    const carrier = carrierOf.get(message.id);
    if (message.state === "planned" && carrier !== undefined) {
      const { notAfter: _, channel: __, ...merged } = message;
      const told = reason("communication/digest-merged", { messageId: carrier.id, local: carrier.due.local });
      return { ...merged, state: "merged", due: carrier.due, into: carrier.id, because: [...message.because, told] };
    }
    const count = carriedBy.get(message.id);
    if (count === undefined) return message;
    return { ...message, because: [...message.because, reason("communication/digest-carries", { count })] };
  };
  return { plans: plans.map((plan) => ({ ...plan, messages: plan.messages.map(settle) })), digests };
}

const inOrder = (a: Pending, b: Pending): number =>
  compareInstants(a.due.instant, b.due.instant) || compareText(a.id, b.id);
