import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Issue, issue, type Parsed, safeParseRubric, safeParseScorecard } from "@samtal/core";
import type { ComparisonInput } from "./comparisonInput.ts";
import { type FileIssue, InputError } from "./inputError.ts";
import { safeParseLabels } from "./labels.ts";
import { safeParseSettings } from "./settings.ts";

/**
 * Reads and validates a folder of scorecards.
 *
 * Every file is read before anything is refused, so that one run names all that is wrong.
 *
 * @throws {@link InputError} with file, code and path of every issue
 */
export async function readInput(folder: string): Promise<ComparisonInput> {
  const issues: FileIssue[] = [];
  const one = async <T>(file: string, parse: (input: unknown) => Parsed<T>): Promise<T> => {
    const found = document(await readFile(join(folder, file), "utf8").catch(() => undefined), parse);
    if (found.status === "invalid") issues.push(...found.issues.map((each) => ({ ...each, file })));
    // Whatever failed stands in `issues`, and then nothing of this is used.
    return (found.status === "ok" ? found.value : undefined) as T;
  };
  const names = await readdir(join(folder, "scorecards")).catch(() => [] as string[]);
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) issues.push({ ...issue("comparison/no-scorecards"), file: "scorecards" });
  const input = {
    settings: await one("settings.json", safeParseSettings),
    labels: await one("labels.json", safeParseLabels),
    rubric: await one("rubric.json", safeParseRubric),
    scorecards: await Promise.all(files.map((name) => one(`scorecards/${name}`, safeParseScorecard))),
  };
  if (issues.length > 0) throw new InputError(issues);
  return input;
}

function document<T>(text: string | undefined, parse: (input: unknown) => Parsed<T>): Parsed<T> {
  if (text === undefined) return refused(issue("comparison/file-missing"));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    return refused(issue("comparison/not-json"));
  }
  return parse(json);
}

const refused = (only: Issue): { status: "invalid"; issues: [Issue] } => ({ status: "invalid", issues: [only] });
