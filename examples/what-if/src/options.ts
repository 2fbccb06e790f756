import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** Files of a run. */
export interface Files {
  readonly population: string;
  readonly after: string;
}

/** What the command line asked for. A preset comes before a file. */
export interface Options extends Files {
  readonly language: Locale;
  readonly from: string;
  readonly to: string | undefined;
}

/** The usage, shown for `--help` and after an unknown option. */
export const usage = `Usage: pnpm example what-if [options]

  --from <preset>      the policy in force: se, de, fr, gb ... (default: se)
  --to <preset>        the preset that may replace it (default: the policy of --after)
  --after <file>       a policy that may replace it (default: the example's own input/policy-after.json)
  --population <file>  how many candidates, from which seed, on which day (default: input/population.json)
  --language sv|en     language of the account (default: en)
  --help               this text
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
        from: { type: "string", default: "se" },
        to: { type: "string" },
        after: { type: "string", default: home.after },
        population: { type: "string", default: home.population },
        language: { type: "string", default: "en" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { population, after, language, from, to } = values;
    if (language !== "sv" && language !== "en") return undefined;
    return { population, after, language, from, to };
  } catch {
    return undefined;
  }
}
