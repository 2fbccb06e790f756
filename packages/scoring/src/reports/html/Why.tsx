/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Reason } from "@samtal/core";
import type { JSX } from "preact";
import type { Wording } from "../words/wording.ts";

/** Reasons in words, folded away; each sentence once. */
export function Why(props: { reasons: readonly Reason[]; wording: Wording; summary?: string }): JSX.Element | null {
  const { reasons, wording, summary = wording.words.why } = props;
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>
        {[...new Set(reasons.map(wording.say))].map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
