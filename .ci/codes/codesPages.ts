import type { GeneratedFiles } from "../generatedFiles.ts";
import { publicExports } from "../publicExports.ts";
import { codesPage } from "./codesPage.ts";
import { type Texts, textsOf } from "./texts.ts";

const made = "<!-- Made from the packages' texts by `pnpm docs:errors`; a change here is overwritten. -->";

const errorsHead = [
  "# Errors\n",
  `${made}\n`,
  "Every issue has a `code` below, the `path` of the place, and `params` for what stands in braces. A `SamtalError`",
  "holds all issues that were found; `safeParse` functions return them instead. Issues carry codes, ids, counts",
  "and dates only, so that they can go to any log. The Swedish text follows in italics.\n",
];

const reasonsHead = [
  "# Reasons\n",
  `${made}\n`,
  "Every score, slot, instant, date and finding says why in `because`: a list of reasons, each with a `code` below and",
  "its `params`. `explain(reason, locale, texts)` turns one into a sentence. The Swedish text follows in italics.\n",
];

/** docs/errors.md and docs/reasons.md. */
export async function codesPages(): Promise<GeneratedFiles> {
  const issues = new Map<string, Texts>();
  const reasons = new Map<string, Texts>();
  for (const [folder, exported] of await publicExports()) {
    const { issueTexts, reasonTexts } = textsOf(exported);
    const name = folder.slice("packages/".length);
    issues.set(name, issueTexts);
    reasons.set(name, reasonTexts);
  }
  const files = new Map([
    ["docs/errors.md", codesPage(errorsHead, issues)],
    ["docs/reasons.md", codesPage(reasonsHead, reasons)],
  ]);
  return { files, folders: [] };
}
