import { readFile } from "node:fs/promises";
import { lintRuleSet, type RuleSet, safeParseRuleSet } from "@samtal/communication";
import { type Issue, issue } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import { type FileIssue, InputError } from "./inputError.ts";
import type { Files } from "./options.ts";
import { type PopulationSettings, safeParsePopulationSettings } from "./populationSettings.ts";

/** Two rule sets and what the interviews are made from. */
export interface RuleChangeInput {
  readonly before: RuleSet;
  readonly after: RuleSet;
  readonly settings: PopulationSettings;
}

type Parsed<T> = { readonly status: "ok"; readonly value: T } | { readonly status: "invalid"; readonly issues: readonly Issue[] };

/**
 * Reads, validates and lints; one run names all that is wrong.
 *
 * @throws {@link InputError} with file, code and path of every issue
 */
export async function readInput(files: Files, zoneRules: ZoneRules): Promise<RuleChangeInput> {
  const issues: FileIssue[] = [];
  const read = async <T>(file: string, parse: (json: unknown) => Parsed<T>, lint: (value: T) => Issue[]): Promise<T> => {
    const parsed = await parsedFile(file, parse);
    const found = parsed.status === "ok" ? lint(parsed.value) : parsed.issues;
    issues.push(...found.map((each) => ({ ...each, file })));
    // Whatever failed stands in `issues`, and then nothing of this is used.
    return (parsed.status === "ok" ? parsed.value : undefined) as T;
  };
  const input = {
    before: await read(files.rulesBefore, safeParseRuleSet, lintRuleSet),
    after: await read(files.rulesAfter, safeParseRuleSet, lintRuleSet),
    settings: await read(files.population, safeParsePopulationSettings, ({ zones, senderZone }) => [
      ...zones.flatMap((zone, at) => (zoneRules.has(zone) ? [] : [issue("core/unknown-zone", ["zones", at])])),
      ...(zoneRules.has(senderZone) ? [] : [issue("core/unknown-zone", ["senderZone"])]),
    ]),
  };
  if (issues.length > 0) throw new InputError(issues);
  return input;
}

async function parsedFile<T>(file: string, parse: (json: unknown) => Parsed<T>): Promise<Parsed<T>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return { status: "invalid", issues: [issue("rule-change/file-missing")] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    return { status: "invalid", issues: [issue("rule-change/not-json")] };
  }
  return parse(json);
}
