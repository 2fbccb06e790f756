/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";

/** What people decided, and why. */
export function DecisionSection(props: { input: RoundInput; result: RoundResult; wording: Wording }): JSX.Element {
  const { input, result, wording } = props;
  const { labels } = wording;
  return (
    <section id={`decisions-${wording.locale}`}>
      <h2>{labels.decisions}</h2>
      <ul class="plain">
        {result.decisions.map(({ applicationId, outcome, decidedBy, decidedAt, merits, override }) => (
          <li class="card" style="margin-bottom:.6rem">
            <strong>
              {wording.name(applicationId)} {labels.outcomes[outcome]}
            </strong>
            <p lang="sv">{merits}</p>
            {override === undefined ? null : (
              <p class="warn">
                {labels.override}: <span lang="sv">{override.reason}</span>
              </p>
            )}
            <p class="small soft">
              {labels.decidedBy} {wording.name(decidedBy)}, {wording.moment(decidedAt, input.role.timeZone)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
