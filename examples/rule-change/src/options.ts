import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** Files of a run. */
export interface Files {
  readonly population: string;
  readonly rulesBefore: string;
  readonly rulesAfter: string;
}

/** What the command line asked for. */
export interface Options extends Files {
  readonly language: Locale;
}

/** The usage, shown for `--help` and after an unknown option. */
export const usage = `Usage: pnpm example rule-change [options]

  --rules-before <file>  the rules in force (default: the example's own input/rules-before.json)
  --rules-after <file>   the rules that may replace them (default: input/rules-after.json)
  --population <file>    how many interviews, in which zones, from which seed (default: input/population.json)
  --language sv|en       language of the account (default: en)
  --help                 this text
`;

/**
 * Reads the command line.
 *
 * @returns the options, `"help"`, or `undefined` when the arguments are not understood
 */
export function readOptions(args: readonly string[], home: Files): Options | "help" | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "rules-before": { type: "string", default: home.rulesBefore },
        "rules-after": { type: "string", default: home.rulesAfter },
        population: { type: "string", default: home.population },
        language: { type: "string", default: "en" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { population, language } = values;
    if (language !== "sv" && language !== "en") return undefined;
    return { population, language, rulesBefore: values["rules-before"], rulesAfter: values["rules-after"] };
  } catch {
    return undefined;
  }
}
