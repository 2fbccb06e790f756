import { compareText, type Issue, issue } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { ContentFacts } from "../content/contentFacts.ts";
import { type ComposedMessage, composedMessage } from "./composedMessage.ts";
import type { MessageTemplates } from "./findTemplates.ts";
import type { RenderedBlock } from "./renderedBlock.ts";
import type { RenderedMessage } from "./renderedMessage.ts";
import { type DueMessage, renderMessage, type RenderMessageOptions } from "./renderMessage.ts";
import { refused, writtenMessage } from "./writtenMessage.ts";

/** A message of a digest, with what it is about. */
export interface DigestPart {
  readonly message: DueMessage;
  readonly facts: ContentFacts;
}

/**
 * Several messages of one name to one recipient as one, what is said of each interview under a heading of its own,
 * in the order of the interviews.
 *
 * @param parts - messages to the same recipient on the same channel; their order means nothing
 * @param templates - the shipped ones, and a tenant's own
 * @param options - zone data and the longest SMS
 * @returns one message, or every issue: those of {@link renderMessage}, `communication/digest-mixed` when the
 *   messages don't belong together, `communication/digest-without-template`, `communication/digest-empty`
 * @example
 * ```ts
 * import { renderDigest, shippedTemplates } from "@samtal/communication";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const digest = renderDigest([], { shipped: shippedTemplates }, { zoneRules: tzdataRules });
 * digest.status === "refused" && digest.issues[0].code; // => "communication/digest-empty"
 * ```
 */
export function renderDigest(
  parts: readonly DigestPart[],
  templates: MessageTemplates,
  options: RenderMessageOptions,
): RenderedMessage {
  const ordered = parts.toSorted(
    (a, b) =>
      compareInstants(a.facts.interview.assessmentStartsAt, b.facts.interview.assessmentStartsAt) ||
      compareText(a.message.id, b.message.id),
  );
  const first = ordered[0];
  if (first === undefined) return refused([issue("communication/digest-empty")]);
  if (ordered.length === 1) return renderMessage(first.message, templates, first.facts, options);
  const { channel, language } = first.message;
  if (channel === null) return refused([issue("communication/message-without-channel", ["channel"])]);
  if (!ordered.every(({ message }) => belongTogether(message, first.message))) {
    return refused([issue("communication/digest-mixed")]);
  }

  const results = ordered.map(({ message, facts }) =>
    facts.details.recipientId === message.recipientId
      ? composedMessage({ ...message, channel }, templates, facts, {
          zone: message.due.zone,
          zoneRules: options.zoneRules,
          stage: "leaving",
        })
      : { composed: undefined, issues: [issue("communication/details-of-another", ["details", "recipientId"])] },
  );
  const issues: Issue[] = results.flatMap(({ issues }) => issues);
  const composed = results.flatMap(({ composed }) => composed ?? []);
  const [frame] = composed;
  if (frame === undefined || issues.length > 0) return refused(issues);
  const { digest, key } = frame.chosen.frame.template;
  if (digest === undefined) return refused([issue("communication/digest-without-template", ["templates", key])]);
  return writtenMessage({
    channel,
    blocks: [...frame.opening, ...composed.flatMap((part) => underHeading(part, digest.heading)), ...frame.closing],
    subject: digest.subject === null ? null : frame.say(digest.subject, { count: composed.length }),
    found: frame.chosen.found,
    asked: language,
    most: options.maxSmsSegments ?? 10,
  });
}

function belongTogether(a: DueMessage, b: DueMessage): boolean {
  const oneName = a.rule === b.rule || (a.digest !== undefined && a.digest === b.digest);
  return oneName && a.recipientId === b.recipientId && a.channel === b.channel && a.language === b.language;
}

function underHeading({ body, say }: ComposedMessage, heading: string): RenderedBlock[] {
  return [{ kind: "heading", runs: [{ text: say(heading), from: "value" }] }, ...body];
}
