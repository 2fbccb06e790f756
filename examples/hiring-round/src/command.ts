import { SamtalError } from "@samtal/core";
import pc from "picocolors";
import { tzdataRules } from "@samtal/tzdata";
import { renderAccount } from "./account/renderAccount.ts";
import { renderInputError } from "./account/renderInputError.ts";
import { InputError } from "./input/inputError.ts";
import { issueInFile } from "./input/issueInFile.ts";
import { readInput } from "./input/readInput.ts";
import { readOptions, usage } from "./options.ts";
import { renderInvitations } from "./output/renderInvitations.ts";
import { ForeignFolderError, writeOutputs } from "./output/writeOutputs.ts";
import { renderReport } from "./report/renderReport.tsx";
import { runRound } from "./round/runRound.ts";
import { namesOf } from "./wording/namesOf.ts";
import { wordingIn } from "./wording/wording.ts";

/** Where the command reads and writes when it is not told, and where its words go. */
export interface Surroundings {
  readonly input: string;
  readonly out: string;
  readonly colour: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: reads the folder, runs the round, writes the outputs, prints the account.
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
    const result = runRound(input);
    const names = namesOf(input);
    const wordings = (["sv", "en"] as const).map((locale) => wordingIn(locale, names, input.role.timeZone, tzdataRules));
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const files = {
      "report.html": renderReport(input, result, wordings),
      "round.json": json,
      ...renderInvitations(input, result, tzdataRules),
    };
    await writeOutputs(options.out, files);
    const wording = wordingIn(options.locale, names, input.role.timeZone, tzdataRules);
    const colours = pc.createColors(around.colour);
    const written = `${wording.labels.written(options.out)} ${Object.keys(files).sort().join(", ")}\n`;
    around.print(options.json ? json : renderAccount(input, result, wording, colours) + written);
    return 0;
  } catch (error) {
    if (error instanceof InputError) around.complain(renderInputError(error));
    else if (error instanceof ForeignFolderError) {
      around.complain(`${error.message}: the output folder holds files of another kind; nothing was written.\n`);
    } else if (SamtalError.isInstance(error)) {
      // What only the packages themselves can refuse, once everything is put together.
      around.complain(renderInputError(new InputError(error.issues.map(issueInFile))));
    } else throw error;
    return 2;
  }
}
