import { compareText } from "@samtal/core";
import { type EpochMilliseconds, instantOf } from "@samtal/core/time";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import type { RecruiterTask } from "./recruiterTask.ts";

/**
 * What a person must say because no message can: no way is open, or no time was left before the interview.
 */
export function recruiterTasks(drafts: readonly MessageDraft[], planning: Planning): RecruiterTask[] {
  return drafts
    .flatMap((draft) => {
      const due = taskDue(draft, planning);
      return due === undefined ? [] : [{ draft, due }];
    })
    .sort((a, b) => a.due - b.due || inPlanOrder(a.draft, b.draft))
    .map(({ draft, due }) => ({
      messageId: draft.id,
      rule: draft.rule.key,
      recipientId: draft.recipient.id,
      due: instantOf(due),
      requiredContent: [...draft.requiredContent],
      because: [...draft.because],
    }));
}

function taskDue({ outcome }: MessageDraft, { departure }: Planning): EpochMilliseconds | undefined {
  if (outcome.state === "planned" && outcome.channel === null) return outcome.at;
  return outcome.state === "skipped" && outcome.contentOwed ? departure : undefined;
}

/** Skipped messages stand last in a plan, though their tasks are due with those of the others. */
function inPlanOrder(a: MessageDraft, b: MessageDraft): number {
  return a.order - b.order || compareText(a.recipient.id, b.recipient.id);
}
