import { sweden } from "@samtal/calendars";
import { explain, type Locale, SamtalError } from "@samtal/core";
import { whatIf } from "@samtal/retention";
import { type FileIssue, InputError } from "./inputError.ts";
import { type Files, readOptions, usage } from "./options.ts";
import { population } from "./population.ts";
import { readInput } from "./readInput.ts";
import { renderWhatIf } from "./renderWhatIf.ts";
import { issueTexts } from "./texts.ts";

/** What the command reads when it is not told, and where its words go. */
export interface Surroundings extends Files {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: reads both policies, makes the stored items, and shows what would change.
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
    const input = await readInput(options);
    const { before, after, settings } = input;
    const { items, facts } = population(settings);
    const result = whatIf(before, after, items, facts, settings.day, { calendar: sweden });
    around.print(renderWhatIf(result, input, language));
    return 0;
  } catch (error) {
    if (error instanceof InputError) around.complain(refusal(error.issues, language));
    else if (SamtalError.isInstance(error)) {
      // What only judging can refuse, such as a policy that takes effect after the day.
      const file = options.to === undefined ? options.after : "--to";
      around.complain(refusal(error.issues.map((each) => ({ ...each, file })), language));
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
