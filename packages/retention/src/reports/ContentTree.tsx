/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Locale } from "@samtal/core";
import type { JSX } from "preact";
import type { ExportedItem } from "../export/subjectExport.ts";
import { exportWords } from "./exportWords.ts";
import { shown } from "./Page.tsx";

/** The data itself, whatever its shape: fields as terms, lists as lists, every text as it was written. */
export function ContentTree({ value, locale }: { value: ExportedItem["content"]; locale: Locale }): JSX.Element {
  const { yes, no, none, empty } = exportWords[locale].values;
  if (value === null) return <span class="soft">{none}</span>;
  if (typeof value === "boolean") return <span>{value ? yes : no}</span>;
  if (typeof value === "number") return <span>{String(value)}</span>;
  if (typeof value === "string") {
    return value === "" ? <span class="soft">{empty}</span> : <span class="text">{shown(value)}</span>;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return <span class="soft">{empty}</span>;
    return (
      <ol>
        {value.map((entry) => (
          <li>
            <ContentTree value={entry} locale={locale} />
          </li>
        ))}
      </ol>
    );
  }
  const fields = Object.entries(value);
  if (fields.length === 0) return <span class="soft">{empty}</span>;
  return (
    <dl>
      {fields.map(([key, entry]) => (
        <>
          <dt>{shown(key)}</dt>
          <dd>
            <ContentTree value={entry} locale={locale} />
          </dd>
        </>
      ))}
    </dl>
  );
}
