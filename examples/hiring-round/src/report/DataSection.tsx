/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Evaluation } from "@samtal/retention";
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import { fateOf } from "../wording/fateOf.ts";
import type { Wording } from "../wording/wording.ts";
import { Because } from "./Because.tsx";

/** What happens to each item of data, when and why, person by person. */
export function DataSection(props: { input: RoundInput; result: RoundResult; wording: Wording }): JSX.Element {
  const { input, result, wording } = props;
  const { labels } = wording;
  return (
    <section id={`data-${wording.locale}`}>
      <h2>{labels.data}</h2>
      <p class="lead">{labels.asOf(wording.day(result.retention.day))}</p>
      {[...input.candidates, ...input.interviewers].map(({ id }) => {
        const evaluations = result.retention.items.filter(({ itemId }) => subjectOf(result, itemId) === id);
        return evaluations.length === 0 ? null : (
          <>
            <h3 style="margin:1.4rem 0 .4rem">{wording.name(id)}</h3>
            <table class="stack">
              <thead>
                <tr>
                  <th style="width:28%">{labels.item}</th>
                  <th>{labels.happens}</th>
                </tr>
              </thead>
              <tbody>
                {evaluations.map((evaluation) => (
                  <Item evaluation={evaluation} wording={wording} />
                ))}
              </tbody>
            </table>
          </>
        );
      })}
    </section>
  );
}

function Item({ evaluation, wording }: { evaluation: Evaluation; wording: Wording }): JSX.Element {
  return (
    <tr>
      <td>
        <strong>{wording.labels.categories[evaluation.category]}</strong>
      </td>
      <td>
        {fateOf(evaluation, wording)}
        <Because wording={wording} reasons={evaluation.because}>
          {evaluation.citations.map(({ text }) => (
            <li>{text}</li>
          ))}
        </Because>
      </td>
    </tr>
  );
}

/** Whom the item is listed under: the candidate where there is one, else the interviewer. */
function subjectOf({ items }: RoundResult, itemId: string): string | undefined {
  const subjects = items.find(({ id }) => id === itemId)?.subjectIds ?? [];
  return subjects.find((id) => id.startsWith("candidate_")) ?? subjects[0];
}
