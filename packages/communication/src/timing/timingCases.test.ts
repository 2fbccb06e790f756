import { england, sundayToThursday, sweden, swedenStatutory, weekendsOnly } from "@samtal/calendars";
import {
  type BusinessCalendar,
  instantOf,
  millisecondsOfDay,
  parseLocalTime,
  parseTimeZone,
} from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import cases from "../../testdata/timing-cases.json" with { type: "json" };
import { businessDaysFrom } from "./businessDaysFrom.ts";
import { calendarDaysFrom } from "./calendarDaysFrom.ts";
import { placeMessage } from "./placeMessage.ts";
import type { QuietWindow } from "./quietWindow.ts";
import { type QuietHandling, shiftQuietHours } from "./shiftQuietHours.ts";

// testdata/README.md says where the cases come from.
interface Operation {
  readonly k: string;
  readonly t: string;
  readonly z?: string;
  readonly ms?: number;
  readonly d?: number;
  readonly n?: number;
  readonly at?: string;
  readonly cal?: string;
  readonly q?: { readonly from: string; readonly to: string; readonly days?: string };
  readonly m?: string;
  readonly na?: string;
  readonly now?: string;
}

const calendars: Record<string, BusinessCalendar> = {
  SE: sweden,
  SE_RED: swedenStatutory,
  GB: england,
  IL: sundayToThursday,
  WE: weekendsOnly,
};
const timeOfDay = (text: string): number => millisecondsOfDay(parseLocalTime(text));
const shown = (at: number): string => `${instantOf(at).slice(0, 16)}Z`;

function quietWindow({ q, cal }: Operation): QuietWindow {
  const window = { from: timeOfDay(q?.from ?? ""), to: timeOfDay(q?.to ?? "") };
  const calendar = calendars[cal ?? ""];
  return q?.days === "business" && calendar ? { ...window, calendar } : window;
}

function answer(operation: Operation): string {
  const at = Date.parse(operation.t);
  if (operation.k === "el") return shown(at + (operation.ms ?? Number.NaN));
  const table = tzdataRules.table(parseTimeZone(operation.z));
  const time = operation.at === undefined ? undefined : timeOfDay(operation.at);
  if (operation.k === "ca") return shown(calendarDaysFrom(at, operation.d ?? Number.NaN, time, table));
  if (operation.k === "bz") {
    const calendar = calendars[operation.cal ?? ""] as BusinessCalendar;
    return shown(businessDaysFrom(at, operation.n ?? Number.NaN, time as number, table, calendar));
  }
  const handling = operation.m as QuietHandling;
  const window = quietWindow(operation);
  if (operation.k === "qs") {
    const shift = shiftQuietHours(at, handling, window, table);
    return shift.kind === "dropped" ? "dropped" : shown(shift.at);
  }
  const notAfter = Date.parse(operation.na ?? "");
  const now = Date.parse(operation.now ?? "");
  const placement = placeMessage({ desired: at, now, notAfter, ifLate: "merge", handling, window, table });
  return `${placement.state} ${placement.state === "skipped" ? "null" : shown(placement.at)}`;
}

describe("golden timing cases", () => {
  it("are all there", () => {
    expect(cases).toHaveLength(40);
  });

  it.each(cases as readonly { id: string; what: string; expect: string; op: Operation }[])(
    "$id: $what",
    (each) => {
      expect(answer(each.op)).toBe(each.expect);
    },
  );
});
