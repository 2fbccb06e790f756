import { explain, type Locale } from "@samtal/core";
import { reasonTexts } from "../reasonTexts.ts";
import { campion1997 } from "../sources.ts";
import { auditWords } from "./auditWords.ts";
import type { AuditFinding, StructureProfile } from "./structureProfile.ts";

/** Language of the account. */
export interface AuditTextOptions {
  readonly locale: Locale;
}

/**
 * Writes a profile as plain text: each component with its level, why, what shows it and what to do.
 *
 * @param profile - from {@link auditStructure} or {@link auditInterviews}
 * @param options - language
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
export function auditText(profile: StructureProfile, { locale }: AuditTextOptions): string {
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
  return `${lines.join("\n")}\n`;
}
