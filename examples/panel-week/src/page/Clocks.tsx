/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { CalendarWeek } from "../week/calendarWeeks.ts";
import { isoWeek } from "../week/isoWeek.ts";
import { signedHours } from "../wording/changeInWords.ts";
import type { Wording } from "../wording/wording.ts";

/** How far each zone is from home, week by week; a figure that changed says so. */
export function Clocks({ weeks, wording }: { weeks: readonly CalendarWeek[]; wording: Wording }): JSX.Element {
  const { words, name, home } = wording;
  const zones = [...new Set(weeks.flatMap(({ ahead }) => ahead.map(({ zone }) => zone)))].filter((zone) => zone !== home);
  return (
    <section aria-labelledby="clocks" class="card">
      <h2 id="clocks">{words.clocks}</h2>
      <table class="clocks">
        <caption>
          {words.clocksCaption(name(home))} (◆ {words.changed})
        </caption>
        <thead>
          <tr>
            <td />
            {weeks.map(({ monday }) => (
              <th scope="col">{words.shortWeek(isoWeek(monday).week)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.map((zone) => {
            const figures = weeks.map(({ ahead }) => ahead.find((each) => each.zone === zone)?.milliseconds);
            return (
              <tr>
                <th scope="row">{name(zone)}</th>
                {figures.map((figure, index) => {
                  const before = figures[index - 1];
                  const changed = figure !== undefined && before !== undefined && before !== figure;
                  return (
                    <td class={changed ? "changed" : undefined}>
                      {changed ? (
                        <>
                          <span aria-hidden="true">◆ </span>
                          <span class="unseen">{words.changed}: </span>
                        </>
                      ) : null}
                      {figure === undefined ? "–" : signedHours(figure, wording)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
