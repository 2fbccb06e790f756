import { type Reason, reason } from "@samtal/core";
import type { TimingRule } from "../rules/timingRule.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/**
 * Why a rule has nothing to say to a recipient, whatever the time: its conditions don't hold, something has
 * made it pointless, or the recipient has not said yes, or has said no.
 *
 * @returns the reason, or `undefined` when the message is called for
 */
export function notCalledFor(rule: TimingRule, recipient: Recipient, planning: Planning): Reason | undefined {
  const missing = rule.when?.find(
    (condition) => !planning.conditions.has(condition) && recipient.conditions?.includes(condition) !== true,
  );
  if (missing !== undefined) return reason("communication/condition-not-met", { condition: missing });
  const stopped = rule.stopWhen.find(
    (condition) => planning.occurred.has(condition) || recipient.occurred?.includes(condition) === true,
  );
  if (stopped !== undefined) return reason("communication/stopped", { condition: stopped });
  if (rule.consent === undefined) return undefined;
  const { purpose, needs } = rule.consent;
  const answer = recipient.consents?.[purpose];
  const open = answer === "given" || (answer === undefined && needs === "not-refused");
  return open ? undefined : reason("communication/consent-missing", { purpose });
}
