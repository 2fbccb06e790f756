import { parseArgs } from "node:util";
import { issue, type Issue, type Locale } from "@samtal/core";
import { safeParseLocalDate } from "@samtal/core/time";
import type { PopulationSettings } from "./population/population.ts";

/** What the command line asked for. */
export interface Options extends PopulationSettings {
  readonly language: Locale;
  readonly out: string;
}

/** The command line, or what is wrong with it. */
export type ReadOptions =
  | { readonly status: "ok"; readonly options: Options }
  | { readonly status: "help" }
  | { readonly status: "unknown" }
  | { readonly status: "refused"; readonly language: Locale; readonly issues: readonly Issue[] };

/** The usage, shown for `--help` and after an unknown option. */
export const usage = `Usage: pnpm example retention-sweep [options]

  --items <count>      how many items are stored (default: 100000)
  --seed <number>      from which they are made: the same seed, the same bytes (default: 1)
  --day <date>         the day of the sweep (default: 2027-06-01)
  --out <folder>       where the files go (default: the example's own out folder)
  --language sv|en     language of the account (default: en)
  --help               this text
`;

const itemBounds = { least: 500, most: 250_000 } as const;

/** Reads the command line. */
export function readOptions(args: readonly string[], out: string): ReadOptions {
  const values = valuesOf(args, out);
  if (values === undefined) return { status: "unknown" };
  if (values.help) return { status: "help" };
  const { language } = values;
  if (language !== "sv" && language !== "en") return { status: "unknown" };
  const items = whole(values.items);
  const seed = whole(values.seed);
  const day = safeParseLocalDate(values.day);
  const issues = [
    ...(items !== undefined && items >= itemBounds.least && items <= itemBounds.most
      ? []
      : [issue("retention-sweep/items-out-of-range", ["--items"], { ...itemBounds })]),
    ...(seed !== undefined && seed <= 4_294_967_295 ? [] : [issue("retention-sweep/seed-out-of-range", ["--seed"])]),
    ...(day.status === "ok" ? [] : [issue("retention-sweep/no-such-day", ["--day"])]),
    ...(values.out.trim() === "" ? [issue("retention-sweep/out-unusable", ["--out"])] : []),
  ];
  if (issues.length > 0 || items === undefined || seed === undefined || day.status !== "ok") {
    return { status: "refused", language, issues };
  }
  return { status: "ok", options: { items, seed, day: day.value, language, out: values.out } };
}

function valuesOf(args: readonly string[], out: string) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        items: { type: "string", default: "100000" },
        seed: { type: "string", default: "1" },
        day: { type: "string", default: "2027-06-01" },
        out: { type: "string", default: out },
        language: { type: "string", default: "en" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}

const whole = (text: string): number | undefined => (/^\d{1,10}$/.test(text) ? Number(text) : undefined);
