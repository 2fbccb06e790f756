import type { MessageChannel } from "../../rules/messageChannel.ts";
import type { MessageContentKey } from "../../rules/messageContent.ts";

/** Everything that a timeline says beside the reasons, in one language. */
export interface TimelineWords {
  title(interview: string): string;
  rules(key: string, version: number): string;
  planned(when: string): string;
  zoneData(version: string): string;
  /** How one clock stands against the sender's, in minutes ahead. */
  /** Follows `apart`: at the interview. */
  atInterview: string;
  /** Follows `apart`: from a change on. */
  fromThenOn: string;
  apart(zone: string, sender: string, minutes: number): string;
  sender: string;
  recipient: string;
  senderClock(zone: string): string;
  quietHours(from: string, to: string): string;
  quiet: string;
  message: string;
  what: string;
  why: string;
  says: string;
  noDays: string;
  ways: Record<MessageChannel, string>;
  sent: Record<MessageChannel, string>;
  merged(into: string | undefined): string;
  task: string;
  acknowledge: string;
  notAfter(when: string): string;
  repeats(count: number, last: string): string;
  sameTime: string;
  inZone(zone: string): string;
  moments: Record<"lobby" | "start" | "end", string>;
  interview: string;
  goesForward(zone: string, minutes: number, from: string, to: string): string;
  goesBack(zone: string, minutes: number, from: string, to: string): string;
  skipped: string;
  tasks(count: number): string;
  counts(leave: number, sent: number): string;
  about: string;
  legends: Record<"planned" | "sent" | "merged" | "task" | "interview" | "change" | "deadline" | "quiet", string>;
  picture: string;
  pictureDescription(days: number): string;
  table: string;
  names: Readonly<Record<string, string>>;
  content: Record<MessageContentKey, string>;
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  months: readonly string[];
}
