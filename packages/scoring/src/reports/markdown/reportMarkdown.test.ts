import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportedRound } from "../../testing/reportedRound.ts";
import { reportComparison } from "../report/reportComparison.ts";
import { markdownText } from "./markdownText.ts";
import { reportMarkdown } from "./reportMarkdown.ts";

const round = reportedRound([[[4, 3], [2, "not-rated"]], [[5, 3], [4, 4]], [["withheld", null]]]);
const reportWith = (label: string) => reportComparison({ ...round, labels: { application_0: label }, title: label });
const cells = (line: string): number => line.split(/(?<!\\)\|/u).length;

describe("markdownText", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["<script>", "&lt;script&gt;"],
    ["[x](http://a.b)", "\\[x\\](http\\://a.b)"],
    ["www.a.b", "www\\.a.b"],
    ["@team & co", "\\@team &amp; co"],
    ["Umeå: 3.5 (om 2)", "Umeå: 3.5 (om 2)"],
  ])("%s becomes %s", (text, expected) => expect(markdownText(text)).toBe(expected));
});

describe("reportMarkdown", () => {
  it("says rank, score, what is missing and who is not ranked", () => {
    const text = reportMarkdown(reportWith("Åsa"), { locale: "en" });
    expect(text).toContain("# Åsa\n");
    expect(text).toMatch(/\| 1 \| application\\_1 \| 4 \|/);
    expect(text).toMatch(/\| Åsa \| 3 \([^)]*\) \| 3 \(/);
    expect(text).toMatch(/## Not ranked\n\n- \*\*application\\_2\*\*: /);
    expect(text).toContain("not rated");
  });

  it("speaks Swedish", () => {
    const text = reportMarkdown(reportWith("Åsa"), { locale: "sv" });
    expect(text).toContain("## Rangordning");
    expect(text).toContain("inte betygsatt");
    expect(text).not.toMatch(/Ranking|not rated|Interviewers/);
  });

  it("keeps its tables whatever a label holds, and lets no label become HTML", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (label) => {
        const text = reportMarkdown(reportWith(label), { locale: "en" });
        const plain = reportMarkdown(reportWith("x"), { locale: "en" });
        expect(text).not.toMatch(/[<>]/);
        const shape = (of: string) => of.split("\n").map((line) => (line.startsWith("|") ? cells(line) : 0));
        expect(shape(text)).toEqual(shape(plain));
      }),
      { numRuns: 200 },
    );
  });

  it("names no interviewer unless the report holds figures about them", () => {
    expect(reportMarkdown(reportWith("Åsa"), { locale: "en" })).not.toContain("interviewer\\_");
    const raterFigures = [{ raterId: "interviewer_0", severity: -0.25, se: 0.1, lower: -0.5, upper: 0, ratings: 3 }];
    const text = reportMarkdown(reportComparison({ ...round, title: "x", raterFigures }), { locale: "en" });
    expect(text).toContain("| interviewer\\_0 | -0.25 | -0.5 – 0 | 3 |");
    expect(text).toContain("personal data");
  });
});
