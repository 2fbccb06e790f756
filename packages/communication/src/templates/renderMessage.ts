import { issue } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import type { ContentFacts } from "../content/contentFacts.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { composedMessage } from "./composedMessage.ts";
import type { MessageTemplates } from "./findTemplates.ts";
import type { RenderedMessage } from "./renderedMessage.ts";
import { refused, writtenMessage } from "./writtenMessage.ts";

/** Options of {@link renderMessage} and {@link renderDigest}. */
export interface RenderMessageOptions {
  /** The zone data; times are shown on the clock of the zone in the message's `due`. */
  readonly zoneRules: ZoneRules;
  /** The most segments that an SMS may take; 10 when left out. */
  readonly maxSmsSegments?: number;
}

/** A message that leaves or has left. */
export type DueMessage = Extract<PlannedMessage, { state: "planned" | "sent" }>;

/**
 * A message in words: subject, plain text and HTML from the same blocks of one template.
 *
 * What the message carries of other rules comes after its own content, each content key once. Nothing is rendered
 * by half: where a text, a value or a language is missing, all that is missing is returned instead. Values are
 * text wherever they stand: control characters, bidi controls and zero-width characters go, HTML is escaped, and
 * links lead to http, https, telephone numbers and mail addresses alone. What was answered to a recording is no
 * input, so no wording can depend on it.
 *
 * @param message - a planned message with a channel, or one that has left
 * @param templates - the shipped ones, and a tenant's own
 * @param facts - interview, info pack and this recipient's details
 * @param options - zone data and the longest SMS
 * @returns the message, or every issue: `communication/template-missing`, `communication/content-uncovered`,
 *   `communication/content-missing`, `communication/text-not-in-language`, `communication/value-too-long`,
 *   `communication/value-invisible`, `communication/unsafe-link`, `communication/variable-missing`, `communication/sms-too-long`,
 *   `communication/message-without-channel`, `communication/details-of-another`, and those of {@link lintTemplate}
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import {
 *   minimalRuleSet,
 *   parseInfoPack,
 *   parseMessageDetails,
 *   parseRecipient,
 *   planMessages,
 *   renderMessage,
 *   shippedTemplates,
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
 * const lobby = plan.messages.find(({ rule }) => rule === "lobby");
 * const facts = { interview, infoPack, details };
 * const message =
 *   lobby?.state === "planned" ? renderMessage(lobby, { shipped: shippedTemplates }, facts, options) : undefined;
 * message?.status === "rendered" && message.subject; // => "The lobby opens at 09:50: engineer"
 * ```
 */
export function renderMessage(
  message: DueMessage,
  templates: MessageTemplates,
  facts: ContentFacts,
  { zoneRules, maxSmsSegments = 10 }: RenderMessageOptions,
): RenderedMessage {
  const { channel, due, language } = message;
  if (channel === null) return refused([issue("communication/message-without-channel", ["channel"])]);
  if (facts.details.recipientId !== message.recipientId) {
    return refused([issue("communication/details-of-another", ["details", "recipientId"])]);
  }
  const composing = { zone: due.zone, zoneRules, stage: "leaving" as const };
  const { composed, issues } = composedMessage({ ...message, channel }, templates, facts, composing);
  if (composed === undefined) return refused(issues);
  const { chosen, opening, body, closing, say } = composed;
  const { subject } = chosen.frame.template;
  return writtenMessage({
    channel,
    blocks: [...opening, ...body, ...closing],
    subject: subject === null ? null : say(subject),
    found: chosen.found,
    asked: language,
    most: maxSmsSegments,
  });
}
