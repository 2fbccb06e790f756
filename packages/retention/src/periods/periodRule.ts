import type { BusinessCalendar, Duration } from "@samtal/core/time";
import { SamtalError } from "@samtal/core";
import * as z from "zod";
import type { Counting } from "./counting.ts";
import type { PeriodRule } from "./lastEpochDay.ts";
import { periodParts } from "./period.ts";

/** The schema of a {@link Roll}. */
export const rollSchema = z
  .enum(["none", "next-working-day"])
  .describe("What becomes of a last day that is no working day. Never rolled: the longest time that data may be kept.");

/** What becomes of a last day that is no working day (Reg. 1182/71 art. 3(4), where a rule follows it). */
export type Roll = z.infer<typeof rollSchema>;

/** The conventions of a period as documents write them. */
export interface WrittenPeriod {
  readonly period: Duration;
  readonly counting: Counting;
  readonly roll?: Roll;
}

/**
 * Makes a written period ready for arithmetic.
 *
 * @param written - the period and its conventions
 * @param calendar - the working days; needed where the rule rolls
 * @returns the rule for the kernel
 * @throws SamtalError `retention/calendar-needed` where the rule rolls and no calendar was given
 */
export function periodRule(written: WrittenPeriod, calendar?: BusinessCalendar): PeriodRule {
  const rule = { parts: periodParts(written.period), counting: written.counting };
  if (written.roll !== "next-working-day") return rule;
  if (calendar === undefined) throw SamtalError.of("retention/calendar-needed", ["calendar"]);
  return { ...rule, rollWith: calendar };
}
