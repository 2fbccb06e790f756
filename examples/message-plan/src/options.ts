import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** The command line as it was written; what the words mean is for {@link readSituation}. */
export interface Options {
  readonly booked: string;
  readonly start: string;
  readonly minutes: string;
  readonly zone: string;
  readonly senderZone: string;
  readonly rules: string;
  readonly cancelAt: string | undefined;
  readonly moveTo: string | undefined;
  readonly movedAt: string | undefined;
  readonly language: Locale;
  readonly svg: boolean;
  readonly html: boolean;
  readonly json: boolean;
  readonly out: string;
}

/** The usage, shown for `--help` and after options that are not understood. */
export const usage = `Usage: pnpm example message-plan [options]

  --booked <time>       when the time was booked (default: 2027-03-22T14:00)
  --start <time>        when the interview starts (default: 2027-03-30T17:00)
  --minutes <number>    how long it takes (default: 60)
  --zone <zone>         where the candidate is (default: America/Vancouver)
  --sender-zone <zone>  where the employer is (default: Europe/Stockholm)
  --rules <name|file>   standard, minimal, high-volume, executive, or a JSON file (default: standard)
  --cancel-at <time>    the interview is cancelled then: what had left, and what happens now
  --move-to <time>      the interview is moved to this start
  --moved-at <time>     when it is moved (default: a day after the booking)
  --language sv|en      language of everything (default: en)
  --svg                 also draw the timeline, as message-plan.<language>.svg
  --html                also write it as a page, message-plan.<language>.html
  --json                print the plan as JSON in place of the timeline
  --out <folder>        where the files go (default: the example's own out folder)
  --help                this text

A time is either an instant (2027-03-30T15:00:00Z) or what the employer's clock shows (2027-03-30T17:00).
`;

/**
 * Reads the command line.
 *
 * @returns the options, `"help"`, or `undefined` when the arguments are not understood
 */
export function readOptions(args: readonly string[], home: { out: string }): Options | "help" | undefined {
  try {
    const text = (value: string): { type: "string"; default: string } => ({ type: "string", default: value });
    const flag = { type: "boolean", default: false } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        booked: text("2027-03-22T14:00"),
        start: text("2027-03-30T17:00"),
        minutes: text("60"),
        zone: text("America/Vancouver"),
        "sender-zone": text("Europe/Stockholm"),
        rules: text("standard"),
        "cancel-at": { type: "string" },
        "move-to": { type: "string" },
        "moved-at": { type: "string" },
        language: text("en"),
        svg: flag,
        html: flag,
        json: flag,
        out: text(home.out),
        help: flag,
      },
    });
    if (values.help) return "help";
    const { booked, start, minutes, zone, rules, language, svg, html, json, out } = values;
    if (language !== "sv" && language !== "en") return undefined;
    const [cancelAt, moveTo, movedAt] = [values["cancel-at"], values["move-to"], values["moved-at"]];
    if (cancelAt !== undefined && moveTo !== undefined) return undefined;
    if (movedAt !== undefined && moveTo === undefined) return undefined;
    const senderZone = values["sender-zone"];
    return { booked, start, minutes, zone, senderZone, rules, cancelAt, moveTo, movedAt, language, svg, html, json, out };
  } catch {
    return undefined;
  }
}
