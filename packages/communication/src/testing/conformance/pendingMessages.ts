import { toId } from "@samtal/core";
import { type Instant, parseZonedInstant } from "@samtal/core/time";
import type { MessagePlan } from "../../plan/messagePlan.ts";
import type { PendingMessage } from "../../ports/dispatchPorts.ts";

/** What a made-up message is like. */
export interface MadeUpMessage {
  readonly onAmbiguousDelivery: "resend" | "do-not-resend";
  readonly notAfter: Instant | null;
}

/** A plan of made-up messages that are all due at once; every hour is UTC's. */
export function planOf(messages: readonly MadeUpMessage[], due: Instant): MessagePlan {
  const zoned = parseZonedInstant({
    instant: due,
    zone: "Etc/UTC",
    local: due.slice(0, 19),
    offset: "+00:00",
    zoneData: "none",
  });
  return {
    schemaVersion: 1,
    interviewId: toId("interview", "1"),
    ruleSet: { key: "made-up", version: 1 },
    ruleSetHash: `sha256:${"0".repeat(64)}`,
    plannedAt: due,
    zoneData: "none",
    calendarVersions: [],
    messages: messages.map((message, index): PendingMessage => ({
      state: "planned",
      id: toId("message", String(index)),
      rule: `rule-${index}`,
      to: "candidate",
      recipientId: toId("candidate", "1"),
      generation: 0,
      language: "en",
      requiredContent: ["agenda"],
      includes: [],
      contentHash: `sha256:${"0".repeat(64)}`,
      guide: { sources: ["made up"], requirements: [] },
      because: [],
      due: zoned,
      channel: "email",
      ...message,
    })),
    tasks: [],
    because: [],
  };
}
