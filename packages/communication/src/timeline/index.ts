export { type Timeline, timeline, type TimelineOptions } from "./timeline.ts";
export type { DayClock, TimelineDay } from "./timelineDay.ts";
export type {
  BothClocks,
  ClockChangeEntry,
  InterviewEntry,
  MessageEntry,
  TaskEntry,
  TimelineEntry,
} from "./timelineEntry.ts";
export type { TimelineWordingOptions } from "./words/timelineWordingOptions.ts";
export { timelineText, type TimelineTextOptions } from "./text/timelineText.ts";
export { timelineSvg } from "./svg/timelineSvg.tsx";
export { timelineHtml } from "./html/timelineHtml.tsx";
export { ruleName } from "./words/ruleName.ts";
