import { compareText, type Id, type Issue, issue, type Reason, reason, SamtalError } from "@samtal/core";
import { compareKey, type FoundDifference } from "./compareKey.ts";
import { parityBecause } from "./parityBecause.ts";
import type { ParityCandidate } from "./parityCandidate.ts";
import { parityCausesOf } from "./parityCausesOf.ts";
import type { ParityDifference } from "./parityDifference.ts";
import { parityGroups, parityRounds } from "./parityGroups.ts";
import { defaultParityPolicy, type ParityPolicy } from "./parityPolicy.ts";

/** One piece of information over the candidates of one round. */
export interface ParityKey {
  readonly roundId: Id<"round">;
  readonly key: string;
  /** Candidates who have it before the start, and those who are owed it. */
  readonly received: number;
  readonly of: number;
}

/** Whether the candidates of a role were told the same. */
export interface InformationParity {
  readonly roleId: Id<"role">;
  /** `not-comparable` where no round has two candidates. */
  readonly status: "equal" | "explained" | "unequal" | "not-comparable";
  readonly candidates: number;
  readonly policy: ParityPolicy;
  /** By round, then key. */
  readonly keys: readonly ParityKey[];
  /** By candidate, round, key, then kind. */
  readonly differences: readonly ParityDifference[];
  readonly because: readonly Reason[];
}

/**
 * Information parity: across the candidates of one role, who is told what, how long before the interview and by
 * which message; each difference with its cause.
 *
 * Interviews of the same round are compared, and content that reaches anybody before the start. How long before is
 * elapsed time. A candidate who is told later than the median by more than the policy allows, after the start, or
 * never, differs; where fewer than half are told something, they have it beside the others. Content that was not
 * called for is compared with nobody, and times only among those whom the same rules were called for.
 *
 * An accommodation explains a difference, silences its other causes, and never makes others differ: they are
 * measured against each other. Saying no to a recording shows nowhere. A live interview in place of a recorded one
 * owes no content of the recorded one's setting, and no finding says which of the two it was.
 *
 * What it is for: the recruiter who can still put it right. It is no part of any rating. The order of candidates,
 * interviews and messages means nothing; work grows with the messages, and for the medians with n log n.
 *
 * Source: row 39 of docs/requirements.md (the same information to every candidate).
 *
 * @param roleId - the role
 * @param candidates - its candidates with the plans of their interviews
 * @param policy - what is a difference, and what explains one
 * @returns `equal`, `explained`, `unequal` or `not-comparable`, with keys and differences
 * @throws SamtalError with every issue found: `communication/duplicate-candidate`, `communication/duplicate-round`
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { informationParity, minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { toId } from "@samtal/core";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const told = (key: string, booked: string) => {
 *   const candidateId = toId("candidate", key);
 *   const interview = buildInterview({ id: `interview_${key}`, candidateId });
 *   const channels = { email: "available" };
 *   const person = parseRecipient({ id: candidateId, role: "candidate", timeZone: "Europe/Stockholm", language: "sv", channels });
 *   const bookedAt = parseInstant(booked);
 *   const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 *   const plan = planMessages(minimalRuleSet, interview, [person], { bookedAt }, options);
 *   const { roundId, assessmentStartsAt: startsAt } = interview;
 *   return { candidateId, interviews: [{ roundId, startsAt, bookedAt, plan }] };
 * };
 * const candidates = [
 *   told("1", "2027-03-08T09:00:00Z"),
 *   told("2", "2027-03-08T10:00:00Z"),
 *   told("3", "2027-03-16T07:00:00Z"),
 * ];
 * const { status, differences } = informationParity(toId("role", "backend"), candidates);
 * const agenda = differences.find(({ key }) => key === "agenda");
 * [status, agenda?.candidateId, agenda?.kind, agenda?.minutesBefore, agenda?.causes[0]];
 * // => ["unequal", "candidate_3", "later", 120, "late-booking"]
 * ```
 */
export function informationParity(
  roleId: Id<"role">,
  candidates: readonly ParityCandidate[],
  policy: ParityPolicy = defaultParityPolicy,
): InformationParity {
  SamtalError.throwIfAny(candidateIssues(candidates));
  const rounds = parityRounds(candidates);
  const keys: ParityKey[] = [];
  const differences: ParityDifference[] = [];
  for (const [roundId, places] of rounds) {
    if (places.length < 2) continue;
    const rows = new Map<string, ParityKey>();
    for (const [key, group] of parityGroups(places)) {
      const comparison = compareKey(group, policy);
      if (comparison.received === 0) continue;
      const before = rows.get(key) ?? { roundId, key, received: 0, of: 0 };
      const { received, of } = before;
      rows.set(key, { ...before, received: received + comparison.received, of: of + group.length });
      differences.push(...comparison.found.map((found) => differenceOf(found, roundId, policy)));
    }
    keys.push(...rows.values());
  }
  keys.sort((a, b) => compareText(a.roundId, b.roundId) || compareText(a.key, b.key));
  differences.sort(
    (a, b) =>
      compareText(a.candidateId, b.candidateId) ||
      compareText(a.roundId, b.roundId) ||
      compareText(a.key, b.key) ||
      compareText(a.kind, b.kind),
  );
  const isComparable = [...rounds.values()].some((places) => places.length > 1);
  const status = isComparable ? statusOf(differences) : "not-comparable";
  const unexplained = differences.filter(({ explained }) => !explained).length;
  const compared = reason("communication/parity-compared", {
    candidates: candidates.length,
    keys: keys.length,
    differences: differences.length,
    unexplained,
  });
  const because = isComparable ? [compared] : [reason("communication/parity-too-few")];
  return { roleId, status, candidates: candidates.length, policy, keys, differences, because };
}

function differenceOf(
  found: FoundDifference,
  roundId: Id<"round">,
  policy: ParityPolicy,
): ParityDifference {
  const { candidate, received } = found.place;
  const { delivery } = received;
  const causes = parityCausesOf(found, policy);
  const difference = {
    candidateId: candidate.candidateId,
    roundId,
    key: received.key,
    kind: found.kind,
    messageId: delivery?.messageId ?? null,
    channel: delivery?.channel ?? null,
    language: delivery?.language ?? null,
    minutesBefore: delivery?.minutesBefore ?? null,
    medianMinutesBefore: found.median,
    causes,
    explained: causes.some((cause) => cause === "accommodation" || policy.explainedBy.includes(cause)),
  };
  return { ...difference, because: parityBecause(difference) };
}

function statusOf(differences: readonly ParityDifference[]): InformationParity["status"] {
  if (differences.length === 0) return "equal";
  return differences.every(({ explained }) => explained) ? "explained" : "unequal";
}

function candidateIssues(candidates: readonly ParityCandidate[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const [index, { candidateId, interviews }] of candidates.entries()) {
    const path = ["candidates", index];
    if (seen.has(candidateId)) issues.push(issue("communication/duplicate-candidate", [...path, "candidateId"]));
    seen.add(candidateId);
    const rounds = new Set(interviews.map(({ roundId }) => roundId));
    if (rounds.size < interviews.length) issues.push(issue("communication/duplicate-round", [...path, "interviews"]));
  }
  return issues;
}
