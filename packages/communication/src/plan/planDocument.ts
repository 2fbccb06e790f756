import type { MessageDraft } from "./messageDraft.ts";
import { messageDocument } from "./messageDocument.ts";
import type { MessagePlan } from "./messagePlan.ts";
import type { PlanDraft } from "./draftPlan.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";
import { recruiterTasks } from "./recruiterTasks.ts";

/** Writes a drafted plan down: by instant, then in the order of the rules, then by recipient. */
export function planDocument(draft: PlanDraft, planning: Planning): MessagePlan {
  const { recipients, drafts, because } = draft;
  const { interview, now, prepared, ruleSet, zoneRules } = planning;
  const ordered = drafts.toSorted(
    (a, b) => instantOrder(a) - instantOrder(b) || a.order - b.order || a.occurrence - b.occurrence,
  );
  return {
    schemaVersion: 1,
    interviewId: interview.id,
    ruleSet: { key: ruleSet.key, version: ruleSet.version },
    ruleSetHash: prepared.hash,
    plannedAt: now,
    zoneData: zoneRules.version,
    calendarVersions: calendarVersions(recipients, planning),
    messages: ordered.map((each) => messageDocument(each, planning)),
    tasks: recruiterTasks(ordered, planning),
    because: [...because],
  };
}

function instantOrder({ outcome }: MessageDraft): number {
  return "at" in outcome ? outcome.at : Number.MAX_SAFE_INTEGER;
}

function calendarVersions(
  recipients: readonly Recipient[],
  { calendars, prepared: { calendarNames } }: Planning,
): MessagePlan["calendarVersions"] {
  const own = recipients.flatMap(({ calendar }) => calendar ?? []);
  const names = own.length === 0 ? calendarNames : [...new Set([...calendarNames, ...own])].sort();
  return names.flatMap((name) => {
    const calendar = calendars[name];
    return calendar === undefined ? [] : [{ name, id: calendar.id, version: calendar.version }];
  });
}
