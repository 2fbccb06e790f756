import { type Issue, issue, type LanguageTag, type Reason, reason } from "@samtal/core";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { FoundTemplate } from "./findTemplates.ts";
import type { RenderedBlock } from "./renderedBlock.ts";
import type { RenderedMessage } from "./renderedMessage.ts";
import { renderHtml } from "./renderHtml.ts";
import { renderText } from "./renderText.ts";
import { safeText } from "./safeText.ts";
import { smsSegments } from "./smsSegments.ts";

/** The longest subject, in characters: what most mailboxes show of one, and more. */
const longestSubject = 150;

/** What {@link writtenMessage} writes. */
export interface Writing {
  readonly channel: MessageChannel;
  readonly blocks: readonly RenderedBlock[];
  readonly subject: string | null;
  readonly found: readonly FoundTemplate[];
  /** The recipient's. */
  readonly asked: LanguageTag;
  readonly most: number;
}

/** Writes plain text and HTML from the same blocks, within the limits of the channel. */
export function writtenMessage({ channel, blocks, subject, found, asked, most }: Writing): RenderedMessage {
  const { language } = (found[0] as FoundTemplate).template;
  const because: Reason[] = found.map(({ template, owner }) =>
    reason("communication/template-used", { rule: template.key, language: template.language, owner }),
  );
  if (asked.split("-")[0] !== language.split("-")[0]) {
    because.push(reason("communication/language-fallback", { asked, language }));
  }
  const text = renderText(blocks);
  if (channel === "sms") {
    const tight = text.replaceAll("\n\n", "\n");
    const sms = smsSegments(tight);
    if (sms.segments > most) {
      return refused([issue("communication/sms-too-long", [], { segments: sms.segments, most })]);
    }
    because.push(reason("communication/sms-segments", { segments: sms.segments, encoding: sms.encoding }));
    return { status: "rendered", subject: null, text: tight, html: null, language, sms, because };
  }
  const line = [...safeSubject(subject ?? "")];
  const shortened = line.length > longestSubject;
  if (shortened) because.push(reason("communication/subject-shortened", { most: longestSubject }));
  const shown = shortened ? `${line.slice(0, longestSubject - 1).join("").trimEnd()}…` : line.join("");
  return {
    status: "rendered",
    subject: shown,
    text: `${text}\n`,
    html: renderHtml(blocks, shown, language),
    language,
    because,
  };
}

/** Isolates were set by the renderer itself, around values that have already been made safe. */
function safeSubject(subject: string): string {
  return subject
    .split(/([\u2068\u2069])/u)
    .map((piece) => (piece === "\u2068" || piece === "\u2069" ? piece : spaced(piece)))
    .join("");
}

function spaced(piece: string): string {
  const safe = safeText(piece, "one-line");
  if (safe === "") return piece === "" ? "" : " ";
  return `${/^\s/u.test(piece) ? " " : ""}${safe}${/\s$/u.test(piece) ? " " : ""}`;
}

/** A message that isn't written, with everything that stands in the way. */
export function refused(issues: readonly Issue[]): RenderedMessage {
  const [first, ...others] = issues;
  if (first === undefined) throw new TypeError("refused without an issue");
  return { status: "refused", issues: [first, ...others] };
}
