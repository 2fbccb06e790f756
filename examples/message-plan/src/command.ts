import { timeline, timelineHtml, timelineSvg, timelineText } from "@samtal/communication/timeline";
import { explain, type Issue, type Locale, SamtalError } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { accountOfChange } from "./accountOfChange.ts";
import { ArgumentError } from "./argumentError.ts";
import { labels } from "./labels.ts";
import { readOptions, usage } from "./options.ts";
import { planOf } from "./planOf.ts";
import { readSituation } from "./readSituation.ts";
import { issueTexts } from "./texts.ts";
import { ForeignFolderError, writeFiles } from "./writeFiles.ts";

/** Where the command writes when it is not told, and where its words go. */
export interface Surroundings {
  readonly out: string;
  /** Width of the terminal. */
  readonly columns: number;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: plans, tells the timeline, draws it when asked.
 *
 * @returns the exit code: 0, or 2 when the arguments cannot be used; then nothing was written
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
  const { language: locale, out } = options;
  try {
    const situation = await readSituation(options, tzdataRules);
    const { sender, ruleSet } = situation;
    const shown = planOf(situation, tzdataRules);
    const { plan, interview, people, changed } = shown;
    const drawn = timeline(plan, { interview, people, sender, quietHours: ruleSet.quietHours, zoneRules: tzdataRules });
    const words = { locale, labels };
    const account = options.json
      ? `${JSON.stringify(changed === undefined ? plan : { plan, diff: changed.diff }, undefined, 2)}\n`
      : accountOfChange(shown, locale, sender, tzdataRules) +
        timelineText(drawn, { ...words, columns: Math.min(around.columns, 110) });
    const files = {
      ...(options.svg ? { [`message-plan.${locale}.svg`]: timelineSvg(drawn, words) } : {}),
      ...(options.html ? { [`message-plan.${locale}.html`]: timelineHtml(drawn, words) } : {}),
    };
    const written = Object.keys(files).length === 0 ? [] : await writeFiles(out, files);
    around.print(account);
    // JSON on the standard output stays JSON.
    const say = options.json ? around.complain : around.print;
    if (written.length > 0) say(`\n${locale === "sv" ? "Skrivet:" : "Written:"} ${written.join(", ")}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ArgumentError) around.complain(refusal(error.option, error.issues, locale));
    else if (error instanceof ForeignFolderError) {
      around.complain(
        locale === "sv"
          ? `${error.message}: utmappen innehåller andra filer; inget har skrivits.\n`
          : `${error.message}: the output folder holds files of another kind; nothing was written.\n`,
      );
    } else if (SamtalError.isInstance(error)) around.complain(refusal("--rules", error.issues, locale));
    else throw error;
    return 2;
  }
}

function refusal(option: string, issues: readonly Issue[], locale: Locale): string {
  const lines = issues.map(({ code, params, path }) => {
    const place = path.length === 0 ? "" : `, ${path.join(".")}`;
    return `${option}${place}: ${code}\n  ${explain({ code, params }, locale, issueTexts)}\n`;
  });
  return `${lines.join("")}${locale === "sv" ? "Inget har skrivits." : "Nothing was written."}\n`;
}
