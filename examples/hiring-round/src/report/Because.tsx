/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Reason } from "@samtal/core";
import type { ComponentChildren, JSX } from "preact";
import type { Wording } from "../wording/wording.ts";

/** The reasons behind something, folded away until asked for. */
export function Because(props: {
  wording: Wording;
  reasons: readonly Reason[];
  children?: ComponentChildren;
}): JSX.Element | null {
  const { wording, reasons, children } = props;
  if (reasons.length === 0 && children === undefined) return null;
  return (
    <details>
      <summary>{wording.labels.why}</summary>
      <ul>
        {reasons.map((reason) => (
          <li>
            {wording.say(reason)}
            {reason.source === undefined ? null : <span class="soft"> ({reason.source})</span>}
          </li>
        ))}
        {children}
      </ul>
    </details>
  );
}
