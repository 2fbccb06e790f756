/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { RoundInput } from "../input/roundInput.ts";
import type { RoundResult } from "../round/roundResult.ts";
import type { Wording } from "../wording/wording.ts";
import { DataSection } from "./DataSection.tsx";
import { DecisionSection } from "./DecisionSection.tsx";
import { GuideSection } from "./GuideSection.tsx";
import { InterviewSection } from "./InterviewSection.tsx";
import { MessageSection } from "./MessageSection.tsx";
import { ScoreSection } from "./ScoreSection.tsx";
import { style } from "./style.ts";

const sections = ["guide", "interviews", "messages", "scores", "decisions", "data"] as const;

/** The whole round on one page, in every language; a language is chosen without any script. */
export function Report(props: { input: RoundInput; result: RoundResult; wordings: readonly Wording[] }): JSX.Element {
  const { input, result, wordings } = props;
  const [first] = wordings;
  return (
    <html lang={first?.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${first?.labels.title}: ${first?.text(input.role.title)}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <div class="page">
          <header class="languages">
            {wordings.map(({ locale }, at) => (
              <>
                <input class="choice" type="radio" name="language" id={locale} checked={at === 0} />
                <label for={locale} lang={locale}>
                  {locale === "sv" ? "Svenska" : "English"}
                </label>
              </>
            ))}
          </header>
          {wordings.map((wording) => (
            <main lang={wording.locale}>
              <h1>
                {wording.labels.title}: {wording.text(input.role.title).toLowerCase()}
              </h1>
              <p class="lead">{wording.labels.lead}</p>
              <nav>
                <ol>
                  {sections.map((section) => (
                    <li>
                      <a href={`#${section}-${wording.locale}`}>{wording.labels[section]}</a>
                    </li>
                  ))}
                </ol>
              </nav>
              <GuideSection input={input} result={result} wording={wording} />
              <InterviewSection input={input} result={result} wording={wording} />
              <MessageSection result={result} wording={wording} />
              <ScoreSection input={input} result={result} wording={wording} />
              <DecisionSection input={input} result={result} wording={wording} />
              <DataSection input={input} result={result} wording={wording} />
              <RestsOn result={result} wording={wording} />
            </main>
          ))}
        </div>
      </body>
    </html>
  );
}

function RestsOn({ result, wording }: { result: RoundResult; wording: Wording }): JSX.Element {
  const { zoneData, calendars, guideHash, rubricHash, ruleSetHash, policyHash } = result.restsOn;
  return (
    <footer class="small soft">
      <p>{wording.labels.notAdvice}</p>
      <p>
        {wording.labels.restsOn}: tz {zoneData}; {calendars.map(({ id, version }) => `${id} ${version}`).join(", ")}
      </p>
      {[guideHash, rubricHash, ruleSetHash, policyHash].map((hash) => (
        <p>
          <code>{hash}</code>
        </p>
      ))}
    </footer>
  );
}
