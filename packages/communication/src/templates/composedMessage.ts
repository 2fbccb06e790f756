import { type Issue, issue, SamtalError } from "@samtal/core";
import type { TimeZone, ZoneRules } from "@samtal/core/time";
import type { ContentFacts } from "../content/contentFacts.ts";
import { variablesOf } from "../content/variablesOf.ts";
import { chosenTemplates, type ChosenTemplates, type RenderableMessage } from "./chosenTemplates.ts";
import type { MessageTemplates } from "./findTemplates.ts";
import { formatRuns } from "./formatRuns.ts";
import { messageValues, type MessageValue } from "./messageValues.ts";
import { renderBlocks } from "./renderBlocks.ts";
import type { RenderedBlock } from "./renderedBlock.ts";
import { plainRuns } from "./renderText.ts";

/** A message in blocks, before plain text and HTML are written from it. */
export interface ComposedMessage {
  readonly chosen: ChosenTemplates;
  readonly opening: readonly RenderedBlock[];
  readonly body: readonly RenderedBlock[];
  readonly closing: readonly RenderedBlock[];
  /** A text of the template, such as its subject, with the values of this message. */
  readonly say: (text: string, more?: Readonly<Record<string, number>>) => string;
}

/** For whom a message is composed, and at which stage. */
export interface Composing {
  readonly zone: TimeZone;
  readonly zoneRules: ZoneRules;
  /** At the booking what is known only later may still be missing; a message that leaves lacks nothing. */
  readonly stage: "booking" | "leaving";
}

/** Puts a message together, or says everything that stands in the way. */
export function composedMessage(
  message: RenderableMessage,
  templates: MessageTemplates,
  facts: ContentFacts,
  { zone, zoneRules, stage }: Composing,
): { readonly composed: ComposedMessage | undefined; readonly issues: readonly Issue[] } {
  const { rule } = message;
  const { chosen, issues: templateIssues } = chosenTemplates(message, templates);
  if (chosen === undefined) return { composed: undefined, issues: templateIssues };
  const reader = { language: chosen.language, zone, zoneRules };
  const needed = messageValues(message.requiredContent, facts, reader);
  // The frame may use what the rule does not ask for; what is missing of that shows when it is said.
  const framed = chosen.frame.template.sections.map(({ content }) => content);
  const values = new Map([...messageValues(framed, facts, reader).values, ...needed.values]);
  const issues: Issue[] = [
    ...templateIssues,
    ...needed.issues
      .filter(({ later }) => stage === "leaving" || !later)
      .map(({ code, path, params, docUrl }) => ({ code, path, params: { ...params, rule }, docUrl })),
  ];
  if (issues.length > 0) return { composed: undefined, issues };

  const language = chosen.frame.template.language;
  const report = (found: Issue): void => {
    issues.push({ ...found, params: { ...found.params, rule } });
  };
  const variables = variablesOf([...framed, ...message.requiredContent]);
  const context = { language, values, variables, report };
  try {
    const opening = renderBlocks(chosen.frame.template.opening, { ...context, heading: "title" });
    const body = chosen.sections.flatMap(({ content, blocks }) => {
      if (stage === "booking" && awaits(content)) return [];
      const own = { ...context, variables: variablesOf([content]), heading: "heading" as const };
      const shown = renderBlocks(blocks, own);
      if (!shown.some(({ kind }) => kind !== "heading")) {
        report(issue("communication/content-missing", [sourceOf(content)], { content }));
      }
      return shown;
    });
    const closing = renderBlocks(chosen.frame.template.closing, { ...context, heading: "heading" });
    const say = (text: string, more: Readonly<Record<string, number>> = {}): string =>
      plainRuns(formatRuns(text, language, new Map([...scalarsOf(values), ...Object.entries(more)])));
    if (chosen.frame.template.subject !== null) say(chosen.frame.template.subject);
    return issues.length > 0
      ? { composed: undefined, issues }
      : { composed: { chosen, opening, body, closing, say }, issues };
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    const place = ["templates", rule];
    return { composed: undefined, issues: [...issues, issue("communication/variable-missing", place, { rule })] };
  }
}

/** Whether what a content key says is known only when its message is due. */
function awaits(content: string): boolean {
  return [...variablesOf([content]).values()].some(({ later }) => later === true);
}

/** The document in which something is to be filled in where every block of a section waits in vain. */
function sourceOf(content: string): string {
  const awaited = [...variablesOf([content]).values()].find(({ optional }) => optional === true);
  return awaited?.path[0] ?? "details";
}

function scalarsOf(values: ReadonlyMap<string, MessageValue>): [string, string | number][] {
  return [...values].flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" ? [[name, value] as [string, string | number]] : [],
  );
}
