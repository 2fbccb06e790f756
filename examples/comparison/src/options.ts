import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** What the command line asked for. */
export interface Options {
  readonly input: string;
  readonly out: string;
  readonly raterFigures: boolean;
  readonly locale: Locale;
}

/** The usage, shown for `--help` and after an unknown option. */
export const usage = `Usage: pnpm example comparison [options]

  --input <folder>   rubric.json, labels.json, settings.json and scorecards/ (default: the example's own input folder)
  --out <folder>     where the reports go (default: the example's own out folder)
  --locale sv|en     language of the printed account (default: en)
  --rater-figures    let the reports hold figures about interviewers, their personal data (default: left out)
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
        locale: { type: "string", default: "en" },
        "rater-figures": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { input, out, locale } = values;
    const raterFigures = values["rater-figures"];
    return locale === "sv" || locale === "en" ? { input, out, locale, raterFigures } : undefined;
  } catch {
    return undefined;
  }
}
