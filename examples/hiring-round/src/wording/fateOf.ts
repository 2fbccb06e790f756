import type { Evaluation } from "@samtal/retention";
import type { Wording } from "./wording.ts";

/** What becomes of an item, in one line: what holds now, and the next change with its day. */
export function fateOf({ action, next, until, disposedOn, day: today }: Evaluation, { labels, day }: Wording): string {
  const now = capital(labels.actions[action]);
  if (next !== null) {
    const stays = next.action === "retain" || next.action === "restrict";
    const then = `${labels.actions[next.action]} ${stays ? labels.from(day(next.on)) : day(next.on)}`;
    const last = disposedOn !== null && disposedOn !== next.on ? `, ${labels.lastly(day(disposedOn))}` : "";
    return `${now}; ${then}${last}`;
  }
  if (action === "retain" || action === "restrict") return `${now} ${labels.openEnd}`;
  if (disposedOn === null) return now;
  const overdue = disposedOn < today && until !== null && until !== "open";
  return overdue ? labels.overdue(labels.actions[action], day(until)) : `${now} ${day(disposedOn)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
