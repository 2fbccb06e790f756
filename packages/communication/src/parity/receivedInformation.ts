import { compareText, type Id, type LanguageTag } from "@samtal/core";
import { epochMilliseconds, type Instant } from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { ParityInterview } from "./parityCandidate.ts";

/** How a piece of content reaches a candidate, or that it does not. */
export interface ReceivedInformation {
  readonly key: string;
  /** The first message that says it and arrives; `null` where none does. */
  readonly delivery: {
    readonly state: "sent" | "planned";
    readonly messageId: Id<"message">;
    readonly at: Instant;
    /** Elapsed minutes from then to the start; negative after it. */
    readonly minutesBefore: number;
    /** `null` where another interview's message carries it. */
    readonly channel: MessageChannel | null;
    readonly language: LanguageTag;
  } | null;
  /** What kept a message with it from arriving. */
  readonly obstacles: readonly ("no-channel" | "bounced")[];
}

/** What asks about a recording is no information for the interview, and a no to it shows nowhere. */
const neverCompared: ReadonlySet<string> = new Set(["recording-notice"]);

/** A message that is skipped for one of these was not called for: the candidate lacks nothing. */
const notCalledFor: ReadonlySet<string> = new Set([
  "communication/condition-not-met",
  "communication/consent-missing",
  "communication/stopped",
  "communication/anchor-not-known",
]);

/**
 * What one candidate is told for one interview: each content key once, by the first message that says it.
 *
 * Messages that left count at their departure, pending ones at the time at which they are due. Content of messages
 * that were not called for (a condition that does not hold, a consent that is not there, an answer already given)
 * is left out, and so is the question about a recording: that somebody said no is in no list.
 *
 * @param candidateId - whose messages
 * @param interview - with its plan
 * @returns by content key
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages, receivedInformation } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview();
 * const { candidateId, assessmentStartsAt: startsAt } = interview;
 * const channels = { email: "available" };
 * const candidate = parseRecipient({ id: candidateId, role: "candidate", timeZone: "Europe/Stockholm", language: "sv", channels });
 * const bookedAt = parseInstant("2027-03-15T09:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, options);
 * const received = receivedInformation(candidateId, { startsAt, plan });
 * received.find(({ key }) => key === "how-to-join")?.delivery?.minutesBefore; // => 1440
 * ```
 */
export function receivedInformation(
  candidateId: Id<"candidate">,
  { plan, startsAt, bounced = [] }: Pick<ParityInterview, "plan" | "startsAt" | "bounced">,
): ReceivedInformation[] {
  return [...readInformation(candidateId, { plan, startsAt, bounced })]
    .flatMap(([key, { delivery, obstacles, isOwed }]) => (isOwed ? [{ key, delivery, obstacles }] : []))
    .sort((a, b) => compareText(a.key, b.key));
}

/** The same with what was not called for, which is owed to nobody. */
export interface ReadInformation extends Omit<ReceivedInformation, "key"> {
  readonly isOwed: boolean;
  /** Rules with the key that were not called for, ascending: who shares them is owed it at the same time. */
  readonly uncalled: readonly string[];
}

/** As {@link receivedInformation}, by key, and with the keys that were not called for. */
export function readInformation(
  candidateId: Id<"candidate">,
  { plan, startsAt, bounced = [] }: Pick<ParityInterview, "plan" | "startsAt" | "bounced">,
): Map<string, ReadInformation> {
  const start = epochMilliseconds(startsAt);
  const own = plan.messages.filter(({ to, recipientId }) => to === "candidate" && recipientId === candidateId);
  const lost = new Set(bounced);
  const byId = new Map(own.map((message) => [message.id, message]));
  const found = new Map<string, ReadInformation>();
  for (const message of own) {
    const arrival = measured(arrivalOf(message, byId, lost), start);
    for (const key of message.requiredContent) {
      if (neverCompared.has(key)) continue;
      found.set(key, joined(found.get(key) ?? nothing, message.rule, arrival));
    }
  }
  return found;
}

const nothing: ReadInformation = { delivery: null, obstacles: [], isOwed: false, uncalled: [] };

function measured(arrival: Arrival, start: number): Delivery | Exclude<Arrival, object> {
  if (typeof arrival === "string") return arrival;
  return { ...arrival, minutesBefore: (start - epochMilliseconds(arrival.at)) / 60_000 };
}

function joined(
  before: ReadInformation,
  rule: string,
  arrival: Delivery | Exclude<Arrival, object>,
): ReadInformation {
  if (arrival === "not-called-for") return { ...before, uncalled: [...before.uncalled, rule].sort(compareText) };
  if (arrival === "skipped") return before.isOwed ? before : { ...before, isOwed: true };
  if (typeof arrival === "string") {
    return { ...before, isOwed: true, obstacles: [...new Set([...before.obstacles, arrival])].sort(compareText) };
  }
  if (before.delivery !== null && inOrder(arrival, before.delivery) >= 0) return before;
  return { ...before, isOwed: true, delivery: arrival };
}

type Delivery = NonNullable<ReceivedInformation["delivery"]>;

type Arrival = Omit<Delivery, "minutesBefore"> | "not-called-for" | "skipped" | "no-channel" | "bounced";

function arrivalOf(
  message: PlannedMessage,
  byId: ReadonlyMap<Id<"message">, PlannedMessage>,
  lost: ReadonlySet<Id<"message">>,
): Arrival {
  const { language } = message;
  switch (message.state) {
    case "skipped":
      return message.because.some(({ code }) => notCalledFor.has(code)) ? "not-called-for" : "skipped";
    case "merged": {
      if (lost.has(message.into)) return "bounced";
      const carrier = byId.get(message.into);
      // Another interview's message carries it.
      if (carrier === undefined) {
        return { state: "planned", messageId: message.into, at: message.due.instant, channel: null, language };
      }
      return carrier.state === "merged" ? "skipped" : arrivalOf(carrier, byId, lost);
    }
    case "planned":
    case "sent": {
      if (lost.has(message.id)) return "bounced";
      if (message.channel === null) return "no-channel";
      const { state, id, due, channel } = message;
      return { state, messageId: id, at: due.instant, channel, language };
    }
  }
}

// Ids come last: they differ between candidates who are told the same.
const inOrder = (a: Delivery, b: Delivery): number =>
  b.minutesBefore - a.minutesBefore ||
  compareText(a.channel ?? "", b.channel ?? "") ||
  compareText(a.language, b.language) ||
  compareText(a.messageId, b.messageId);
