import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** What the command line asked for. */
export interface Options {
  readonly input: string;
  readonly out: string;
  readonly html: boolean;
  readonly language: Locale;
}

/** The usage, shown for `--help` and after an unknown option. */
export const usage = `Usage: pnpm example panel-week [options]

  --html             also draw the week grid, as week-grid.<language>.html
  --language sv|en   language of the account and the grid (default: en)
  --input <folder>   requests, availability and calendars (default: the example's own input folder)
  --out <folder>     where the grid goes (default: the example's own out folder)
  --help             this text
`;

/**
 * Reads the command line.
 *
 * @returns the options, `"help"`, or `undefined` when the arguments are not understood
 */
export function readOptions(args: readonly string[], home: { input: string; out: string }): Options | "help" | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        input: { type: "string", default: home.input },
        out: { type: "string", default: home.out },
        language: { type: "string", default: "en" },
        html: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { input, out, html, language } = values;
    return language === "sv" || language === "en" ? { input, out, html, language } : undefined;
  } catch {
    return undefined;
  }
}
