/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";

/** The kinds of marks; each has a shape of its own. */
export type MarkKind = "planned" | "sent" | "merged" | "task" | "change";

/** A mark at a place: a dot, a dot with a tick, a ring, a triangle, a diamond. */
export function Mark({ kind, x, y }: { kind: MarkKind; x: number; y: number }): JSX.Element {
  switch (kind) {
    case "planned":
      return <circle class="mark" cx={x} cy={y} r="5" />;
    case "sent":
      return (
        <>
          <circle class="mark" cx={x} cy={y} r="7" />
          <path class="inner" d={`M${x - 3.5} ${y}l2.5 3l4.5 -6`} />
        </>
      );
    case "merged":
      return <circle class="mark open" cx={x} cy={y} r="5" />;
    case "task":
      return <path class="warn" d={`M${x} ${y - 6}L${x + 6} ${y + 5}H${x - 6}Z`} />;
    case "change":
      return <path class="warn" d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />;
  }
}
