import { explain, type Issue, type Locale, SamtalError } from "@samtal/core";
import { renderAccount } from "./account/renderAccount.ts";
import { words } from "./account/words.ts";
import { wrapped } from "./account/wrapped.ts";
import { readOptions, usage } from "./options.ts";
import { outputs } from "./outputs.ts";
import { sweep } from "./sweep.ts";
import { issueTexts } from "./texts.ts";
import { fileNames, requireOwnFolder, writeOutputs } from "./writeOutputs.ts";

/** Where the command writes when it is not told, and where its words go. */
export interface Surroundings {
  readonly out: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: makes the items, sweeps, writes the files, prints the account.
 *
 * @returns the exit code: 0, or 2 when the arguments cannot be used; then nothing was written
 */
export async function command(args: readonly string[], around: Surroundings): Promise<0 | 2> {
  const read = readOptions(args, around.out);
  if (read.status === "help") {
    around.print(usage);
    return 0;
  }
  if (read.status === "unknown") {
    around.complain(usage);
    return 2;
  }
  if (read.status === "refused") {
    around.complain(refusal(read.issues, read.language));
    return 2;
  }
  const { options } = read;
  const { language, out } = options;
  try {
    await requireOwnFolder(out);
    const result = await sweep(options);
    await writeOutputs(out, outputs(result));
    around.print(renderAccount(result, language));
    around.print(`${wrapped(words[language].written(out, fileNames)).join("\n")}\n`);
    return 0;
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    around.complain(refusal(error.issues, language));
    return 2;
  }
}

function refusal(issues: readonly Issue[], locale: Locale): string {
  return issues.map(({ path, code, params }) => `${path.join(".")}: ${code}\n  ${explain({ code, params }, locale, issueTexts)}\n`).join("");
}
