/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { ComparisonReport } from "../report/comparisonReport.ts";
import { tableRows } from "../report/tableRows.ts";
import type { Wording } from "../words/wording.ts";

/** Whether the first place would stand; nothing where nobody asked. */
export function StabilitySection(props: { report: ComparisonReport; wording: Wording }): JSX.Element | null {
  const { report, wording } = props;
  const { stability } = report;
  if (stability === null) return null;
  const { words, label } = wording;
  const first = tableRows(report).find(({ applicationId }) => applicationId === stability.firstId);
  return (
    <section>
      <h2>{words.stability}</h2>
      <p class="soft">{words.stabilityLead(label(first?.label ?? stability.firstId))}</p>
      <ul class="plain">
        {stability.checks.map(({ of, verdict, because }) => (
          <li>
            <strong>{words.checks[of]}</strong> <span class={`chip ${verdict}`}>{words.standing[verdict]}</span>
            <div class="small">{because.map(wording.say).join(" ")}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
