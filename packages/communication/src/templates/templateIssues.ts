import { type Issue, issue } from "@samtal/core";
import { compareInstants, type Instant, type ZoneRules } from "@samtal/core/time";
import type { DescribedInterview } from "../content/contentFacts.ts";
import type { InfoPack } from "../content/infoPack.ts";
import type { MessageDetails } from "../content/messageDetails.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import { composedMessage } from "./composedMessage.ts";
import type { MessageTemplates } from "./findTemplates.ts";

/** What a plan's messages take their words from. */
export interface PlanFacts {
  readonly interview: DescribedInterview;
  readonly infoPack: InfoPack;
  /** One for each recipient; no order. */
  readonly details: readonly MessageDetails[];
}

/** Options of {@link templateIssues}. */
export interface TemplateIssuesOptions {
  readonly zoneRules: ZoneRules;
  /** Messages due up to here must have everything, such as the decision; left out, none must have it yet. */
  readonly dueBy?: Instant;
}

/**
 * Whether every message of a plan can be written: templates, languages, variables, links.
 *
 * @param plan - a plan
 * @param templates - the shipped ones, and a tenant's own
 * @param facts - interview, info pack, and the details of every recipient
 * @param options - zone data
 * @returns every issue, each once, as {@link renderMessage} would find it, and `communication/details-missing`
 *   for a recipient without details
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import {
 *   minimalRuleSet,
 *   parseInfoPack,
 *   parseMessageDetails,
 *   parseRecipient,
 *   planMessages,
 *   shippedTemplates,
 *   templateIssues,
 * } from "@samtal/communication";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview({});
 * const infoPack = parseInfoPack({
 *   schemaVersion: 1,
 *   roundId: interview.roundId,
 *   employerName: "Acme",
 *   roleTitle: { en: "engineer" },
 *   platform: { id: interview.meeting.platformId, name: "Meet" },
 *   camera: "as-you-like",
 * });
 * const details = parseMessageDetails({
 *   schemaVersion: 1,
 *   recipientId: interview.candidateId,
 *   recipientName: "Elin",
 *   senderName: "Karin",
 *   links: {},
 * });
 * const candidate = parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "Europe/Stockholm",
 *   language: "en",
 *   channels: { email: "available" },
 * });
 * const bookedAt = parseInstant("2027-03-08T13:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, [candidate], { bookedAt }, options);
 * const facts = { interview, infoPack, details: [details] };
 * const issues = templateIssues(plan, { shipped: shippedTemplates }, facts, options);
 * issues.slice(0, 2).map(({ path }) => path.join(".")); // => ["infoPack.interviewers", "infoPack.documents"]
 * ```
 */
export function templateIssues(
  plan: MessagePlan,
  templates: MessageTemplates,
  { details, ...shared }: PlanFacts,
  { zoneRules, dueBy }: TemplateIssuesOptions,
): Issue[] {
  const byRecipient = new Map(details.map((one) => [one.recipientId, one]));
  const found = new Map<string, Issue>();
  for (const message of plan.messages) {
    if (message.state !== "planned" || message.channel === null) continue;
    const own = byRecipient.get(message.recipientId);
    const due = dueBy !== undefined && compareInstants(message.due.instant, dueBy) <= 0;
    const composing = { zone: message.due.zone, zoneRules, stage: due ? ("leaving" as const) : ("booking" as const) };
    const issues =
      own === undefined
        ? [issue("communication/details-missing", ["details"], { recipientId: message.recipientId })]
        : composedMessage({ ...message, channel: message.channel }, templates, { ...shared, details: own }, composing)
            .issues;
    for (const one of issues) {
      const place = `${one.code} ${one.path.join(".")} ${one.params["content"] ?? one.params["recipientId"] ?? ""}`;
      if (!found.has(place)) found.set(place, one);
    }
  }
  return [...found.values()];
}
