import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a briefing's parts, and the way out. */
export const briefingIssueTexts = {
  "guide/briefing-other-guide": {
    sv: "Intervjun följer version {$version} av ”{$needed}”. Skicka med just den.",
    en: "The interview follows version {$version} of “{$needed}”. Pass that one.",
  },
} as const satisfies ReasonTexts;

/** Whether an interviewer is prepared and qualified. */
export const briefingReasonTexts = {
  "guide/briefing-acknowledged": {
    sv: "Underlaget inför ”{$interviewId}” är läst och bekräftat.",
    en: "The briefing for “{$interviewId}” has been read and confirmed.",
  },
  "guide/briefing-missing": {
    sv: "Underlaget inför ”{$interviewId}” var inte bekräftat när intervjun skulle börja.",
    en: "The briefing for “{$interviewId}” was not confirmed by the time of the interview.",
  },
  "guide/briefing-open": {
    sv: ".input {$item :string} .match $item cv {{Kandidatens cv är inte läst.}} questions {{Frågorna är inte lästa.}} criteria {{Bedömningsgrunderna är inte lästa.}} * {{Reservplanen är inte läst.}}",
    en: ".input {$item :string} .match $item cv {{The candidate's CV has not been read.}} questions {{The questions have not been read.}} criteria {{The criteria have not been read.}} * {{The fallback plan has not been read.}}",
  },
  "guide/briefing-outdated": {
    sv: "Underlaget inför ”{$interviewId}” har ändrats sedan det bekräftades. Läs det igen.",
    en: "The briefing for “{$interviewId}” has changed since it was confirmed. Read it again.",
  },
  "guide/briefing-qualification-not-in-force": {
    sv: "”{$interviewerId}” har utbildningen ”{$key}”, men den gäller inte {$day}.",
    en: "“{$interviewerId}” is trained in “{$key}”, but it is not in force on {$day}.",
  },
  "guide/briefing-qualified": {
    sv: "”{$interviewerId}” har utbildningen ”{$key}”, och den gäller {$day}.",
    en: "“{$interviewerId}” is trained in “{$key}”, and it is in force on {$day}.",
  },
  "guide/briefing-unqualified": {
    sv: "”{$interviewerId}” saknar utbildningen ”{$key}”.",
    en: "“{$interviewerId}” is not trained in “{$key}”.",
  },
} as const satisfies ReasonTexts;
