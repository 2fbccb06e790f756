import { sweden } from "@samtal/calendars";
import { previewRuleChange } from "@samtal/communication";
import { explain, type Locale, SamtalError } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { type FileIssue, InputError } from "./inputError.ts";
import { type Files, readOptions, usage } from "./options.ts";
import { population } from "./population.ts";
import { readInput } from "./readInput.ts";
import { renderPreview } from "./renderPreview.ts";
import { issueTexts } from "./texts.ts";

/** What the command reads when it is not told, and where its words go. */
export interface Surroundings extends Files {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: reads both rule sets, makes the interviews, previews the change.
 *
 * @returns the exit code: 0, or 2 when the arguments or the input cannot be used
 */
export async function command(args: readonly string[], around: Surroundings): Promise<0 | 2> {
  const options = readOptions(args, around);
  if (options === "help") {
    around.print(usage);
    return 0;
  }
  if (options === undefined) {
    around.complain(usage);
    return 2;
  }
  const { language } = options;
  try {
    const input = await readInput(options, tzdataRules);
    const { before, after, settings } = input;
    const world = { now: settings.now, zoneRules: tzdataRules, calendars: { role: sweden } };
    const cases = population(settings, before, world);
    const preview = previewRuleChange(before, after, cases, world);
    around.print(renderPreview(preview, input, language, tzdataRules));
    return 0;
  } catch (error) {
    if (error instanceof InputError) around.complain(refusal(error.issues, language));
    else if (SamtalError.isInstance(error)) {
      // What only planning can refuse, such as a calendar that nobody handed in.
      around.complain(refusal(error.issues.map((each) => ({ ...each, file: options.rulesAfter })), language));
    } else throw error;
    return 2;
  }
}

function refusal(issues: readonly FileIssue[], locale: Locale): string {
  const lines = issues.map(({ file, path, code, params }) => {
    const place = path.length === 0 ? "" : `, ${path.join(".")}`;
    return `${file}${place}: ${code}\n  ${explain({ code, params }, locale, issueTexts)}\n`;
  });
  return lines.join("");
}
