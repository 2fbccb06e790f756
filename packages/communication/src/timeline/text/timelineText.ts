import { changeOf, limitOf, openingOf, recipientClock, wayOf } from "../sentences.ts";
import type { Timeline } from "../timeline.ts";
import type { MessageEntry, TaskEntry, TimelineEntry } from "../timelineEntry.ts";
import { type TimelineWording, timelineWording } from "../words/timelineWording.ts";
import type { TimelineWordingOptions } from "../words/timelineWordingOptions.ts";
import { wrapped } from "./wrapped.ts";

/** Language, names, and how wide a timeline's text may be. */
export interface TimelineTextOptions extends TimelineWordingOptions {
  /**
   * Most characters of a line; a longer word stands alone.
   *
   * @defaultValue 80
   */
  readonly columns?: number;
}

const indent = "         ";

/**
 * Tells a timeline as plain text: day by day, each message with its hour on the sender's clock, what the
 * recipient's shows where it differs, how it goes, what it says, and why then.
 *
 * @param shown - from {@link timeline}
 * @param options - language, names and width
 * @returns lines, the last ended
 * @throws SamtalError `core/unknown-reason` when a reason has no text
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { timeline, timelineText } from "@samtal/communication/timeline";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview();
 * const people = [parseRecipient({
 *   id: interview.candidateId,
 *   role: "candidate",
 *   timeZone: "America/Vancouver",
 *   language: "en",
 *   channels: { email: "available" },
 * })];
 * const bookedAt = parseInstant("2027-03-10T13:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, people, { bookedAt }, options);
 * const { quietHours } = minimalRuleSet;
 * const sender = parseTimeZone("Europe/Stockholm");
 * const shown = timeline(plan, { interview, people, sender, quietHours, zoneRules: tzdataRules });
 * timelineText(shown, { locale: "en" }).includes("06:00 in Vancouver (UTC−07:00)"); // => true
 * ```
 */
export function timelineText(shown: Timeline, options: TimelineTextOptions): string {
  const wording = timelineWording(options);
  const columns = Math.max(40, options.columns ?? 80);
  const { words, rule, name, say } = wording;
  const lines = [words.title(name(shown.interviewId)), ...openingOf(shown, wording)].map((line) =>
    wrapped(line, columns, ""),
  );
  if (shown.days.every(({ entries }) => entries.every(({ kind }) => kind === "interview"))) lines.push(words.noDays);
  for (const { date, entries } of shown.days) {
    const day = wording.day(date);
    lines.push("", `${day} ${"─".repeat(Math.max(0, columns - day.length - 1))}`);
    for (const entry of entries) lines.push(...linesOf(entry, wording, columns));
  }
  if (shown.skipped.length > 0) {
    lines.push("", `${words.skipped} ${"─".repeat(Math.max(0, columns - words.skipped.length - 1))}`);
    for (const { rule: key, recipientId, because } of shown.skipped) {
      lines.push(wrapped(`${rule(key)} → ${name(recipientId)}`, columns, indent, "       × "));
      lines.push(wrapped(because.map(say).join(" "), columns, `${indent}  `));
    }
  }
  lines.push("", words.about, ...shown.because.map((reason) => wrapped(say(reason), columns, "  ")));
  return `${lines.join("\n")}\n`;
}

function linesOf(entry: TimelineEntry, wording: TimelineWording, columns: number): string[] {
  const { words, clock, theirs } = wording;
  const at = clock(entry.at.sender);
  const line = (mark: string, text: string): string => wrapped(text, columns, indent, `${at}  ${mark} `);
  switch (entry.kind) {
    case "clock-change":
      return [line("◆", changeOf(entry, wording).join(" "))];
    case "interview": {
      const there = theirs(entry.at);
      return [line("▶", `${words.moments[entry.moment]}${there === undefined ? "" : ` (${there.replace(/ \(.*$/, "")})`}`)];
    }
    case "message":
    case "task":
      return messageLines(entry, line, wording, columns);
  }
}

const marks = { planned: "●", sent: "✓", merged: "↳" } as const;

function messageLines(
  entry: MessageEntry | TaskEntry,
  line: (mark: string, text: string) => string,
  wording: TimelineWording,
  columns: number,
): string[] {
  const { words, rule, name, content, moment, say } = wording;
  const mark = entry.kind === "task" ? "!" : marks[entry.state];
  const below = (text: string): string => wrapped(text, columns, `${indent}  `, indent);
  const there = recipientClock(entry, wording);
  const limit = entry.kind === "message" ? limitOf(entry, wording) : undefined;
  const repeats = entry.kind === "message" ? entry.repeats : undefined;
  return [
    line(mark, `${rule(entry.rule)} → ${name(entry.recipientId)}, ${wayOf(entry, wording)}`),
    ...(there === undefined ? [] : [below(`${capital(there)}.`)]),
    below(`${words.says}: ${content(entry.requiredContent)}.`),
    below(`${words.why}: ${entry.because.map(say).join(" ")}`),
    ...(limit === undefined ? [] : [below(`${limit}.`)]),
    ...(repeats === undefined ? [] : [below(`${words.repeats(repeats.count, moment(repeats.last.sender))}.`)]),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
