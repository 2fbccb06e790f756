import type { Recipient } from "../plan/recipient.ts";
import { type MessageChannel, messageChannels } from "../rules/messageChannel.ts";
import { type RuleCondition, ruleConditions } from "../rules/ruleCondition.ts";
import { type StopCondition, stopConditions } from "../rules/stopCondition.ts";
import { type TimingAnchor, timingAnchors } from "../rules/timingAnchor.ts";

/** Position of an anchor in a kernel's row of instants. */
export const anchorIndex = (anchor: TimingAnchor): number => timingAnchors.indexOf(anchor);

/** One bit for each condition. */
export function conditionBits(conditions: readonly RuleCondition[] | undefined): number {
  let bits = 0;
  if (conditions !== undefined) for (const each of conditions) bits |= 1 << ruleConditions.indexOf(each);
  return bits;
}

/** One bit for each thing that makes messages pointless. */
export function stopBits(occurred: readonly StopCondition[] | undefined): number {
  let bits = 0;
  if (occurred !== undefined) for (const each of occurred) bits |= 1 << stopConditions.indexOf(each);
  return bits;
}

/** One bit for each channel. */
export function channelBits(channels: readonly MessageChannel[]): number {
  let bits = 0;
  for (const channel of channels) bits |= 1 << messageChannels.indexOf(channel);
  return bits;
}

/** One bit for each channel on which a recipient can be reached. */
export function openChannels(channels: Recipient["channels"]): number {
  return channelBits(messageChannels.filter((channel) => channels[channel] === "available"));
}
