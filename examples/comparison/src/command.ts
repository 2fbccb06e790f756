import { SamtalError } from "@samtal/core";
import { renderAccount } from "./account/renderAccount.ts";
import { renderInputError } from "./account/renderInputError.ts";
import { comparedRound } from "./comparedRound.ts";
import { InputError } from "./input/inputError.ts";
import { readInput } from "./input/readInput.ts";
import { readOptions, usage } from "./options.ts";
import { renderReports } from "./output/renderReports.ts";
import { ForeignFolderError, writeOutputs } from "./output/writeOutputs.ts";

/** Where the command reads and writes when it is not told, and where its words go. */
export interface Surroundings {
  readonly input: string;
  readonly out: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: reads the folder, compares, writes the reports, prints the account.
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
    const input = await readInput(options.input);
    const round = comparedRound(input);
    const files = renderReports(input, round, options.raterFigures);
    await writeOutputs(options.out, files);
    around.print(renderAccount(input, round, options.locale, { folder: options.out, files: Object.keys(files).sort() }));
    return 0;
  } catch (error) {
    if (error instanceof InputError) around.complain(renderInputError(error.issues));
    else if (error instanceof ForeignFolderError) {
      around.complain(`${error.message}: the output folder holds files of another kind; nothing was written.\n`);
    } else if (SamtalError.isInstance(error)) {
      // What only the package can refuse, once the documents are put together.
      around.complain(renderInputError(error.issues.map((issue) => ({ ...issue, file: "." }))));
    } else throw error;
    return 2;
  }
}
