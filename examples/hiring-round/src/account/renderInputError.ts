import { issueTexts as calendars } from "@samtal/calendars";
import { issueTexts as communication } from "@samtal/communication";
import { explain, issueTexts as core, reason } from "@samtal/core";
import { issueTexts as guide } from "@samtal/guide";
import { issueTexts as retention } from "@samtal/retention";
import { issueTexts as scheduling } from "@samtal/scheduling";
import { issueTexts as scoring } from "@samtal/scoring";
import type { InputError } from "../input/inputError.ts";
import { issueTexts as own } from "../input/issueTexts.ts";

const texts = { ...core, ...calendars, ...guide, ...scheduling, ...communication, ...scoring, ...retention, ...own };

/** Every issue with file, place and way out. Says nothing of what the files hold. */
export function renderInputError(error: InputError): string {
  const lines = error.issues.flatMap(({ code, file, path, params }) => [
    `${file}${path.length === 0 ? "" : `: ${path.join(".")}`}`,
    `  ${code}  ${Object.hasOwn(texts, code) ? explain(reason(code, params), "en", texts) : ""}`,
  ]);
  const count = error.issues.length;
  return `${lines.join("\n")}\n\n${count} ${count === 1 ? "issue" : "issues"}; nothing was written.\n`;
}
