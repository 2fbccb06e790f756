/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { epochMilliseconds } from "@samtal/core/time";
import type { JSX } from "preact";
import type { PanelWeek } from "../week/panelWeek.ts";
import { failuresInWords } from "../wording/failuresInWords.ts";
import { stretchInWords } from "../wording/stretchInWords.ts";
import type { Wording } from "../wording/wording.ts";
import { Changes } from "./Changes.tsx";
import { DayFigure } from "./DayFigure.tsx";
import { Tally } from "./Tally.tsx";

/** The request without a slot: its grid, why it is empty, and which single change would help. */
export function EmptySection({ week, wording }: { week: PanelWeek; wording: Wording }): JSX.Element {
  const { emptyRequest, emptyWeeks, explanation } = week;
  const { words, name, home } = wording;
  const { candidate, grid } = emptyRequest;
  const zone = candidate.timeZone;
  const { failures, others } = failuresInWords(explanation.failed, grid.minutes, wording);
  const dates = emptyWeeks.flatMap(({ days }) => days.map(({ date }) => date));
  const rest = others + explanation.leftOut;
  return (
    <section aria-labelledby="empty">
      <h2 id="empty">
        {words.emptyHeading(name(candidate.personId))}, {name(zone)}
        {dates.length === 0 ? "" : `, ${wording.days(Math.min(...dates), Math.max(...dates))}`}
      </h2>
      {explanation.status === "found" ? (
        <p>{words.notEmpty(explanation.total)}</p>
      ) : (
        <>
          <h3>{words.counterfactuals}</h3>
          <p>{explanation.counterfactuals.length === 0 ? words.noCounterfactuals : words.verified}</p>
          <ul class="cards">
            {explanation.counterfactuals.map(({ because, first }) => {
              const at = epochMilliseconds(first);
              const places = zone === home ? [zone] : [zone, home];
              const when = places.map((each) => `${stretchInWords({ from: at, to: at }, each, wording)} ${name(each)}`);
              return (
                <li class="card">
                  <strong>{wording.say(because)}</strong>
                  <br />
                  {words.earliest} {when.join(", ")}.
                </li>
              );
            })}
          </ul>
          {emptyWeeks.map((each) => (
            <>
              <Changes week={each} wording={wording} />
              {each.days.map((day) => (
                <DayFigure day={day} wording={wording} id={`empty-day-${day.date}`} counted={false} />
              ))}
            </>
          ))}
          <h3>{words.whyNone}</h3>
          <Tally because={explanation.because} wording={wording} />
          <h3>{words.startByStart(name(zone))}</h3>
          <ul class="tally">
            {failures.map(({ count, sentences, stretches }) => (
              <li>
                <span class="time">{stretches.map((each) => stretchInWords(each, zone, wording)).join(", ")}</span> (
                {words.starts(count)})
                <ul>
                  {sentences.map((each) => (
                    <li>{each}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          {rest > 0 ? <p>{words.otherStarts(rest)}</p> : null}
        </>
      )}
    </section>
  );
}
