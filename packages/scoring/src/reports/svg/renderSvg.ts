import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";

/** A picture as a file of its own. */
export function renderSvg(chart: JSX.Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(chart)}\n`;
}
