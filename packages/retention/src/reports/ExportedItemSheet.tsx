/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { Locale } from "@samtal/core";
import type { ComponentChildren, JSX } from "preact";
import type { ExportedItem, SubjectExport } from "../export/subjectExport.ts";
import { englishNotice } from "../notices/englishNotice.ts";
import { swedishNotice } from "../notices/swedishNotice.ts";
import { whatFor } from "../notices/noticeSentences.ts";
import { ContentTree } from "./ContentTree.tsx";
import { longestClaims } from "./longestClaims.ts";
import { exportWords } from "./exportWords.ts";
import { shown } from "./Page.tsx";

type Handed = SubjectExport["items"][number];

/** One item: what goes with it, then the data itself. */
export function ExportedItemSheet({ item, at, locale }: { item: Handed; at: number; locale: Locale }): JSX.Element {
  const words = exportWords[locale];
  return (
    <article class="sheet">
      <div class="head">
        <h3>
          {at}. <span class="soft small">{item.itemId}</span>
        </h3>
        {"isRestricted" in item && item.isRestricted ? <span class="chip">{words.restricted}</span> : null}
      </div>
      <dl class="facts">
        <Fact term={words.collectedOn}>{item.collectedOn}</Fact>
        {"claims" in item ? <Beside item={item} locale={locale} /> : null}
        {item.files.length === 0 ? null : (
          <Fact term={words.files}>
            <ul>
              {item.files.map(({ name, mediaType, bytes }) => (
                <li>
                  {shown(name)}{" "}
                  <span class="soft small">
                    ({shown(mediaType)}, {sizeOf(bytes, locale)})
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {item.content === null && item.files.length > 0 ? null : (
        <div class="content">
          <ContentTree value={item.content} locale={locale} />
          {item.redacted === 0 ? null : <p class="soft small">{words.redacted.replace("{count}", String(item.redacted))}</p>}
        </div>
      )}
    </article>
  );
}

/** What the person has a right to know beside the data (GDPR art. 15(1)). */
function Beside({ item, locale }: { item: ExportedItem; locale: Locale }): JSX.Element {
  const words = exportWords[locale];
  const { source, recipients, claims, until } = item;
  return (
    <>
      <Fact term={words.keptFor}>
        {claims.length === 0 ? (
          words.notKept
        ) : (
          <ul>
            {longestClaims(claims).map((claim) => (
              <li>
                <Claim claim={claim} locale={locale} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term={words.keptUntil}>{until === "open" ? words.keptOpen : claims.length === 0 || until === null ? words.goneNow : until}</Fact>
      <Fact term={words.source}>{source === null ? words.fromYou : shown(source)}</Fact>
      <Fact term={words.recipients}>{recipients.length === 0 ? words.nobody : recipients.map(shown).join(", ")}</Fact>
    </>
  );
}

function Claim({ claim, locale }: { claim: ExportedItem["claims"][number]; locale: Locale }): JSX.Element {
  const words = exportWords[locale];
  const notice = locale === "sv" ? swedishNotice : englishNotice;
  const basis = claim.legalBasis === null ? "" : `, ${notice.basis.replace("{basis}", notice.bases[claim.legalBasis]).replace(/\.$/, "").toLowerCase()}`;
  return (
    <>
      {whatFor(claim, notice)}
      <span class="soft small">
        {" "}
        ({claim.until === "open" ? words.open : words.until.replace("{until}", claim.until)}
        {basis})
      </span>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A file's size in the unit that people read. */
function sizeOf(bytes: number, locale: Locale): string {
  const units = ["B", "kB", "MB", "GB"];
  const rank = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor((String(Math.floor(bytes)).length - 1) / 3));
  const figure = (bytes / 1000 ** rank).toFixed(rank === 0 ? 0 : 1);
  return `${locale === "sv" ? figure.replace(".", ",") : figure} ${units[rank] ?? ""}`;
}
