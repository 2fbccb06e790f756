import { reason } from "@samtal/core";
import { placeMessage } from "../timing/placeMessage.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import { settlePlacement } from "./settlePlacement.ts";

/**
 * Finds a carrier for each of a recipient's messages that was due before it could leave.
 *
 * In order: a message that leaves at once takes it along; else it leaves at once itself and takes the others along;
 * else, its deadline having passed, the next message before the interview takes it; else its content is owed.
 *
 * @param drafts - all drafts to one recipient, in the order of the rules
 * @param planning - the run
 * @returns the same drafts in the same order, none of them `late`
 */
export function collapseLate(drafts: readonly MessageDraft[], planning: Planning): MessageDraft[] {
  const settled = [...drafts];
  for (const [index, late] of drafts.entries()) {
    const { outcome } = late;
    if (outcome.state !== "late") continue;
    const atOnce = earliest(settled, (host) => host.leavesAtOnce && host.preEvent === late.preEvent);
    const alone = placeMessage({ ...outcome.placement, ifLate: "send-now" });
    const host =
      atOnce ??
      (alone.state === "skipped" && late.preEvent ? earliest(settled, (candidate) => candidate.preEvent) : undefined);
    if (host !== undefined) {
      settled[index] = carriedBy(host, late);
      settled[settled.indexOf(host)] = carrying(late, host);
    } else if (alone.state !== "merged") {
      settled[index] = settlePlacement({ ...late, outcome }, alone, planning);
    }
  }
  return settled;
}

/** The first planned message that a way is open for. */
function earliest(
  drafts: readonly MessageDraft[],
  suits: (draft: MessageDraft) => boolean,
): MessageDraft | undefined {
  let best: MessageDraft | undefined;
  for (const draft of drafts) {
    if (draft.outcome.state !== "planned" || draft.outcome.channel === null || !suits(draft)) continue;
    if (best?.outcome.state !== "planned" || draft.outcome.at < best.outcome.at) best = draft;
  }
  return best;
}

function carriedBy(host: MessageDraft, late: MessageDraft): MessageDraft {
  const at = host.outcome.state === "planned" ? host.outcome.at : Number.NaN;
  return {
    ...late,
    outcome: { state: "merged", at, into: host.id },
    because: [...late.because, reason("communication/late-merged", { rule: host.rule.key })],
  };
}

function carrying(late: MessageDraft, host: MessageDraft): MessageDraft {
  return {
    ...host,
    includes: [...host.includes, late.rule.key],
    requiredContent: [...new Set([...host.requiredContent, ...late.requiredContent])],
    because: [...host.because, reason("communication/carries-late", { rule: late.rule.key })],
  };
}
