/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import { isLink } from "../notices/noticeMarkdown.ts";
import type { RetentionNotice } from "../notices/retentionNotice.ts";
import { page, shown } from "./Page.tsx";

/**
 * Writes a notice as one self-contained HTML page: no script, font or image from elsewhere.
 *
 * @param notice - from `notice` of `@samtal/retention`
 * @returns an HTML document in the notice's language
 * @example
 * ```ts
 * import { notice, swedishPolicy } from "@samtal/retention";
 * import { noticeHtml } from "@samtal/retention/reports";
 *
 * const html = noticeHtml(notice(swedishPolicy, "sv"));
 * [html.includes('lang="sv"'), html.includes("<script")]; // => [true, false]
 * ```
 */
export function noticeHtml(notice: RetentionNotice): string {
  const { locale, title, introduction, sections, afterwards, sources } = notice;
  return page(
    locale,
    title,
    <>
      <h1>{title}</h1>
      {introduction.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {sections.map(({ heading, uses }) => (
        <section>
          <h2>{heading}</h2>
          <div class="sheet">
            {uses.map((use) => (
              <Use use={use} />
            ))}
          </div>
        </section>
      ))}
      <h2>{afterwards.heading}</h2>
      {afterwards.sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Sources sources={sources} />
    </>,
  );
}

function Use({ use: { what, sentences, source } }: { use: RetentionNotice["sections"][number]["uses"][number] }): JSX.Element {
  const [first, ...others] = sentences;
  return (
    <div class="use">
      <h3>{shown(what)}</h3>
      <p>{first}</p>
      <p class="soft small">
        {others.join(" ")}
        {source === null ? null : (
          <sup>
            {" "}
            <a href={`#source-${source}`}>[{source}]</a>
          </sup>
        )}
      </p>
    </div>
  );
}

function Sources({ sources: { heading, texts } }: Pick<RetentionNotice, "sources">): JSX.Element | null {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ol class="small">
        {texts.map(({ text, url }, at) => (
          <li id={`source-${at + 1}`}>
            {shown(text)} {isLink(url) ? <a href={url}>{url}</a> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
