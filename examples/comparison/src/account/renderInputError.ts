import { explain } from "@samtal/core";
import type { FileIssue } from "../input/inputError.ts";
import { issueTexts } from "./texts.ts";

/** Every issue with its file, its place, its code and what to do about it. */
export function renderInputError(issues: readonly FileIssue[]): string {
  const lines = issues.map(({ file, path, code, params }) => {
    const place = path.length === 0 ? "" : `, ${path.join(".")}`;
    return `${file}${place}: ${code}\n  ${explain({ code, params }, "en", issueTexts)}\n`;
  });
  return `${lines.join("")}Nothing was written.\n`;
}
