/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { openingOf } from "../sentences.ts";
import { TimelinePicture } from "../svg/TimelinePicture.tsx";
import type { Timeline } from "../timeline.ts";
import { timelineWording } from "../words/timelineWording.ts";
import type { TimelineWordingOptions } from "../words/timelineWordingOptions.ts";
import { EntryRow } from "./EntryRow.tsx";
import { pageStyle } from "./pageStyle.ts";

/** Nothing is fetched, and nothing runs, whatever a label says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Writes a timeline as one self-contained HTML page: the picture of {@link timelineSvg}, and a table that says the
 * same in words, each message with its reasons beneath it; no script, font or image from elsewhere.
 *
 * @param shown - from {@link timeline}
 * @param options - language and names
 * @returns an HTML document
 * @throws SamtalError `core/unknown-reason` when a reason has no text
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { minimalRuleSet, parseRecipient, planMessages } from "@samtal/communication";
 * import { timeline, timelineHtml } from "@samtal/communication/timeline";
 * import { buildInterview } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const interview = buildInterview();
 * const timeZone = parseTimeZone("America/Vancouver");
 * const channels = { email: "available" };
 * const people = [parseRecipient({ id: interview.candidateId, role: "candidate", timeZone, language: "en", channels })];
 * const bookedAt = parseInstant("2027-03-10T13:00:00Z");
 * const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
 * const plan = planMessages(minimalRuleSet, interview, people, { bookedAt }, options);
 * const { quietHours } = minimalRuleSet;
 * const sender = parseTimeZone("Europe/Stockholm");
 * const shown = timeline(plan, { interview, people, sender, quietHours, zoneRules: tzdataRules });
 * const page = timelineHtml(shown, { locale: "sv", labels: { [interview.candidateId]: "<script>Maya" } });
 * [page.includes("<caption>"), page.includes("<script")]; // => [true, false]
 * ```
 */
export function timelineHtml(shown: Timeline, options: TimelineWordingOptions): string {
  return `<!doctype html>\n${renderToString(<Page shown={shown} options={options} />)}\n`;
}

function Page({ shown, options }: { shown: Timeline; options: TimelineWordingOptions }): JSX.Element {
  const wording = timelineWording(options);
  const { words, name, rule, say } = wording;
  const title = words.title(name(shown.interviewId));
  return (
    <html lang={wording.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {openingOf(shown, wording).map((line) => (
            <p class="soft">{line}</p>
          ))}
          <section aria-labelledby="table">
            <h2 id="table">{words.table}</h2>
            <table>
              <caption>{words.senderClock(wording.zone(shown.sender))}.</caption>
              <thead>
                <tr>
                  <th scope="col">{words.sender}</th>
                  <th scope="col">{words.recipient}</th>
                  <th scope="col">{words.message}</th>
                  <th scope="col">{words.what}</th>
                </tr>
              </thead>
              {shown.days.map(({ date, entries }) => (
                <tbody>
                  <tr class="day">
                    <th scope="rowgroup" colSpan={4}>
                      {wording.day(date)}
                    </th>
                  </tr>
                  {entries.map((entry) => (
                    <EntryRow entry={entry} wording={wording} />
                  ))}
                </tbody>
              ))}
            </table>
          </section>
          <section aria-labelledby="picture">
            <h2 id="picture">{words.picture}</h2>
            <figure>
              <div class="scroll" tabIndex={0} role="region" aria-labelledby="picture">
                <TimelinePicture shown={shown} options={options} />
              </div>
            </figure>
          </section>
          {shown.skipped.length === 0 ? null : (
            <section aria-labelledby="skipped">
              <h2 id="skipped">{words.skipped}</h2>
              <ul class="plain">
                {shown.skipped.map(({ rule: key, recipientId, because }) => (
                  <li>
                    <strong>{rule(key)}</strong> → {name(recipientId)}
                    <span class="small soft">{because.map(say).join(" ")}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <footer>
            {shown.because.map((reason) => (
              <p>{say(reason)}</p>
            ))}
          </footer>
        </main>
      </body>
    </html>
  );
}
