/** The programs that read our files. */
export type Program = "ical.js" | "python3-icalendar" | "python3-vobject" | "libical";

/** What a program makes of our files that is no fault of theirs. */
export interface ExplainedRefusal {
  readonly program: Program;
  readonly fits: (fault: string, file: string) => boolean;
  readonly cause: string;
}

export const explainedRefusals: readonly ExplainedRefusal[] = [
  {
    program: "libical",
    fits: (fault, file) =>
      file.includes("METHOD:DECLINECOUNTER") &&
      /^Failed iTIP restrictions for (?:ATTENDEE|SEQUENCE) property\. Expected 0 instances/.test(fault),
    cause:
      "libical holds a DECLINECOUNTER to RFC 2446, without ATTENDEE and SEQUENCE; the example of RFC 5546 (section 4.2) has both",
  },
  {
    program: "python3-icalendar",
    fits: (fault, file) => fault === "another SUMMARY" && file.replace(/\r\n /g, "").includes("\\\\n"),
    cause: "python3-icalendar reads an escaped backslash before an n as a line break",
  },
  {
    program: "python3-vobject",
    fits: (fault, file) =>
      fault === "start is another instant" && /TZOFFSETTO/.test(file) && !/TZOFFSETTO:(?!\+0000)/.test(file),
    cause:
      "vobject sets a VTIMEZONE aside whose only offset is zero, and asks pytz, whose zone data are older",
  },
];
