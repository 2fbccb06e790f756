import type { MessageEnvelope } from "@samtal/communication";
import { type Reason, reason } from "@samtal/core";
import { isMailAddress } from "./mailAddress.ts";

/** Why a message can't be made into a mail, whoever tries; `undefined` where it can. */
export function envelopeFault({ channel, to, calendar, unsubscribe }: MessageEnvelope): Reason | undefined {
  if (channel !== "email") return reason("smtp/other-channel", { channel });
  if (!isMailAddress(to.address)) return reason("smtp/invalid-address");
  if (unsubscribe !== undefined && !/^(?:https:\/\/|mailto:)[!-;=?-~]+$/.test(unsubscribe)) {
    return reason("smtp/invalid-unsubscribe");
  }
  if (calendar === undefined) return undefined;
  const [, method] = /^METHOD:([A-Za-z]+)[ \t]*\r?$/im.exec(calendar.text) ?? [];
  return method?.toUpperCase() === calendar.method
    ? undefined
    : reason("smtp/calendar-method-differs", { method: calendar.method });
}
