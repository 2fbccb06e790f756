/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { explain, type Locale, type Reason } from "@samtal/core";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { auditWords } from "../audit/auditWords.ts";
import type { AuditFinding, StructureProfile } from "../audit/structureProfile.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { campion1997 } from "../sources.ts";
import { auditPageStyle } from "./auditPageStyle.ts";

/** Language of a page. */
export interface AuditHtmlOptions {
  readonly locale: Locale;
}

/** Nothing is fetched, and nothing runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Writes a structure profile as one self-contained HTML page: no script, font or image from elsewhere.
 *
 * Each component stands with its level in words as well as in colour, its reasons, and for each finding what shows it
 * and what to do. There is no total.
 *
 * @param profile - from `auditStructure` or `auditInterviews`
 * @param options - language
 * @returns an HTML document
 * @example
 * ```ts
 * import { buildInterviewGuide } from "@samtal/core/testing";
 * import { auditStructure } from "@samtal/guide";
 * import { auditHtml } from "@samtal/guide/reports";
 *
 * const page = auditHtml(auditStructure(buildInterviewGuide()), { locale: "sv" });
 * [page.includes('lang="sv"'), page.includes("<script")]; // => [true, false]
 * ```
 */
export function auditHtml(profile: StructureProfile, { locale }: AuditHtmlOptions): string {
  return `<!doctype html>\n${renderToString(<Page profile={profile} locale={locale} />)}\n`;
}

function Page({ profile, locale }: { profile: StructureProfile; locale: Locale }): JSX.Element {
  const words = auditWords[locale];
  const say = (reason: Reason): string => explain(reason, locale, reasonTexts);
  const title = words.title[profile.stage];
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: auditPageStyle }} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p class="soft">
            {profile.guideId}, {words.version} {profile.guideVersion}
          </p>
          <p>{words.noTotal}</p>
          <h2>{words.overview}</h2>
          <ol class="parts">
            {profile.components.map(({ component, level, because, findings }, at) => (
              <li>
                <div class="head">
                  <h3>
                    {at + 1}. {words.components[component]}
                  </h3>
                  <span class={`chip ${level}`}>{words.levels[level]}</span>
                </div>
                {because.map((each) => (
                  <p class="soft small">{say(each)}</p>
                ))}
                <Findings findings={findings} locale={locale} />
              </li>
            ))}
          </ol>
          <h2>{words.beside}</h2>
          <div class="beside">
            {profile.beside.length === 0 ? <p class="soft">{words.nothingBeside}</p> : null}
            <Findings findings={profile.beside} locale={locale} />
          </div>
          <p class="soft small">{words.source.replace("{source}", campion1997)}</p>
        </main>
      </body>
    </html>
  );
}

function Findings({ findings, locale }: { findings: readonly AuditFinding[]; locale: Locale }): JSX.Element | null {
  if (findings.length === 0) return null;
  const words = auditWords[locale];
  const say = (reason: Reason): string => explain(reason, locale, reasonTexts);
  return (
    <ul class="findings">
      {findings.map(({ code, severity, because, fix, evidenceIds }) => (
        <li class={severity}>
          {because.map((each) => (
            <p>{say(each)}</p>
          ))}
          <p>
            <strong>{words.fix}:</strong> {say(fix)}
          </p>
          <p class="small soft">
            <code>{code}</code>
            {evidenceIds.length === 0 ? null : ` · ${words.evidence}: ${evidenceIds.join(", ")}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
