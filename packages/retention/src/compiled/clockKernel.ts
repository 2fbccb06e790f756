import { type BusinessCalendar, type EpochDay, epochDayOf } from "@samtal/core/time";
import { lastEpochDay, type PeriodRule } from "../periods/lastEpochDay.ts";
import { periodRule } from "../periods/periodRule.ts";
import type { CompiledCeiling, CompiledClaim } from "./compiledPolicy.ts";
import { lawKnown, neverEnd, noDay, openEnd, type RetentionColumns } from "./retentionColumns.ts";
import type { RowTrigger } from "./retentionRow.ts";

/** A clock on columns: plain fields, so that a loop over a million rows reads them without asking what they are. */
export interface ClockKernel {
  readonly cutoff: number;
  readonly today: number;
  /** The only event of a plain clock; whatever else there is to ask of others stands below. */
  readonly plain: Int32Array | undefined;
  readonly events: readonly KernelEvent[];
  readonly waits: readonly KernelEvent[];
  readonly from: number;
  readonly before: number;
  readonly hired: Int32Array | undefined;
  readonly wantsHired: boolean;
  /** The law's bit; 0 where it is everyone's. */
  readonly law: number;
  readonly last: (event: EpochDay) => EpochDay;
}

interface KernelEvent {
  readonly days: Int32Array;
  readonly mayLieAhead: boolean;
  /** A request that has not come doesn't hold a clock up. */
  readonly isRequest: boolean;
}

/** Reads a clock for {@link countedFrom}. */
export function clockKernel(
  clock: CompiledClaim | CompiledCeiling,
  today: EpochDay,
  columns: RetentionColumns,
  calendar?: BusinessCalendar,
): ClockKernel {
  const event = (key: RowTrigger): KernelEvent => ({
    days: columns.triggers[key] as Int32Array,
    mayLieAhead: key === "eighteenthBirthday",
    isRequest: key === "erasureRequested",
  });
  const events = clock.trigger.filter((key) => key !== "consentGiven").map(event);
  const waits = ((clock.notBefore ?? []) as readonly RowTrigger[]).map(event);
  const isPlain = events.length === 1 && waits.length === 0 && clock.forEvents === undefined;
  return {
    cutoff: clock.cutoff === null ? neverEnd : epochDayOf(clock.cutoff),
    today,
    plain: isPlain ? events[0]?.days : undefined,
    events,
    waits,
    from: clock.forEvents?.from === undefined ? neverEnd : epochDayOf(clock.forEvents.from),
    before: clock.forEvents?.before === undefined ? noDay : epochDayOf(clock.forEvents.before),
    hired: clock.outcome === undefined ? undefined : columns.triggers.hired,
    wantsHired: clock.outcome === "hired",
    law: clock.jurisdiction === undefined ? 0 : 1 << columns.laws.indexOf(clock.jurisdiction),
    last: lastDays(() => periodRule(clock, calendar), today),
  };
}

/** The day from which a clock counts: `noDay` where it has not started, `neverEnd` where it is about other days. */
export function countedFrom(clock: ClockKernel, row: number): number {
  const { today, plain } = clock;
  if (plain !== undefined) {
    const day = plain[row] as number;
    return day <= today || clock.events[0]?.mayLieAhead === true ? day : noDay;
  }
  let day = noDay;
  for (const { days, mayLieAhead } of clock.events) {
    const recorded = days[row] as number;
    if (recorded <= today || (mayLieAhead && recorded < noDay)) {
      day = recorded;
      break;
    }
  }
  if (day === noDay) return noDay;
  const occurred = day;
  for (const { days, mayLieAhead, isRequest } of clock.waits) {
    const other = days[row] as number;
    if (other === noDay || (isRequest && other > today)) continue;
    if (other > today && !mayLieAhead) return noDay;
    if (other > day) day = other;
  }
  return occurred >= clock.from && occurred < clock.before ? day : neverEnd;
}

/** Whether a clock is about the row's application: 1, another's: 0, nobody knows whose law applies: -1. */
export function reachOn(clock: ClockKernel, keeps: boolean, columns: RetentionColumns, row: number): number {
  if (clock.hired !== undefined && ((clock.hired[row] as number) <= clock.today) !== clock.wantsHired) return 0;
  if (clock.law === 0) return 1;
  const ever = columns.jurisdictionsEver[row] as number;
  if ((ever & lawKnown) === 0) return -1;
  return ((keeps ? ever : (columns.jurisdictions[row] as number)) & clock.law) === 0 ? 0 : 1;
}

/**
 * The last day of a clock that counts from a day, sentinels included; each day is counted once. Who compares with
 * cutoffs alone never asks, and needs no working days.
 */
function lastDays(ruleOf: () => PeriodRule, today: EpochDay): (event: EpochDay) => EpochDay {
  const span = 20_000;
  const first = today - span + 400;
  let known: Int32Array | undefined;
  let rule: PeriodRule | undefined;
  return (event) => {
    if (event === noDay) return openEnd;
    if (event === neverEnd) return neverEnd;
    rule ??= ruleOf();
    const place = event - first;
    if (place < 0 || place >= span) return lastEpochDay(event, rule);
    known ??= new Int32Array(span).fill(neverEnd);
    let last = known[place] as number;
    if (last === neverEnd) {
      last = lastEpochDay(event, rule);
      known[place] = last;
    }
    return last;
  };
}
