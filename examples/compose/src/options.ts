import { parseArgs } from "node:util";
import type { Locale, Role } from "@samtal/core";
import { exampleRole, roleKeys } from "./roles.ts";

/** What the command line asked for. */
export interface Options {
  readonly role: Role;
  readonly minutes: number;
  readonly rounds: number;
  readonly locale: Locale;
  readonly json: boolean;
  readonly markdown?: string;
}

/** The usage, shown for `--help` and after arguments that are not understood. */
export const usage = `Usage: pnpm example compose [options]

  --role <key>        ${roleKeys.join(", ")} (default: backend)
  --minutes <number>  one interview, 15 to 480 whole minutes (default: 60)
  --rounds <number>   interviews, 1 to 20, none asks the same (default: 1)
  --locale sv|en      language of the guide (default: en)
  --markdown <file>   write the guide to a Markdown file as well
  --json              print all as JSON, with a reason for each question
  --help              this text
`;

/**
 * Reads the command line.
 *
 * @returns the options, `"help"`, or `undefined` when the arguments are not understood
 */
export function readOptions(args: readonly string[]): Options | "help" | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        role: { type: "string", default: "backend" },
        minutes: { type: "string", default: "60" },
        rounds: { type: "string", default: "1" },
        locale: { type: "string", default: "en" },
        markdown: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { locale, json, markdown } = values;
    const role = exampleRole(values.role);
    const whole = [values.minutes, values.rounds].every((text) => /^\d{1,4}$/.test(text));
    if (role === undefined || !whole || (locale !== "sv" && locale !== "en") || markdown === "") return undefined;
    const [minutes, rounds] = [Number(values.minutes), Number(values.rounds)];
    return { role, minutes, rounds, locale, json, ...(markdown === undefined ? {} : { markdown }) };
  } catch {
    return undefined;
  }
}
