import { type Reason, reason } from "@samtal/core";
import type { EpochMilliseconds } from "@samtal/core/time";
import type { Placement, PlacementStep } from "../timing/placeMessage.ts";
import { chooseChannel } from "./chooseChannel.ts";
import type { MessageDraft, WaitingDraft } from "./messageDraft.ts";
import type { Planning } from "./planning.ts";

/** Writes where the kernel placed a message into its draft, with one reason per step. */
export function settlePlacement(
  draft: WaitingDraft,
  placement: Extract<Placement, { state: "planned" | "skipped" }>,
  planning: Planning,
): MessageDraft {
  const steps = placement.steps.map((step) => stepReason(step, draft, planning));
  if (placement.state === "planned") {
    const { channel, because } = chooseChannel(draft.rule.channels, draft.recipient);
    return {
      ...draft,
      outcome: { state: "planned", at: placement.at, channel },
      because: [...draft.because, ...steps, ...because],
    };
  }
  // Content that a rule gives up on purpose is not owed; content that merely found no room before the start
  // is.
  const contentOwed = placement.cause === "deadline" && draft.preEvent && planning.departure < planning.start;
  return {
    ...draft,
    outcome: { state: "skipped", contentOwed },
    because: [...draft.because, ...steps, skipReason(placement.cause, draft, planning)],
  };
}

function stepReason({ kind, at }: PlacementStep, draft: WaitingDraft, planning: Planning): Reason {
  const clock = planning.clockOf(draft.recipient.timeZone);
  const local = (instant: EpochMilliseconds) => clock.read(instant).local;
  const reading = clock.read(at);
  const reached = { at: reading.at, local: reading.local };
  const quiet = { ...quietParams(draft, planning), ...reached };
  switch (kind) {
    case "late-sent-now":
      return reason("communication/late-sent-now", reached);
    case "quiet-ignored":
      return reason("communication/quiet-hours-ignored", quiet);
    case "quiet-later":
      return reason("communication/quiet-hours-later", quiet);
    case "quiet-earlier":
      return reason("communication/quiet-hours-earlier", quiet);
    case "deadline-earlier":
      return reason("communication/deadline-earlier", {
        deadline: local(draft.notAfter as number),
        ...reached,
      });
    case "earlier-passed":
      return reason("communication/earlier-passed", reached);
  }
}

function skipReason(
  cause: "late" | "quiet-hours" | "deadline",
  draft: WaitingDraft,
  planning: Planning,
): Reason {
  switch (cause) {
    case "late":
      return reason("communication/late-skipped");
    case "quiet-hours":
      return reason("communication/quiet-hours-dropped", quietParams(draft, planning));
    case "deadline": {
      const clock = planning.clockOf(draft.recipient.timeZone);
      return reason("communication/deadline-passed", { deadline: clock.read(draft.notAfter as number).local });
    }
  }
}

function quietParams({ outcome }: WaitingDraft, { ruleSet }: Planning) {
  const { calendar } = outcome.placement.window;
  return { ...ruleSet.quietHours, calendar: calendar?.id ?? "none" };
}
