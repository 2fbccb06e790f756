/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import { isoWeek } from "../week/isoWeek.ts";
import type { PanelWeek } from "../week/panelWeek.ts";
import type { Wording } from "../wording/wording.ts";
import { Clocks } from "./Clocks.tsx";
import { EmptySection } from "./EmptySection.tsx";
import { Legend } from "./Legend.tsx";
import { style } from "./style.ts";
import { Tally } from "./Tally.tsx";
import { WeekSection } from "./WeekSection.tsx";

/** The whole page: how the clocks stand, each week with its grid and slots, and the request that has none. */
export function Page({ week, wording }: { week: PanelWeek; wording: Wording }): JSX.Element {
  const { request, search, weeks, emptyRequest } = week;
  const { words, name } = wording;
  const title = words.title(name(request.round.id), name(request.candidate.personId));
  const [first, last] = [weeks[0], weeks[weeks.length - 1]].map((each) => (each ? isoWeek(each.monday) : undefined));
  const order = search.status === "found" ? search.slots[0]?.place?.order : undefined;
  return (
    <html lang={wording.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main class="page">
          <header>
            <h1>{title}</h1>
            <p class="lead">
              {first && last ? `${words.weeks(first.week, last.week, last.year)}. ` : ""}
              <strong>{words.slots(search.status === "found" ? search.total : 0)}.</strong>{" "}
              {words.length(request.round.minutes, request.round.lobbyMinutes)}
              {order ? ` ${words.rankedBy} ${order.map((each) => words.criteria[each]).join(", ")}.` : ""}
            </p>
            <nav aria-label={words.jump}>
              <ul>
                {weeks.map(({ monday }) => (
                  <li>
                    <a href={`#week-${isoWeek(monday).week}`}>{words.week(isoWeek(monday).week)}</a>
                  </li>
                ))}
                <li>
                  <a href="#empty">{words.emptyHeading(name(emptyRequest.candidate.personId))}</a>
                </li>
              </ul>
            </nav>
          </header>
          <div class="opening">
            <Clocks weeks={weeks} wording={wording} />
            <Legend request={request} wording={wording} />
          </div>
          {weeks.map((each) => (
            <WeekSection week={each} request={request} wording={wording} />
          ))}
          <section aria-labelledby="why">
            <h2 id="why">{words.whyThese}</h2>
            <Tally because={search.because} wording={wording} />
          </section>
          <EmptySection week={week} wording={wording} />
          <footer>{words.zoneData(search.zoneData)}</footer>
        </main>
      </body>
    </html>
  );
}
