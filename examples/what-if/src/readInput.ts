import { readFile } from "node:fs/promises";
import { type Issue, issue } from "@samtal/core";
import { countryPresets, type RetentionPolicy, safeParseRetentionPolicy } from "@samtal/retention";
import { type FileIssue, InputError } from "./inputError.ts";
import type { Options } from "./options.ts";
import { type PopulationSettings, safeParsePopulationSettings } from "./populationSettings.ts";

/** Two policies and what the items are made from. */
export interface WhatIfInput {
  readonly before: RetentionPolicy;
  readonly after: RetentionPolicy;
  readonly settings: PopulationSettings;
}

type Parsed<T> = { readonly status: "ok"; readonly value: T } | { readonly status: "invalid"; readonly issues: readonly Issue[] };

/**
 * Reads and validates; one run names all that is wrong.
 *
 * @throws {@link InputError} with file or option, code and path of every issue
 */
export async function readInput(options: Options): Promise<WhatIfInput> {
  const [before, after, settings] = [
    preset(options.from),
    options.to === undefined ? await parsedFile(options.after, safeParseRetentionPolicy) : preset(options.to),
    await parsedFile(options.population, safeParsePopulationSettings),
  ];
  if (before.status === "ok" && after.status === "ok" && settings.status === "ok") {
    return { before: before.value, after: after.value, settings: settings.value };
  }
  const named = [
    { file: "--from", parsed: before },
    { file: options.to === undefined ? options.after : "--to", parsed: after },
    { file: options.population, parsed: settings },
  ];
  throw new InputError(
    named.flatMap(({ file, parsed }): FileIssue[] =>
      parsed.status === "ok" ? [] : parsed.issues.map((each) => ({ ...each, file })),
    ),
  );
}

function preset(key: string): Parsed<RetentionPolicy> {
  const known = countryPresets.flatMap((each) => (each.policy === null ? [] : each.key)).join(" ");
  const found = countryPresets.find((each) => each.key === key);
  if (found === undefined) return { status: "invalid", issues: [issue("what-if/unknown-preset", [], { known })] };
  if (found.policy === null) return { status: "invalid", issues: [issue("what-if/preset-without-number", [], { known })] };
  return { status: "ok", value: found.policy };
}

async function parsedFile<T>(file: string, parse: (json: unknown) => Parsed<T>): Promise<Parsed<T>> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return { status: "invalid", issues: [issue("what-if/file-missing")] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    return { status: "invalid", issues: [issue("what-if/not-json")] };
  }
  return parse(json);
}
