import { type PlanChange, reasonTexts } from "@samtal/communication";
import { ruleName } from "@samtal/communication/timeline";
import { explain, type Locale, textIn } from "@samtal/core";
import { formatInstant, type Instant, type TimeZone, type ZoneRules } from "@samtal/core/time";
import { labels } from "./labels.ts";
import type { ShownPlan } from "./planOf.ts";

const words = {
  sv: { added: "nytt", moved: "flyttat", rewritten: "omskrivet", cancelled: "borttaget", heading: "Ändringen" },
  en: { added: "added", moved: "moved", rewritten: "rewritten", cancelled: "cancelled", heading: "The change" },
};

function name(id: string, locale: Locale): string {
  const label = labels[id];
  return typeof label === "object" ? (textIn(label, locale) ?? id) : (label ?? id);
}

/** What a move or a cancellation does to the messages that were waiting, one line for each. */
export function accountOfChange(
  { changed }: ShownPlan,
  locale: Locale,
  sender: TimeZone,
  zoneRules: ZoneRules,
): string {
  if (changed === undefined) return "";
  const { added, moved, rewritten, cancelled, heading } = words[locale];
  const { diff } = changed;
  const at = (instant: Instant): string =>
    formatInstant(instant, { zone: sender, locale, rules: zoneRules, style: "dateTime" });
  const told = new Set<string>();
  const line = (mark: string, what: string, each: PlanChange, when: string): string[] => {
    // A reminder that repeats is told once.
    const series = `${mark} ${each.rule} ${each.recipientId}`;
    if (told.has(series)) return [];
    told.add(series);
    const place = when === "" ? [] : [`      ${when}`];
    return [`  ${mark} ${ruleName(each.rule, locale)} → ${name(each.recipientId, locale)}, ${what}`, ...place];
  };
  const lines = [
    `${heading}, ${at(changed.at)}`,
    ...diff.because.map((each) => explain(each, locale, reasonTexts)),
    ...diff.add.flatMap((each) => line("+", added, each, at(each.due))),
    ...diff.move.flatMap((each) => line("~", moved, each, `${at(each.from)} → ${at(each.to)}`)),
    ...diff.rewrite.flatMap((each) => line("≈", rewritten, each, "")),
    ...diff.cancel.flatMap((each) => line("−", cancelled, each, at(each.due))),
  ];
  return `${lines.join("\n")}\n\n`;
}
