/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from "preact-render-to-string";
import type { Timeline } from "../timeline.ts";
import type { TimelineWordingOptions } from "../words/timelineWordingOptions.ts";
import { TimelinePicture } from "./TimelinePicture.tsx";

/**
 * Draws a timeline as an SVG file of its own: each day a strip of hours on the sender's clock and on the
 * recipients', each message a row with its mark, both times, and the recipient's quiet hours behind it.
 *
 * @param shown - from {@link timeline}
 * @param options - language and names
 * @returns SVG with title and description, in light and dark colours; nothing is told by colour alone
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { timeline, timelineSvg } from "@samtal/communication/timeline";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview();
 * const timeZone = parseTimeZone("America/Vancouver");
 * const channels = { email: "available" };
 * const people = [parseRecipient({ id: interview.candidateId, role: "candidate", timeZone, language: "en", channels })];
 * const bookedAt = parseInstant("2027-03-10T13:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, people, { bookedAt }, options);
 * const { quietHours } = minimalRuleSet;
 * const sender = parseTimeZone("Europe/Stockholm");
 * const shown = timeline(plan, { interview, people, sender, quietHours, zoneRules: tzdataRules });
 * const svg = timelineSvg(shown, { locale: "sv", labels: { [interview.candidateId]: "<b>Maya" } });
 * [svg.includes("06:00 Vancouver"), svg.includes("<b>")]; // => [true, false]
 * ```
 */
export function timelineSvg(shown: Timeline, options: TimelineWordingOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(<TimelinePicture shown={shown} options={options} />)}\n`;
}
