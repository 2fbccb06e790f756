/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Assessment, AssessmentNode } from "@samtal/core";
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";
import { Because } from "./Because.tsx";
import { ScoreBar } from "./ScoreBar.tsx";

/** The comparison, and each assessment unfolded to its competencies and raters. */
export function ScoreSection(props: { input: RoundInput; result: RoundResult; wording: Wording }): JSX.Element {
  const { result, wording } = props;
  const { labels } = wording;
  const { scores } = result;
  const ranked = scores.comparison.groups.flatMap(({ entries }) => entries);
  const order = [...ranked.map(({ applicationId }) => applicationId), ...scores.assessments.map((each) => each.applicationId)];
  return (
    <section id={`scores-${wording.locale}`}>
      <h2>{labels.scores}</h2>
      <p class="lead">{labels.peopleDecide}</p>
      <div class="cards">
        {[...new Set(order)].map((applicationId) => {
          const assessment = scores.assessments.find((each) => each.applicationId === applicationId);
          const entry = ranked.find((each) => each.applicationId === applicationId);
          return assessment === undefined ? null : (
            <article class="card">
              <h3>
                {wording.name(applicationId)}{" "}
                {entry === undefined ? null : (
                  <span class="chip">
                    {labels.rank} {entry.rank}
                    {entry.tied ? ` (${labels.tied})` : ""}
                  </span>
                )}
              </h3>
              <Score {...props} assessment={assessment} />
              <Late result={result} wording={wording} applicationId={applicationId} input={props.input} />
              <Because wording={wording} reasons={[...assessment.because, ...(entry?.because ?? [])]} />
            </article>
          );
        })}
      </div>
      <Because wording={wording} reasons={[...scores.comparison.because, ...scores.comparison.unranked.flatMap(({ because }) => because)]} />
      <ul>
        {scores.unassessed.map(({ applicationId, because }) => (
          <li>
            <strong>{wording.name(applicationId)}</strong>: {labels.notScored}. {because.map(wording.say).join(" ")}
          </li>
        ))}
        {scores.strangers.map((id) => (
          <li class="warn">{labels.stranger(wording.name(id))}</li>
        ))}
      </ul>
      {scores.disagreements.length === 0 ? null : (
        <>
          <h3 style="margin-top:1.5rem">{labels.disagreements}</h3>
          <ul>
            {scores.disagreements.map((each) => (
              <li>
                {wording.name(each.applicationId)} · {wording.name(each.competencyId)}:{" "}
                {each.interviewerIds.map((id) => wording.name(id)).join(", ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Score(props: { input: RoundInput; wording: Wording; assessment: Assessment }): JSX.Element {
  const { input, wording, assessment } = props;
  const { labels } = wording;
  const { score, bounds } = assessment;
  const lowest = wording.figure(bounds?.lowest ?? 0);
  const highest = wording.figure(bounds?.highest ?? 0);
  const [scale] = input.rubric.scales;
  const values = scale?.kind === "ordered" ? scale.levels.map(({ value }) => value) : [0, 1];
  const said = score === null ? labels.notScored : `${labels.score} ${wording.figure(score)}`;
  return (
    <>
      <p>
        <span class="time">{said}</span> {lowest === highest ? null : <span class="small soft">{labels.bounds(lowest, highest)}</span>}
      </p>
      {bounds === null ? null : (
        <ScoreBar
          id={`bar-${wording.locale}-${assessment.applicationId}`}
          title={`${wording.name(assessment.applicationId)}: ${said}; ${labels.bounds(lowest, highest)}`}
          score={score}
          lowest={bounds.lowest}
          highest={bounds.highest}
          minimum={Math.min(...values)}
          maximum={Math.max(...values)}
        />
      )}
      {assessment.mustHaves.map(({ competencyId, verdict }) => (
        <p class="small">
          {labels.mustHave}, {wording.name(competencyId).toLowerCase()}:{" "}
          <span class={`chip ${verdict === "met" ? "good" : "warn"}`}>{labels.mustHaves[verdict]}</span>
        </p>
      ))}
      <table class="small">
        <tbody>
          {assessment.tree.children.map((competency) => (
            <Competency node={competency} wording={wording} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Competency({ node, wording }: { node: AssessmentNode; wording: Wording }): JSX.Element {
  const shown = (value: number | null): string => (value === null ? wording.labels.missing : wording.figure(value));
  return (
    <tr>
      <td>
        {wording.name(node.id)}
        {node.children.map((cell) => (
          <span class="soft">
            <br />
            {wording.name(cell.id)} <span class="whole">{shown(cell.value)}</span>
          </span>
        ))}
      </td>
      <td class="figure">{shown(node.value)}</td>
    </tr>
  );
}

function Late(props: { result: RoundResult; wording: Wording; applicationId: string; input: RoundInput }): JSX.Element {
  const { result, wording, applicationId, input } = props;
  const cards = input.scorecards.filter((card) => card.applicationId === applicationId);
  return (
    <>
      {result.scores.late
        .filter(({ scorecardId }) => cards.some(({ id }) => id === scorecardId))
        .map(({ scorecardId, minutes }) => (
          <p class="small warn">
            {wording.name(cards.find(({ id }) => id === scorecardId)?.interviewerId ?? scorecardId)}:{" "}
            {wording.labels.late(minutes)}
          </p>
        ))}
    </>
  );
}
