import { parseArgs } from "node:util";
import type { Locale } from "@samtal/core";

/** What the command line asked for. */
export interface Options {
  readonly file: string;
  readonly as: "text" | "json" | "html";
  readonly locale: Locale;
  readonly gate: boolean;
  /** The interviews that were held, as a file. */
  readonly interviews?: string;
}

/** The usage, shown for `--help` and after what is not understood. */
export const usage = `Usage: pnpm example audit <guide.json> [options]

  <guide.json>          a guide or draft; a name without folder is looked up in the example's input too
  --interviews <file>   audit the interviews held with the guide too, from their cards and logs
  --html                one HTML page instead of text
  --json                the profile as JSON instead of text
  --language sv|en      language of text and page (default: en)
  --gate                exit with 1 when a finding is blocking
  --help                this text
`;

/** Reads the command line. @returns the options, `"help"`, or `undefined` when the arguments are not understood */
export function readOptions(args: readonly string[]): Options | "help" | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        interviews: { type: "string" },
        html: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        language: { type: "string", default: "en" },
        gate: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    const { html, json, language, gate, interviews } = values;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0 || (html && json)) return undefined;
    if (language !== "sv" && language !== "en") return undefined;
    return { file, as: html ? "html" : json ? "json" : "text", locale: language, gate, ...(interviews !== undefined && { interviews }) };
  } catch {
    return undefined;
  }
}
