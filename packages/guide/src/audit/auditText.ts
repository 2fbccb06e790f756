import { explain, type Locale } from "@samtal/core";
import { reasonTexts } from "../reasonTexts.ts";
import { campion1997 } from "../sources.ts";
import { auditWords } from "./auditWords.ts";
import type { AuditFinding, StructureProfile } from "./structureProfile.ts";

/** Language and width of the account. */
export interface AuditTextOptions {
  readonly locale: Locale;
  /** Characters of a line, at least 40; a longer word or id stands whole. @defaultValue 80 */
  readonly columns?: number;
}

/**
 * Writes a profile as plain text: each component with its level, why, what shows it and what to do.
 * Lines are wrapped, so that it can be read in a terminal and in the log of a pipeline.
 *
 * @param profile - from {@link auditStructure} or {@link auditInterviews}
 * @param options - language, and columns of a line
 * @returns lines, the last one ended
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { auditStructure, auditText } from "@samtal/guide";
 *
 * const text = auditText(auditStructure(buildInterviewGuide()), { locale: "en" });
 * text.split("\n")[0]; // => "Structure before the interviews: guide_backend, version 1"
 * ```
 */
export function auditText(profile: StructureProfile, { locale, columns = 80 }: AuditTextOptions): string {
  const words = auditWords[locale];
  const say = (reason: AuditFinding["fix"]): string => explain(reason, locale, reasonTexts);
  const ofFinding = ({ code, because, fix, evidenceIds }: AuditFinding): string[] => [
    ...because.map((each) => `     - ${say(each)} [${code}]`),
    ...(evidenceIds.length === 0 ? [] : [`       ${words.evidence}: ${evidenceIds.join(", ")}`]),
    `       ${words.fix}: ${say(fix)}`,
  ];
  const lines = [
    `${words.title[profile.stage]}: ${profile.guideId}, ${words.version} ${profile.guideVersion}`,
    words.noTotal,
    "",
    ...profile.components.flatMap(({ component, level, because, findings }, at) => [
      `${String(at + 1).padStart(2)}. ${words.components[component]}: ${words.levels[level]}`,
      ...because.map((each) => `     ${say(each)}`),
      ...findings.flatMap(ofFinding),
    ]),
    "",
    `${words.beside}:${profile.beside.length === 0 ? ` ${words.nothingBeside}` : ""}`,
    ...profile.beside.flatMap(ofFinding),
    "",
    words.source.replace("{source}", campion1997),
  ];
  return `${lines.flatMap((line) => wrapped(line, Math.max(40, columns))).join("\n")}\n`;
}

/** A line broken at its spaces; what follows stands below where its text began. */
function wrapped(line: string, columns: number): string[] {
  const lead = /^ *(?:\d+\. |- )?/u.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = lead;
  for (const word of line.slice(lead.length).split(" ")) {
    const joined = current.length === lead.length ? current + word : `${current} ${word}`;
    if (joined.length <= columns || current.length === lead.length) {
      current = joined;
    } else {
      lines.push(current);
      current = " ".repeat(lead.length) + word;
    }
  }
  return [...lines, current];
}
