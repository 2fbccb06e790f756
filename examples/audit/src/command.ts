import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { explain, type Issue, issueTexts as coreIssueTexts, type Locale, safeParseInterviewGuide, safeParseInterviewGuideDraft } from "@samtal/core";
import { auditGate, auditInterviews, auditStructure, auditText, issueTexts, lintGuide, lintPackFor } from "@samtal/guide";
import { auditHtml } from "@samtal/guide/reports";
import { safeParseHeldRound } from "./heldRound.ts";
import { readOptions, usage } from "./options.ts";

/** Where the command looks for shipped guides, and where its words go. */
export interface Surroundings {
  readonly input: string;
  /** Where the caller stands: what a relative path starts from. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the example: reads a guide, audits it, prints the profile.
 *
 * @returns the exit code: 0; 1 when the gate fails; 2 when arguments or guide cannot be used, and then nothing was printed
 */
export async function command(args: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const options = readOptions(args);
  if (options === "help") {
    around.print(usage);
    return 0;
  }
  if (options === undefined) {
    around.complain(usage);
    return 2;
  }
  const { file, as, locale, gate } = options;
  const document = await jsonOf(file, around);
  if (document === undefined) {
    around.complain(`${file}: no file with JSON in it under ${around.folder}. The example's own: good.json, poor.json.\n`);
    return 2;
  }
  const published = typeof document === "object" && document !== null && "contentHash" in document;
  const guide = published ? safeParseInterviewGuide(document) : safeParseInterviewGuideDraft(document);
  if (guide.status === "invalid") {
    complainOf(file, guide.issues, locale, around);
    return 2;
  }
  const held = options.interviews === undefined ? undefined : safeParseHeldRound(await jsonOf(options.interviews, around));
  if (held?.status === "invalid") {
    complainOf(options.interviews ?? "", held.issues, locale, around);
    return 2;
  }
  const { findings: lint } = lintGuide(guide.value, { packs: [lintPackFor("EU", "en"), lintPackFor("EU", "sv")] });
  const profile = held === undefined
    ? auditStructure(guide.value, { lint })
    : auditInterviews(guide.value, held.value.interviews, held.value.scorecards, { ...held.value.options, lint });
  if (as === "json") around.print(`${JSON.stringify(profile, null, 2)}\n`);
  else around.print(as === "html" ? auditHtml(profile, { locale }) : auditText(profile, { locale }));
  if (!gate) return 0;
  const { status, codes } = auditGate(profile);
  if (status === "fail") around.complain(`${codes.join("\n")}\n`);
  return status === "pass" ? 0 : 1;
}

function complainOf(file: string, issues: readonly Issue[], locale: Locale, { complain }: Surroundings): void {
  for (const { code, path, params } of issues) {
    const text = explain({ code, params }, locale, { ...coreIssueTexts, ...issueTexts });
    complain(`${file}${path.length === 0 ? "" : `, ${path.join(".")}`}: ${code}\n  ${text}\n`);
  }
}

async function jsonOf(file: string, { input, folder }: Surroundings): Promise<unknown> {
  const own = await readFile(resolve(folder, file), "utf8").catch(() => undefined);
  const text = own ?? (file === basename(file) ? await readFile(join(input, file), "utf8").catch(() => undefined) : undefined);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
