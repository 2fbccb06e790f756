/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { explain, type Locale } from "@samtal/core";
import type { JSX } from "preact";
import type { SubjectExport } from "../export/subjectExport.ts";
import type { DataCategory } from "../items/dataCategories.ts";
import { capitalised } from "../notices/capitalised.ts";
import { categoryWords } from "../notices/categoryWords.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { ExportedItemSheet } from "./ExportedItemSheet.tsx";
import { exportWords } from "./exportWords.ts";
import { page, shown } from "./Page.tsx";

/** Language of a page. */
export interface SubjectExportHtmlOptions {
  readonly locale: Locale;
}

/**
 * Writes a person's data as one self-contained HTML page to read or to print: no script, font or image from elsewhere,
 * and every text of the data as text.
 *
 * Under the right of access each item says what it is used for and on which basis, until when it is kept, where it came
 * from and who was given it; what is under lock is marked; what is not handed over is named with its reason (GDPR art. 15).
 *
 * @param document - from `exportSubject` of `@samtal/retention`
 * @param options - language
 * @returns an HTML document
 * @example
 * ```ts
 * import { parseSubjectExport } from "@samtal/retention";
 * import { subjectExportHtml } from "@samtal/retention/reports";
 *
 * const document = parseSubjectExport({
 *   schemaVersion: 1, kind: "access", requestId: "r-1", subjectId: "candidate_7f3a", madeOn: "2027-05-10",
 *   policyHash: `sha256:${"0".repeat(64)}`, controller: { name: "Nordviken <AB>", contact: "privacy@nordviken.example" },
 *   items: [], withheld: [], transfers: [],
 * });
 * const html = subjectExportHtml(document, { locale: "sv" });
 * [html.includes("Nordviken &lt;AB>"), html.includes("Det finns inga uppgifter att lämna ut.")]; // => [true, true]
 * ```
 */
export function subjectExportHtml(document: SubjectExport, { locale }: SubjectExportHtmlOptions): string {
  const words = exportWords[locale];
  const title = words.title[document.kind];
  const categories = [...new Set(document.items.map(({ category }) => category))];
  return page(
    locale,
    title,
    <>
      <h1>{title}</h1>
      <p>{words.introduction[document.kind]}</p>
      <About document={document} locale={locale} />
      {categories.length === 0 ? <p>{words.nothing}</p> : null}
      {categories.length < 2 ? null : (
        <nav aria-label={words.contents}>
          <ul>
            {categories.map((category) => (
              <li>
                <a href={`#${category}`}>{headingOf(category, locale)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {categories.map((category) => (
        <section id={category}>
          <h2>{headingOf(category, locale)}</h2>
          {document.items
            .filter((item) => item.category === category)
            .map((item, at) => (
              <ExportedItemSheet item={item} at={at + 1} locale={locale} />
            ))}
        </section>
      ))}
      {document.kind === "access" ? <Afterwards document={document} locale={locale} /> : null}
    </>,
  );
}

function About({ document: { controller, madeOn, requestId }, locale }: { document: SubjectExport; locale: Locale }): JSX.Element {
  const words = exportWords[locale];
  return (
    <div class="sheet">
      <dl class="facts">
        <dt>{words.controller}</dt>
        <dd>{shown(controller.name)}</dd>
        <dt>{words.contact}</dt>
        <dd>{shown(controller.contact)}</dd>
        {controller.dataProtectionOfficer === undefined ? null : (
          <>
            <dt>{words.officer}</dt>
            <dd>{shown(controller.dataProtectionOfficer)}</dd>
          </>
        )}
        <dt>{words.madeOn}</dt>
        <dd>{madeOn}</dd>
        <dt>{words.request}</dt>
        <dd>{requestId}</dd>
      </dl>
    </div>
  );
}

function Afterwards({ document, locale }: { document: Extract<SubjectExport, { kind: "access" }>; locale: Locale }): JSX.Element {
  const words = exportWords[locale];
  const { withheld, transfers } = document;
  return (
    <>
      {withheld.length === 0 ? null : (
        <section>
          <h2>{words.withheld}</h2>
          <ul>
            {withheld.map(({ category, count, because }) => (
              <li>
                {headingOf(category, locale)}
                {count === 1 ? "" : ` (${count})`}: {because.map((each) => explain(each, locale, reasonTexts)).join(" ")}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2>{words.transfers}</h2>
      {transfers.length === 0 ? (
        <p>{words.noTransfers}</p>
      ) : (
        <ul>
          {transfers.map((transfer) => (
            <li>{shown(transfer)}</li>
          ))}
        </ul>
      )}
      <h2>{words.rights}</h2>
      {words.rightsSentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </>
  );
}

const headingOf = (category: DataCategory, locale: Locale): string => capitalised(categoryWords[locale][category]);
