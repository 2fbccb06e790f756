import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { reportedRound } from "../../testing/reportedRound.ts";
import { reportComparison } from "../report/reportComparison.ts";
import { reportCsv } from "./reportCsv.ts";

const round = reportedRound([[[4, 3], [2, "not-rated"]], [[5, 3], [4, 4]], [["withheld", null]]]);
const reportWith = (label: string) => reportComparison({ ...round, labels: { application_0: label }, title: "Round" });
const column = (csv: string, name: string, delimiter = ","): string[] => {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter, skipEmptyLines: true });
  return data.map((row) => row[name] ?? "");
};

describe("reportCsv", () => {
  it("has a row for everyone and leaves empty what was not rated", () => {
    const csv = reportCsv(reportWith("Åsa"), { locale: "en" });
    expect(column(csv, "id")).toEqual(["application_1", "application_0", "application_2"]);
    expect(column(csv, "Score")).toEqual(["4", "3", ""]);
    expect(column(csv, "competency_1")).toEqual(["3.5", "3", ""]);
    expect(column(csv, "Rank")).toEqual(["1", "2", ""]);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(5);
  });

  it("writes for a Swedish spreadsheet: semicolons, decimal commas, a byte order mark", () => {
    const csv = reportCsv(reportWith("Åsa"), { locale: "sv", dialect: "spreadsheet" });
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(column(csv.slice(1), "competency_1", ";")).toEqual(["3,5", "3", ""]);
    expect(column(csv.slice(1), "Ansökan", ";")).toContain("Åsa");
  });

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", '"=1"', "'=1", "＝1", "=cmd|' /C calc'!A0"])(
    "puts an apostrophe before %j, which a spreadsheet would run",
    (label) => {
      for (const dialect of ["rfc-4180", "spreadsheet"] as const) {
        const csv = reportCsv(reportWith(label), { locale: "en", dialect }).replace("\ufeff", "");
        const found = column(csv, "Application", dialect === "spreadsheet" ? ";" : ",")[1];
        expect(found).toMatch(/^'/);
      }
    },
  );

  it.each(["Bo;=1+1", "Bo,=1+1", "Bo; +1", "Bo, @SUM(A1)", 'Bo;"=1+1"', "Bo|=1"])(
    "puts an apostrophe within %j too, for a spreadsheet that splits rows at another character",
    (label) => {
      for (const dialect of ["rfc-4180", "spreadsheet"] as const) {
        const csv = reportCsv(reportWith(label), { locale: "en", dialect }).replace("\ufeff", "");
        const found = column(csv, "Application", dialect === "spreadsheet" ? ";" : ",")[1];
        expect(found).toMatch(/^Bo[;,|]'/);
      }
    },
  );

  it("leaves a plain number alone, with its sign", () => {
    expect(column(reportCsv(reportWith("-3,5"), { locale: "en" }), "Application")[1]).toBe("-3,5");
    expect(column(reportCsv(reportWith("A, B; C -1"), { locale: "en" }), "Application")[1]).toBe("A, B; C -1");
  });

  it("keeps every label in its own cell, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (label) => {
        const csv = reportCsv(reportWith(label), { locale: "en" });
        const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
        expect(errors).toEqual([]);
        expect(new Set(data.map((row) => row.length)).size).toBe(1);
        expect(data).toHaveLength(4);
      }),
      { numRuns: 200 },
    );
  });
});
