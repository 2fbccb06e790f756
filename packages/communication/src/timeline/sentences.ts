import type { Timeline } from "./timeline.ts";
import type { ClockChangeEntry, MessageEntry, TaskEntry } from "./timelineEntry.ts";
import type { TimelineWording } from "./words/timelineWording.ts";

/** How a message goes, in a few words: `by text message`, `goes with “Invitation”`. */
export function wayOf(entry: MessageEntry | TaskEntry, { words, rule }: TimelineWording): string {
  if (entry.kind === "task") return words.task;
  if (entry.channel === null) return words.merged(entry.into === undefined ? undefined : rule(entry.into));
  const way = entry.state === "sent" ? words.sent[entry.channel] : words.ways[entry.channel];
  return entry.acknowledge && entry.state === "planned" ? `${way}, ${words.acknowledge}` : way;
}

/** A change of a clock, and how far apart the clocks are from then on. */
export function changeOf(entry: ClockChangeEntry, { words, zone: name }: TimelineWording): string[] {
  const { zone, minutes, from, to, ahead, at } = entry;
  const change =
    minutes > 0 ? words.goesForward(name(zone), minutes, from, to) : words.goesBack(name(zone), -minutes, from, to);
  if (ahead === undefined) return [`${change}.`];
  return [`${change}.`, `${words.apart(name(at.recipient.zone), name(at.sender.zone), ahead.after)}${words.fromThenOn}.`];
}

/** What stands above every timeline: the rules, how much leaves, whose hours, when it is quiet. */
export function openingOf(timeline: Timeline, wording: TimelineWording): string[] {
  const { words, zone, moment } = wording;
  const entries = timeline.days.flatMap((day) => day.entries);
  const messages = entries.flatMap((entry) => (entry.kind === "message" ? [entry] : []));
  const leaving = messages
    .filter(({ state }) => state === "planned")
    .reduce((sum, { repeats }) => sum + 1 + (repeats?.count ?? 0), 0);
  const tasks = entries.filter(({ kind }) => kind === "task").length;
  const { start } = timeline.interview;
  const far = start.sender.zone === start.recipient.zone ? undefined : wording.ahead(start);
  const counts = words.counts(leaving, messages.filter(({ state }) => state === "sent").length);
  return [
    `${counts}${tasks === 0 ? "" : `, ${words.tasks(tasks)}`}.`,
    `${words.senderClock(zone(timeline.sender))}.${far === undefined ? "" : ` ${words.apart(zone(start.recipient.zone), zone(timeline.sender), far)}${words.atInterview}.`}`,
    `${words.quietHours(timeline.quietHours.from, timeline.quietHours.to)}.`,
    `${words.rules(timeline.ruleSet.key, timeline.ruleSet.version)}. ${words.planned(moment(timeline.plannedAt.sender))}. ${words.zoneData(timeline.zoneData)}.`,
  ];
}

/** What a message's clock shows the recipient, and that it is quiet there; undefined where there is nothing to add. */
export function recipientClock(entry: MessageEntry | TaskEntry, { words, theirs }: TimelineWording): string | undefined {
  const clock = theirs(entry.at);
  const quiet = entry.kind === "message" && entry.quiet ? words.quiet : undefined;
  return clock === undefined ? quiet : quiet === undefined ? clock : `${clock}, ${quiet}`;
}

/** The last instant at which a message may leave, on the sender's clock; the day only where it is another. */
export function limitOf(entry: MessageEntry, { words, clock, moment }: TimelineWording): string | undefined {
  if (entry.notAfter === undefined) return undefined;
  const [at, limit] = [entry.at.sender, entry.notAfter.sender];
  return words.notAfter(at.local.slice(0, 10) === limit.local.slice(0, 10) ? clock(limit) : moment(limit));
}
