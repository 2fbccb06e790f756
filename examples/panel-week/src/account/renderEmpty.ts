import { epochMilliseconds } from "@samtal/core/time";
import type { PanelWeek } from "../week/panelWeek.ts";
import { failuresInWords } from "../wording/failuresInWords.ts";
import { stretchInWords } from "../wording/stretchInWords.ts";
import type { Wording } from "../wording/wording.ts";
import type { Colours } from "./renderAccount.ts";
import { renderTally } from "./renderTally.ts";
import { wrapped } from "./wrapped.ts";

/** Why the second request has no slot, and what would give some. */
export function renderEmpty(
  { emptyRequest, explanation, emptyWeeks }: PanelWeek,
  wording: Wording,
  colours: Colours,
  columns: number,
): string {
  const { words } = wording;
  const { candidate } = emptyRequest;
  const zone = candidate.timeZone;
  const dates = emptyWeeks.flatMap(({ days }) => days.map(({ date }) => date));
  const when = dates.length === 0 ? "" : `, ${wording.days(Math.min(...dates), Math.max(...dates))}`;
  const title = `${words.emptyHeading(wording.name(candidate.personId))}, ${wording.name(zone)}${when}`;
  const lines = [`\n${colours.bold(title)}\n`];
  if (explanation.status === "found") return `${lines.join("")}${wrapped(words.notEmpty(explanation.total), columns, "  ")}`;
  lines.push(renderTally(explanation.because, wording, colours, columns));
  const { failures, others } = failuresInWords(explanation.failed, emptyRequest.grid.minutes, wording);
  lines.push(`\n${wrapped(words.startByStart(wording.name(zone)), columns, "  ")}`);
  for (const { count, sentences, stretches } of failures) {
    const when = stretches.map((each) => stretchInWords(each, zone, wording)).join(", ");
    lines.push(colours.cyan(wrapped(`${when} (${words.starts(count)})`, columns, "      ", "    ")));
    lines.push(wrapped(sentences.join(" "), columns, "      "));
  }
  const rest = others + explanation.leftOut;
  if (rest > 0) lines.push(colours.dim(wrapped(words.otherStarts(rest), columns, "    ")));
  lines.push(`\n${colours.bold(words.counterfactuals)}\n`);
  if (explanation.counterfactuals.length === 0) lines.push(`  ${words.noCounterfactuals}\n`);
  else lines.push(colours.dim(wrapped(words.verified, columns, "  ")));
  for (const { because: change, first } of explanation.counterfactuals) {
    const at = epochMilliseconds(first);
    lines.push(colours.green(wrapped(wording.say(change), columns, "    ", "  + ")));
    const places = [zone, ...(zone === wording.home ? [] : [wording.home])];
    const when = places.map((each) => `${stretchInWords({ from: at, to: at }, each, wording)} ${wording.name(each)}`);
    lines.push(colours.dim(wrapped(`${words.earliest} ${when.join(", ")}.`, columns, "    ")));
  }
  return lines.join("");
}
