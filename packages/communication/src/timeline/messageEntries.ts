import { type Instant, minutesOfDay, parseLocalTime } from "@samtal/core/time";
import type { MessagePlan } from "../plan/messagePlan.ts";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { BothClocks, MessageEntry, TaskEntry } from "./timelineEntry.ts";

/** A plan's messages and tasks as entries, in the plan's order; a rule that repeats is told once. */
export function messageEntries(
  plan: MessagePlan,
  clocks: (instant: Instant, recipientId: string) => BothClocks,
  quietHours: RuleSet["quietHours"],
): (MessageEntry | TaskEntry)[] {
  const ruleOf = new Map<string, string>(plan.messages.map(({ id, rule }) => [id, rule]));
  const tasks = new Set<string>(plan.tasks.map(({ messageId }) => messageId));
  const entries: (MessageEntry | TaskEntry)[] = [];
  const repeating = new Map<string, number>();
  for (const message of plan.messages) {
    // A task says all that its message would have said.
    if (message.state === "skipped" || (message.state === "planned" && tasks.has(message.id))) continue;
    const { rule, recipientId, state, because, requiredContent, includes } = message;
    const at = clocks(message.due.instant, recipientId);
    const series = `${rule} ${recipientId} ${state}`;
    const first = repeating.get(series);
    const begun = first === undefined ? undefined : entries[first];
    if (state === "planned" && first !== undefined && begun?.kind === "message") {
      entries[first] = { ...begun, repeats: { count: (begun.repeats?.count ?? 0) + 1, last: at } };
      continue;
    }
    repeating.set(series, entries.length);
    const limit = message.state === "planned" ? message.notAfter : null;
    const into = message.state === "merged" ? ruleOf.get(message.into) : undefined;
    entries.push({
      kind: "message",
      messageId: message.id,
      state,
      rule,
      recipientId,
      channel: message.state === "merged" ? null : message.channel,
      ...(into === undefined ? {} : { into }),
      at,
      quiet: isQuietAt(at.recipient.local.slice(11, 16), quietHours),
      ...(limit === null ? {} : { notAfter: clocks(limit, recipientId) }),
      requiredContent,
      includes,
      acknowledge: message.acknowledge === true,
      because,
    });
  }
  for (const { messageId, rule, recipientId, due, requiredContent, because } of plan.tasks)
    entries.push({ kind: "task", messageId, rule, recipientId, at: clocks(due, recipientId), requiredContent, because });
  return entries;
}

function isQuietAt(clock: string, { from, to }: RuleSet["quietHours"]): boolean {
  const [now, begins, ends] = [clock, from, to].map((time) => minutesOfDay(parseLocalTime(time))) as [number, number, number];
  return begins < ends ? now >= begins && now < ends : now >= begins || now < ends;
}
