import { reason } from "@samtal/core";
import { type Placement, type PlacementInput, placeMessage } from "../timing/placeMessage.ts";
import type { MessageDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";
import { settlePlacement } from "./settlePlacement.ts";

type SettledOnly = Extract<Placement, { state: "planned" | "skipped" }>;
type SkippedPlacement = Extract<Placement, { state: "skipped" }>;

/**
 * Finds a carrier for each of a recipient's messages that was due before it could leave.
 *
 * In order: a message that leaves at once takes it along; else it leaves at once itself and takes the others
 * along; else, its deadline having passed, the next message before the interview takes it; else its content
 * is owed.
 *
 * @param drafts - all drafts to one recipient, in the order of the rules
 * @param planning - the run
 * @returns the same drafts in the same order, none of them `late`
 */
export function collapseLate(drafts: readonly MessageDraft[], planning: Planning): readonly MessageDraft[] {
  if (!drafts.some(isLate)) return drafts;
  const settled = [...drafts];
  const stranded: {
    readonly index: number;
    readonly late: MessageDraft;
    readonly placement: PlacementInput;
    readonly alone: SkippedPlacement;
  }[] = [];
  for (const [index, late] of drafts.entries()) {
    const { outcome } = late;
    if (outcome.state !== "late") continue;
    const host = earliest(settled, (draft) => draft.leavesAtOnce && draft.preEvent === late.preEvent);
    if (host !== undefined) {
      carry(settled, index, host, planning);
      continue;
    }
    const { placement } = outcome;
    const alone = placeMessage({ ...placement, ifLate: "send-now" });
    if (alone.state === "planned") settled[index] = settledDraft(late, placement, alone, planning);
    if (alone.state === "skipped") stranded.push({ index, late, placement, alone });
  }
  // Only now is it known which messages leave at all.
  for (const { index, late, placement, alone } of stranded) {
    const host = late.preEvent ? earliest(settled, (draft) => draft.preEvent) : undefined;
    if (host !== undefined) carry(settled, index, host, planning);
    else settled[index] = settledDraft(late, placement, alone, planning);
  }
  return settled;
}

const isLate = ({ outcome }: MessageDraft): boolean => outcome.state === "late";

function settledDraft(
  late: MessageDraft,
  placement: PlacementInput,
  placed: SettledOnly,
  planning: Planning,
): MessageDraft {
  const { rule, recipient, preEvent } = late;
  const because = [...late.because];
  const outcome = settlePlacement(rule, recipient, preEvent, placement, placed, planning, because);
  return { ...late, outcome, because };
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

function carry(settled: MessageDraft[], index: number, host: MessageDraft, { ruleSet }: Planning): void {
  const late = settled[index] as MessageDraft;
  const at = host.outcome.state === "planned" ? host.outcome.at : Number.NaN;
  const keys = new Set([...host.includes, late.rule.key]);
  settled[index] = {
    ...late,
    outcome: { state: "merged", at, into: host.id },
    because: [...late.because, reason("communication/late-merged", { rule: host.rule.key })],
  };
  settled[settled.indexOf(host)] = {
    ...host,
    includes: ruleSet.rules.flatMap(({ key }) => (keys.has(key) ? [key] : [])),
    requiredContent: [...new Set([...host.requiredContent, ...late.requiredContent])],
    because: [...host.because, reason("communication/carries-late", { rule: late.rule.key })],
  };
}
