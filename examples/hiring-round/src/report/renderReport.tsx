/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from "preact-render-to-string";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";
import { Report } from "./Report.tsx";

/** The report as one self-contained HTML file: no script, no font, no image from elsewhere. */
export function renderReport(input: RoundInput, result: RoundResult, wordings: readonly Wording[]): string {
  return `<!doctype html>\n${renderToString(<Report input={input} result={result} wordings={wordings} />)}\n`;
}
