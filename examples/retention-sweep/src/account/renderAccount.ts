import type { Locale } from "@samtal/core";
import type { SweepResult } from "../sweep.ts";
import { planAccount, remainingAccount } from "./planAccount.ts";
import { approvalAccount, logAccount, runAccount } from "./runAccount.ts";
import { words } from "./words.ts";
import { wrapped } from "./wrapped.ts";

/** The sweep as an account, step by step. */
export function renderAccount(result: SweepResult, locale: Locale): string {
  const said = words[locale];
  const figure = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, said.grouping);
  const sections = [
    planAccount(result, locale, figure),
    remainingAccount(result, locale, figure),
    approvalAccount(result, locale),
    runAccount(result, locale, figure),
    logAccount(result, locale),
    wrapped(said.copy(figure(result.copy.document.items.length))),
  ];
  const lines = [
    said.title(result.day),
    ...wrapped(said.stored(figure(result.plan.itemCount), figure(result.people), figure(result.applications))),
    ...sections.flatMap((section, at) => ["", said.steps[at] ?? "", "", ...section]),
    "",
    said.notLegal,
  ];
  return `${lines.flatMap(fitted).join("\n")}\n`;
}

/** A line that is too long goes on below, as far in as it begins. */
function fitted(line: string): string[] {
  const text = line.trimStart();
  return line.length > 80 ? wrapped(text, line.slice(0, line.length - text.length)) : [line];
}
