/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import { type SharedFate, sharedFates } from "../wording/sharedFates.ts";
import type { Wording } from "../wording/wording.ts";

/** What happens to each item of data, when and why, person by person. */
export function DataSection(props: { input: RoundInput; result: RoundResult; wording: Wording }): JSX.Element {
  const { input, result, wording } = props;
  const { labels } = wording;
  return (
    <section id={`data-${wording.locale}`}>
      <h2>{labels.data}</h2>
      <p class="lead">{labels.asOf(wording.day(result.retention.day))}</p>
      {[...input.candidates, ...input.interviewers].map(({ id }) => {
        const name = wording.name(id);
        const evaluations = result.retention.items.filter(({ itemId }) => ownerOf(result, itemId) === id);
        return evaluations.length === 0 ? null : (
          <>
            <h3 class="person">{name}</h3>
            <table class="stack">
              <thead>
                <tr>
                  <th style="width:38%">{labels.item}</th>
                  <th>{labels.happens}</th>
                </tr>
              </thead>
              <tbody>
                {sharedFates(evaluations, result, wording).map((shared) => (
                  <Fate shared={shared} owner={name} wording={wording} />
                ))}
              </tbody>
            </table>
          </>
        );
      })}
    </section>
  );
}

function Fate(props: { shared: SharedFate; owner: string; wording: Wording }): JSX.Element {
  const { shared, owner, wording } = props;
  const { fate, why, citations, items } = shared;
  return (
    <tr>
      <td>
        {items.map(({ kind, subjects }) => {
          const others = subjects.filter((subject) => subject !== owner);
          return (
            <div>
              <strong>{kind}</strong>
              {others.length === 0 ? null : <span class="small soft"> {others.join(", ")}</span>}
            </div>
          );
        })}
      </td>
      <td>
        {fate}
        <details>
          <summary>{wording.labels.why}</summary>
          <ul>
            {why.map((sentence) => (
              <li>{sentence}</li>
            ))}
            {citations.map(({ text }) => (
              <li lang="en">{text}</li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

/** Whom the item is listed under: the candidate where there is one, else the interviewer. */
function ownerOf({ items }: RoundResult, itemId: string): string | undefined {
  const subjects = items.find(({ id }) => id === itemId)?.subjectIds ?? [];
  return subjects.find((id) => id.startsWith("candidate_")) ?? subjects[0];
}
