import pc from "picocolors";
import { tzdataRules } from "@samtal/tzdata";
import { renderAccount } from "./account/renderAccount.ts";
import { renderInputError } from "./account/renderInputError.ts";
import { InputError } from "./input/inputError.ts";
import { readInput } from "./input/readInput.ts";
import { readOptions, usage } from "./options.ts";
import { ForeignFolderError, writePage } from "./output/writePage.ts";
import { renderPage } from "./page/renderPage.tsx";
import { panelWeek } from "./week/panelWeek.ts";
import { wordingIn } from "./wording/wording.ts";

/** Where the command reads and writes when it is not told, and where its words go. */
export interface Surroundings {
  readonly input: string;
  readonly out: string;
  readonly colour: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: reads the folder, searches, prints the account, draws the grid when asked.
 *
 * @returns the exit code: 0, or 2 when the arguments or the input cannot be used; then nothing was written
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
  try {
    const input = await readInput(options.input, tzdataRules);
    const week = panelWeek(input, tzdataRules);
    const wording = wordingIn(options.language, input.labels, input.request.grid.zone, tzdataRules);
    const account = renderAccount(week, wording, pc.createColors(around.colour), around.columns);
    if (options.html) {
      const file = await writePage(options.out, `week-grid.${options.language}.html`, renderPage(week, wording));
      around.print(`${account}\n${wording.words.written} ${file}\n`);
    } else around.print(account);
    return 0;
  } catch (error) {
    if (error instanceof InputError) around.complain(renderInputError(error));
    else if (error instanceof ForeignFolderError) {
      around.complain(`${error.message}: the output folder holds files of another kind; nothing was written.\n`);
    } else throw error;
    return 2;
  }
}
