import { epochMilliseconds } from "@samtal/core/time";
import { type FoundDifference, isLater } from "./compareKey.ts";
import type { ParityCause, ParityPolicy } from "./parityPolicy.ts";

/** What a difference comes from, as far as plan and booking tell; an accommodation silences every other cause. */
export function parityCausesOf({ place, kind, median }: FoundDifference, policy: ParityPolicy): ParityCause[] {
  const { candidate, interview, received, hasOtherRules } = place;
  if (candidate.accommodated === true) return ["accommodation"];
  const isLack = kind === "missing" || kind === "after-start" || kind === "later";
  const causes: ParityCause[] = [];
  const booked = (epochMilliseconds(interview.startsAt) - epochMilliseconds(interview.bookedAt)) / 60_000;
  if (isLack && isLater(booked, median, policy)) causes.push("late-booking");
  if (kind !== "channel" && kind !== "language" && wasMoved(place)) causes.push("rescheduled");
  if (isLack && received.obstacles.includes("no-channel")) causes.push("no-channel");
  if (hasBounced(place, kind)) causes.push("bounced");
  if (hasOtherRules && kind !== "language") causes.push("rule-set-differs");
  return causes;
}

function wasMoved({ candidate, interview }: FoundDifference["place"]): boolean {
  if (interview.rescheduled !== undefined) return interview.rescheduled;
  return interview.plan.messages.some(
    ({ recipientId, generation }) => recipientId === candidate.candidateId && generation > 0,
  );
}

/** A message that did not arrive, or a way that was passed over for it. */
function hasBounced({ interview, received }: FoundDifference["place"], kind: FoundDifference["kind"]): boolean {
  if (kind === "language" || kind === "extra") return false;
  if (received.obstacles.includes("bounced")) return true;
  return interview.plan.messages.some(
    (message) =>
      message.requiredContent.includes(received.key) &&
      message.because.some(({ code, params }) => code === "communication/channel-passed-over" && params["why"] === "bounced"),
  );
}
