import type { RuleChangePreview, RuleSet } from "@samtal/communication";
import { ruleName } from "@samtal/communication/timeline";
import type { Locale } from "@samtal/core";
import { formatInstant, type ZoneRules } from "@samtal/core/time";
import type { RuleChangeInput } from "./readInput.ts";
import { words } from "./words.ts";

const effects = ["appear", "vanish", "move", "rewrite"] as const;

/** The preview as an account: what is edited, a table by rule, and how many interviews and people it touches. */
export function renderPreview(
  preview: RuleChangePreview,
  { before, after, settings }: RuleChangeInput,
  locale: Locale,
  zoneRules: ZoneRules,
): string {
  const said = words[locale];
  const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, said.grouping);
  const day = formatInstant(settings.now, { zone: settings.senderZone, locale, rules: zoneRules, style: "dateTime" });
  const lines = [
    said.title(after.key, before.version, after.version),
    said.over(figure(preview.interviews), new Set(settings.zones).size, day),
    "",
    ...edits(before, after, locale),
    "",
  ];
  if (preview.rules.length === 0) lines.push(said.nothing);
  else {
    const rows = [
      [said.rule, ...said.columns],
      ...preview.rules.map((effect) => [ruleName(effect.rule, locale), ...effects.map((each) => figure(effect[each]))]),
      [said.total, ...effects.map((each) => figure(preview.total[each]))],
    ];
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
    const line = (row: readonly string[]): string =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
    const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
    const [heading = [], ...body] = rows.map(line);
    lines.push(String(heading), rule, ...body.slice(0, -1), rule, String(body.at(-1)), "");
    const [changed, all, people] = [preview.changedInterviews, preview.interviews, preview.recipientIds.length].map(figure);
    lines.push(said.touched(String(changed), String(all), String(people)));
  }
  lines.push(said.unchanged(figure(preview.unchanged)), said.explained);
  return `${lines.join("\n")}\n`;
}

function edits(before: RuleSet, after: RuleSet, locale: Locale): string[] {
  const said = words[locale];
  const [old, next] = [before, after].map(({ rules }) => new Map(rules.map((rule) => [rule.key, JSON.stringify(rule)]))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  const named = (keys: readonly string[]): string => keys.map((key) => ruleName(key, locale)).join(", ");
  const added = [...next.keys()].filter((key) => !old.has(key));
  const removed = [...old.keys()].filter((key) => !next.has(key));
  const edited = [...next.keys()].filter((key) => old.has(key) && old.get(key) !== next.get(key));
  const hours = ({ quietHours }: RuleSet): string => `${quietHours.from}–${quietHours.to}`;
  const told = [
    ...(added.length > 0 ? [`${said.added} ${named(added)}`] : []),
    ...(removed.length > 0 ? [`${said.removed} ${named(removed)}`] : []),
    ...(edited.length > 0 ? [`${said.edited} ${named(edited)}`] : []),
    ...(hours(before) === hours(after) ? [] : [said.quietHours(hours(before), hours(after))]),
  ];
  return told.length === 0 ? [said.noEdit] : told;
}
