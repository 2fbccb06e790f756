import type { BusinessCalendar } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import denmarkYears from "../../testdata/denmark.json" with { type: "json" };
import englandYears from "../../testdata/england.json" with { type: "json" };
import finlandYears from "../../testdata/finland.json" with { type: "json" };
import franceYears from "../../testdata/france.json" with { type: "json" };
import landYears from "../../testdata/germanLands.json" with { type: "json" };
import germanyYears from "../../testdata/germany.json" with { type: "json" };
import netherlandsYears from "../../testdata/netherlands.json" with { type: "json" };
import norwayYears from "../../testdata/norway.json" with { type: "json" };
import polandYears from "../../testdata/poland.json" with { type: "json" };
import spainYears from "../../testdata/spain.json" with { type: "json" };
import swedenYears from "../../testdata/sweden.json" with { type: "json" };
import swedenStatutoryYears from "../../testdata/swedenStatutory.json" with { type: "json" };
import unitedStatesYears from "../../testdata/unitedStatesFederal.json" with { type: "json" };
import { datesIn, onWeekend } from "../testing/datesIn.ts";
import { denmark } from "./denmark.ts";
import { england } from "./england.ts";
import { finland } from "./finland.ts";
import { france } from "./france.ts";
import { germany } from "./germany.ts";
import { germanLands, germanyIn } from "./germanyIn.ts";
import { netherlands } from "./netherlands.ts";
import { norway } from "./norway.ts";
import { poland } from "./poland.ts";
import { spain } from "./spain.ts";
import { sweden } from "./sweden.ts";
import { swedenStatutory } from "./swedenStatutory.ts";
import { unitedStatesFederal } from "./unitedStatesFederal.ts";

interface KnownYears {
  readonly weekdaysOnly?: boolean;
  readonly years: Readonly<Record<string, { readonly source: string; readonly dates: readonly string[] }>>;
}

const known: readonly (readonly [BusinessCalendar, KnownYears])[] = [
  [denmark, denmarkYears],
  [england, englandYears],
  [finland, finlandYears],
  [france, franceYears],
  [germany, germanyYears],
  [netherlands, netherlandsYears],
  [norway, norwayYears],
  [poland, polandYears],
  [spain, spainYears],
  [sweden, swedenYears],
  [swedenStatutory, swedenStatutoryYears],
  [unitedStatesFederal, unitedStatesYears],
];

describe.each(known.map(([calendar, { years, weekdaysOnly }]) => ({ calendar, years, weekdaysOnly })))(
  "$calendar.id against published years",
  ({ calendar, years, weekdaysOnly }) => {
    it("has at least five of them, each with its source", () => {
      expect(Object.keys(years).length).toBeGreaterThanOrEqual(5);
      for (const { source } of Object.values(years)) expect(source).not.toBe("");
    });

    it.each(Object.keys(years))("has the same days in %s", (year) => {
      const dates = datesIn(calendar, Number(year));
      expect(weekdaysOnly ? dates.filter((date) => !onWeekend(date)) : dates).toEqual(years[year]?.dates);
    });
  },
);

describe("germanyIn against published years", () => {
  const lands: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = landYears.lands;

  it("knows the sixteen Länder", () => {
    expect(germanLands).toEqual(Object.keys(lands));
    expect(germanLands).toHaveLength(16);
  });

  it.each(germanLands)("has the same days in %s", (land) => {
    const calendar = germanyIn(land);
    const years = lands[land] ?? {};
    const computed = Object.keys(years).map((year) => [year, datesIn(calendar, Number(year))]);
    expect(Object.keys(years)).toHaveLength(5);
    expect(Object.fromEntries(computed)).toEqual(years);
  });
});
