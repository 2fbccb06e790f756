import { reason } from "@samtal/core";
import { APICallError, type FinishReason, NoObjectGeneratedError } from "ai";
import type { Attempt } from "./attempt.ts";
import { reckonedTokens } from "./reckonedTokens.ts";

type Fault = Exclude<Attempt<never>, { status: "answered" }>;

/** A minute: what a provider may ask for at most. */
const longestPause = 60_000;

/**
 * What an error of the SDK's comes to. Its message, its cause and what it quotes of request and answer are personal
 * data and never read; only its kind, the HTTP status and Retry-After are.
 *
 * @param error - whatever was thrown
 * @param promptTokens - what the prompt cost, as reckoned
 */
export function faultOf(error: unknown, promptTokens: number): Fault {
  try {
    return faultOfKind(error, promptTokens);
  } catch {
    // Even reading what was thrown may throw.
    return { status: "failed", because: reason("ai/call-failed"), tokens: 0, isPassing: false };
  }
}

function faultOfKind(error: unknown, promptTokens: number): Fault {
  if (NoObjectGeneratedError.isInstance(error)) {
    const tokens = error.usage?.totalTokens ?? promptTokens + reckonedTokens(error.text ?? "");
    return unusable(error.finishReason, (error.text ?? "").trim() === "", tokens);
  }
  if (!APICallError.isInstance(error)) {
    return { status: "failed", because: reason("ai/call-failed"), tokens: 0, isPassing: false };
  }
  const { statusCode, isRetryable, responseHeaders } = error;
  const tokens = 0;
  if (statusCode === undefined) return { status: "failed", because: reason("ai/unreachable"), tokens, isPassing: true };
  if (statusCode >= 200 && statusCode < 300) {
    return { status: "failed", because: reason("ai/malformed-reply"), tokens: promptTokens, isPassing: true };
  }
  const pause = pauseAsked(responseHeaders?.["retry-after"]);
  return {
    status: "failed",
    because: statusCode === 429 ? reason("ai/rate-limited") : reason("ai/provider-error", { status: statusCode }),
    tokens,
    isPassing: isRetryable,
    ...(pause !== undefined && { pauseMilliseconds: pause }),
  };
}

/**
 * What an answer comes to that is none: filtered, cut off, empty, or of another form.
 *
 * @param finish - why the model stopped
 * @param isEmpty - whether it wrote nothing
 * @param tokens - what it cost
 */
export function unusable(finish: FinishReason | undefined, isEmpty: boolean, tokens: number): Fault {
  // Providers report a refusal of the model's own as filtered, too.
  if (finish === "content-filter") {
    return { status: "refused", because: reason("ai/content-filtered"), tokens, isPassing: false };
  }
  const failed = { status: "failed", tokens, isPassing: true } as const;
  if (finish === "length") return { ...failed, because: reason("ai/cut-short") };
  return { ...failed, because: reason(isEmpty && finish !== "tool-calls" ? "ai/empty-output" : "ai/malformed-output") };
}

/** Retry-After in seconds (RFC 9110 section 10.2.3); a date is left aside, since no clock is read. */
function pauseAsked(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Math.min(Number(header) * 1000, longestPause) : undefined;
}
