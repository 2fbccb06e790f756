import { derivedId, type Id, reason, type Reason, toId } from "@samtal/core";
import { epochMilliseconds, instantOf, parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import type { ParityCandidate, ParityInterview } from "../src/parity/parityCandidate.ts";
import type { MessagePlan } from "../src/plan/messagePlan.ts";
import type { PlannedMessage } from "../src/plan/plannedMessage.ts";

/** Tuesday 16 March 2027, 10.00 in Stockholm. */
export const startsAt = parseInstant("2027-03-16T09:00:00Z");
const zone = parseTimeZone("Europe/Stockholm");

/** A message to the candidate, so many minutes before the start. */
export interface ToldMessage {
  readonly rule: string;
  readonly says: readonly string[];
  readonly minutesBefore: number;
  readonly state?: "planned" | "sent" | "skipped";
  readonly channel?: "email" | "sms" | null;
  readonly language?: string;
  readonly generation?: number;
  readonly because?: readonly Reason[];
}

/** A plan of one candidate's messages, written down rather than planned. */
export function planOf(candidateId: Id<"candidate">, messages: readonly ToldMessage[], hash = "a"): MessagePlan {
  const interviewId = toId("interview", candidateId.slice(10));
  return {
    schemaVersion: 1,
    interviewId,
    ruleSet: { key: "written", version: 1 },
    ruleSetHash: `sha256:${hash.repeat(64)}`,
    plannedAt: startsAt,
    zoneData: tzdataRules.version,
    calendarVersions: [],
    messages: messages.map((told) => messageOf(told, candidateId, interviewId)),
    tasks: [],
    because: [],
  };
}

function messageOf(
  { rule, says, minutesBefore, state = "sent", channel = "email", language = "sv", generation = 0, because = [] }: ToldMessage,
  candidateId: Id<"candidate">,
  interviewId: Id<"interview">,
): PlannedMessage {
  const due = zonedAt(instantOf(epochMilliseconds(startsAt) - minutesBefore * 60_000), zone, tzdataRules);
  const common = {
    id: derivedId("message", interviewId, rule, candidateId, generation),
    rule,
    to: "candidate",
    recipientId: candidateId,
    generation,
    language,
    onAmbiguousDelivery: "resend",
    contentHash: `sha256:${"0".repeat(64)}`,
  } as const;
  const shared = { ...common, requiredContent: [...says], includes: [], guide: { sources: ["written"], requirements: [] }, because: [...because] };
  if (state === "skipped") return { state, ...shared, due: null };
  if (state === "planned" || channel === null) return { state: "planned", ...shared, due, notAfter: null, channel };
  return { state, ...shared, due, channel };
}

/** A candidate with one interview, booked ten days ahead. */
export function candidateOf(
  key: string,
  messages: readonly ToldMessage[],
  more: Partial<ParityInterview> & { accommodated?: boolean; hash?: string; bookedBefore?: number } = {},
): ParityCandidate {
  const candidateId = toId("candidate", key);
  const { accommodated, hash = "a", bookedBefore = 14_400, ...interview } = more;
  const bookedAt = instantOf(epochMilliseconds(startsAt) - bookedBefore * 60_000);
  const plan = planOf(candidateId, messages, hash);
  return {
    candidateId,
    ...(accommodated === undefined ? {} : { accommodated }),
    interviews: [{ roundId: toId("round", "first"), startsAt, bookedAt, plan, ...interview }],
  };
}

/** The reason that a rule's condition or consent was not there. */
export const refused: Reason = reason("communication/consent-missing", { purpose: "recording" });
