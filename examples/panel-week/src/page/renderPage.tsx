/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from "preact-render-to-string";
import type { PanelWeek } from "../week/panelWeek.ts";
import type { Wording } from "../wording/wording.ts";
import { Page } from "./Page.tsx";

/** The week grid as one self-contained HTML file: no script, no font, no image from elsewhere. */
export function renderPage(week: PanelWeek, wording: Wording): string {
  return `<!doctype html>\n${renderToString(<Page week={week} wording={wording} />)}\n`;
}
