/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";
import { Because } from "./Because.tsx";

/** What the guide has for each competency, and what it lacks. */
export function GuideSection(props: { input: RoundInput; result: RoundResult; wording: Wording }): JSX.Element {
  const { input, result, wording } = props;
  const { labels } = wording;
  const { guide } = result;
  return (
    <section id={`guide-${wording.locale}`}>
      <h2>{labels.guide}</h2>
      <p>
        {wording.text(input.guide.title)}{" "}
        <span class={`chip ${guide.status === "complete" ? "good" : "warn"}`}>{labels[guide.status]}</span>
      </p>
      <table class="stack">
        <thead>
          <tr>
            <th>{labels.competency}</th>
            <th class="figure">{labels.questions}</th>
            <th class="figure">{labels.anchors}</th>
            <th class="figure">{labels.weight}</th>
          </tr>
        </thead>
        <tbody>
          {guide.coverage.map((competency) => (
            <tr>
              <td>
                <strong>{wording.name(competency.competencyId)}</strong>
              </td>
              <td class="figure" data-label={labels.questions}>
                {competency.questionIds.length}
              </td>
              <td class="figure" data-label={labels.anchors}>
                {competency.describedLevels.length}
              </td>
              <td class="figure" data-label={labels.weight}>
                {input.rubric.competencies.find(({ competencyId }) => competencyId === competency.competencyId)?.weight}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {guide.findings.map((finding) => (
          <li>
            {finding.because.map((reason) => wording.say(reason)).join(" ")} <code>{finding.path.join(".")}</code>
          </li>
        ))}
      </ul>
      <Because wording={wording} reasons={guide.because} />
    </section>
  );
}
