import { compareText } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { RecruiterTask } from "../plan/recruiterTask.ts";
import { type DispatchLimits, settledLimits } from "./dispatchLimits.ts";
import type { DispatchedMessage } from "./dispatchedMessage.ts";
import { dispatchMessage } from "./dispatchMessage.ts";
import type { DispatchPorts } from "./dispatchPorts.ts";

/** What {@link dispatchDue} returns. */
export interface Dispatch {
  /** By the instant at which they were due, then by id. */
  readonly messages: readonly DispatchedMessage[];
  /** What a person must now do. A task comes again with every run: store it by its message id. */
  readonly tasks: readonly RecruiterTask[];
}

/**
 * Lets every message of a plan go that is due, each at most once, however many dispatchers run and wherever one of
 * them dies.
 *
 * For each message: what is known now is read, the message is claimed in the ledger, everything is read and judged
 * once more (status, times, consent, channel, deadline), its words are written, and only then it leaves. A message
 * leaves neither after its deadline nor after a cancellation. A channel that rejects it gives way to the next; when
 * none is left, or the deadline has passed, a person is asked. Where nobody can tell whether it left, because the
 * sender can't or a dispatcher died after the claim, the rule's `onAmbiguousDelivery` decides.
 *
 * It waits for nothing and sets no timer: run it every minute, and after each change. Times at which the host itself
 * fails (the ledger can't be read, `present` throws) reject the promise; what was claimed is settled by a later run.
 *
 * @param plan - the plan
 * @param ports - ledger, senders, clock, and what is known now
 * @param limits - how long claims hold, and how often is tried again
 * @returns what became of each message, and tasks for a person
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import {
 *   dispatchDue, minimalRuleSet, parseRecipient, planMessages, replanMessage, sentMessages,
 * } from "@samtal/communication";
 * import { memoryLedger, memorySender } from "@samtal/communication/testing";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const bookedAt = parseInstant("2027-03-22T13:00:00Z");
 * const interview = buildInterview({
 *   status: "booked",
 *   lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
 *   assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
 *   endsAt: parseInstant("2027-03-30T08:00:00Z"),
 * });
 * const people = [parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "sv",
 *   channels: { email: "available" },
 * })];
 * const world = { zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, people, { bookedAt }, { ...world, now: bookedAt });
 * const ledger = memoryLedger();
 * const email = memorySender("email");
 * const run = () => dispatchDue(plan, {
 *   ledger,
 *   senders: [email],
 *   clock: () => parseInstant("2027-03-22T13:00:20Z"),
 *   present: async (message, refused) => {
 *     const sent = sentMessages(await ledger.read(interview.id), interview.status);
 *     return replanMessage(plan, message, refused, minimalRuleSet, {
 *       interview, people, facts: { bookedAt, sent },
 *     }, world);
 *   },
 *   render: async () => ({ to: { address: "anna@example.org" }, rendered: { subject: "Welcome", text: "…", html: null } }),
 * });
 * (await run()).messages.map(({ status }) => status); // => ["sent"]
 * (await run()).messages.map(({ status }) => status); // => ["left-out"]
 * email.received.length; // => 1
 * ```
 */
export async function dispatchDue(
  plan: MessagePlan,
  ports: DispatchPorts,
  limits: DispatchLimits = {},
): Promise<Dispatch> {
  const settled = settledLimits(limits);
  const clock = forwardOnly(ports);
  const begun = clock();
  const due = plan.messages
    .flatMap((message) => (message.state === "planned" ? [message] : []))
    .filter((message) => compareInstants(message.due.instant, begun) <= 0)
    .toSorted((a, b) => compareInstants(a.due.instant, b.due.instant) || compareText(a.id, b.id));
  const messages: DispatchedMessage[] = [];
  const tasks: RecruiterTask[] = [];
  for (const message of due) {
    const { task, ...dispatched } = await dispatchMessage(message, plan.interviewId, { ...ports, clock }, settled);
    messages.push(dispatched);
    if (task !== undefined) tasks.push(task);
  }
  return { messages, tasks };
}

/** Within one run time never goes back, whatever the host's clock does. */
function forwardOnly(ports: DispatchPorts): () => Instant {
  let latest: Instant | undefined;
  return () => {
    const now = ports.clock();
    if (latest === undefined || compareInstants(now, latest) > 0) latest = now;
    return latest;
  };
}
