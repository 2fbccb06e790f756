import { issueTexts as calendars } from "@samtal/calendars";
import { explain, issueTexts as core, reason } from "@samtal/core";
import { issueTexts as scheduling } from "@samtal/scheduling";
import type { InputError } from "../input/inputError.ts";
import { issueTexts as own } from "../input/issueTexts.ts";

const texts = { ...core, ...calendars, ...scheduling, ...own };

/** Every issue with file, place and way out. Says nothing of what the files hold. */
export function renderInputError(error: InputError): string {
  const lines = error.issues.flatMap(({ code, file, path, params }) => [
    `${file}${path.length === 0 ? "" : `: ${path.join(".")}`}`,
    `  ${code}  ${Object.hasOwn(texts, code) ? explain(reason(code, params), "en", texts) : ""}`.trimEnd(),
  ]);
  const count = error.issues.length;
  return `${lines.join("\n")}\n\n${count} ${count === 1 ? "issue" : "issues"}; nothing was written.\n`;
}
