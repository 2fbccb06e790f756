import type { DeliveryOutcome } from "@samtal/communication";
import { reason } from "@samtal/core";

/** What of nodemailer's error says how far a message came. Its message quotes the server, and is never read. */
interface MailError {
  /** nodemailer's word, such as ECONNECTION. */
  readonly code?: unknown;
  /** The SMTP reply code. */
  readonly responseCode?: unknown;
  /** The command that was answered, such as RCPT TO. */
  readonly command?: unknown;
  readonly response?: unknown;
}

/** Commands whose refusal is about this message; before them the server refuses us. */
const aboutMessage = new Set(["MAIL FROM", "RCPT TO", "DATA"]);

/**
 * What a failed delivery comes to (RFC 5321 section 4.2.1): a 5yz reply to the message is final, a 4yz reply is for
 * now. Without a reply the message is certainly still here as long as the server had not asked for it; after that
 * nobody can tell.
 *
 * A refused login, a server that takes nobody, and 503 (a session out of step) say nothing about the message: it may
 * be tried again.
 *
 * @param error - what nodemailer's transport rejected with
 * @param hasLeft - whether the server had asked for the message itself
 */
export function outcomeOf(error: unknown, hasLeft: boolean): DeliveryOutcome {
  const { code, responseCode, command, response } = (typeof error === "object" && error !== null ? error : {}) as MailError;
  const status = typeof responseCode === "number" ? responseCode : 0;
  const step = typeof command === "string" && aboutMessage.has(command) ? command : "connection";
  if (status >= 400) {
    const params = { status, step, enhanced: enhancedStatus(response) };
    return status >= 500 && status !== 503 && step !== "connection"
      ? { status: "rejected", because: [reason("smtp/refused", params)] }
      : { status: "deferred", because: [reason("smtp/refused-for-now", params)] };
  }
  const word = typeof code === "string" && /^E[A-Z0-9]{1,30}$/.test(code) ? code : "unknown";
  if (hasLeft) return { status: "ambiguous", because: [reason("smtp/connection-lost", { error: word })] };
  if (word === "EENVELOPE") return { status: "rejected", because: [reason("smtp/invalid-address")] };
  return { status: "deferred", because: [reason("smtp/unreachable", { error: word })] };
}

/** The class.subject.detail of RFC 3463 that many servers put first in their text; empty where there is none. */
function enhancedStatus(response: unknown): string {
  const [, enhanced = ""] = typeof response === "string" ? (/^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? []) : [];
  return enhanced;
}
