import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** What the command line asked for. */
export interface Options {
  readonly input: string;
  readonly out: string;
  readonly json: boolean;
  readonly locale: Locale;
}

/** The usage, shown for `--help` and after an unknown option. */
export const usage = `Usage: pnpm example hiring-round [options]

  --input <folder>   the round's documents (default: the example's own input folder)
  --out <folder>     where report.html, round.json and the invitations go (default: the example's own out folder)
  --locale sv|en     language of the printed account (default: en)
  --json             print round.json instead of the account
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
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { input, out, json, locale } = values;
    return locale === "sv" || locale === "en" ? { input, out, json, locale } : undefined;
  } catch {
    return undefined;
  }
}
