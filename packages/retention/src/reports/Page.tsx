/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Locale } from "@samtal/core";
import type { ComponentChildren, JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { pageStyle } from "./pageStyle.ts";

/** Nothing is fetched, and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** One self-contained page as text. */
export function page(locale: Locale, title: string, body: ComponentChildren): string {
  return `<!doctype html>\n${renderToString(<Page locale={locale} title={title} body={body} />)}\n`;
}

function Page({ locale, title, body }: { locale: Locale; title: string; body: ComponentChildren }): JSX.Element {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
}

const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const controls = /(?![\n\r\t])[\p{Cc}\ufffe\uffff]/gu;

/** Text for a page: without signs that turn a line around, or that no page shows; line breaks stay. */
export const shown = (text: string): string => text.replace(turns, "").replace(controls, " ").replace(/\p{Cs}/gu, "\ufffd");
