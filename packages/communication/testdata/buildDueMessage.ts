import { contentHash, derivedId } from "@samtal/core";
import { parseInstant, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import type { MessageContentKey } from "../src/rules/messageContent.ts";
import type { DueMessage } from "../src/templates/renderMessage.ts";
import { standardRuleSet } from "../src/presets/standardRuleSet.ts";

/** A planned message of a rule of the standard set, as the planner would make it. */
export function buildDueMessage(
  rule: string,
  overrides: Partial<Extract<DueMessage, { state: "planned" }>> & { language?: string } = {},
): DueMessage {
  const found =
    rule === "cancellation"
      ? { ...standardRuleSet.cancellation, to: "candidate" as const }
      : standardRuleSet.rules.find(({ key }) => key === rule);
  if (found === undefined) throw new TypeError(`no rule ${rule}`);
  const recipientId = (found.to === "candidate" ? "candidate_1" : "interviewer_1") as DueMessage["recipientId"];
  const requiredContent: readonly (MessageContentKey | (string & {}))[] = found.requiredContent;
  return {
    state: "planned",
    id: derivedId("message", "interview_1", rule, recipientId, 0),
    rule,
    to: found.to,
    recipientId,
    generation: 0,
    language: "sv",
    requiredContent: [...requiredContent],
    includes: [],
    onAmbiguousDelivery: found.onAmbiguousDelivery,
    contentHash: contentHash({ rule }),
    guide: found.guide,
    because: [],
    due: zonedAt(parseInstant("2027-03-10T09:00:00Z"), "Europe/Stockholm" as DueMessage["due"]["zone"], tzdataRules),
    notAfter: null,
    channel: found.channels[0] ?? null,
    ...overrides,
  };
}
