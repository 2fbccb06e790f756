import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportedRound } from "../../testing/reportedRound.ts";
import { reportComparison } from "../report/reportComparison.ts";
import { competencyBars } from "../svg/CompetencyBars.tsx";
import { heatMap } from "../svg/HeatMap.tsx";
import { severityPlot } from "../svg/SeverityPlot.tsx";
import { reportHtml } from "./reportHtml.tsx";

const round = reportedRound([[[4, 3], [2, "not-rated"]], [[5, 3], [4, 4]], [["withheld", null]]]);
const raterFigures = [0, 1].map((at) => ({
  raterId: `interviewer_${at}`,
  severity: at === 0 ? 0.5 : -0.5,
  se: 0.5,
  lower: at - 1,
  upper: at + 1,
  ratings: 3,
}));
const reportWith = (label: string) =>
  reportComparison({ ...round, labels: { application_0: label, interviewer_0: label }, title: label, raterFigures });

/** The tags of a document without its texts: what a label must not change. */
const tags = (markup: string): string[] =>
  [...markup.matchAll(/<(\/?[a-z][a-z0-9]*)/giu)].map(([, name]) => name ?? "");

/** Every element is closed by its own end tag, in order. */
function wellFormed(markup: string): boolean {
  const open: string[] = [];
  for (const [, close, name = "", , own] of markup.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>/giu)) {
    if (close === "/") {
      if (open.pop() !== name) return false;
    } else if (own !== "/") open.push(name);
  }
  return open.length === 0;
}

describe("the pictures", () => {
  const report = reportWith("Åsa");
  const pictures = [
    ["bars", competencyBars(report, { locale: "sv" })],
    ["heat map", heatMap(report, { locale: "sv" })],
    ["severity", severityPlot(report, { locale: "sv" }) ?? ""],
  ] as const;

  it.each(pictures)("%s: well-formed XML with title and description", (_, svg) => {
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    expect(wellFormed(svg.slice(svg.indexOf("<svg")))).toBe(true);
    const [, title = "", description = ""] = /aria-labelledby="(\S+) (\S+)"/u.exec(svg) ?? [];
    expect(svg).toMatch(new RegExp(`<title id="${title}">[^<]{5,}</title>`, "u"));
    expect(svg).toMatch(new RegExp(`<desc id="${description}">[^<]{20,}</desc>`, "u"));
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("are XML whatever a label holds", () => {
    const hostile = reportWith("a\u0000b\u0008c\ufffed\uffffe\ud800f]]><&");
    for (const svg of [competencyBars(hostile, { locale: "sv" }), heatMap(hostile, { locale: "sv" })]) {
      expect(svg).not.toMatch(/[\p{Cs}\ufffe\uffff]|(?!\n)\p{Cc}/u);
      expect(wellFormed(svg.slice(svg.indexOf("<svg")))).toBe(true);
    }
  });

  it("say in words what was not rated, beside the stripes and the empty track", () => {
    expect(competencyBars(report, { locale: "sv" })).toContain("inte betygsatt");
    expect(heatMap(report, { locale: "en" })).toContain("not rated");
  });

  it("draw the first and say so where there are more", () => {
    const svg = heatMap(report, { locale: "en", most: 1 });
    expect(svg).toContain("The picture shows the first 1 of 3");
    expect(svg).not.toContain("application_2");
    expect(competencyBars(report, { locale: "en", most: 1 })).toContain("The picture shows the first 1 of 3");
    expect(severityPlot(report, { locale: "en", most: 1 })).toContain("The picture shows the first 1 of 2");
  });

  it("show a figure of every cell, and shades that its ink stands out from", () => {
    const svg = heatMap(report, { locale: "en" });
    const cells = [...svg.matchAll(/fill="(#[0-9a-f]{6})"><\/rect><text[^>]*fill="(#[0-9a-f]{6})">([^<]+)</gu)];
    expect(cells.map(([, , , figure]) => figure)).toEqual(["4.5", "3.5", "3", "3"]);
    for (const [, ground = "", ink = ""] of cells) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it("have no severity plot where the report holds no figures about raters", () => {
    expect(severityPlot(reportComparison({ ...round, title: "x" }), { locale: "en" })).toBeNull();
  });
});

describe("reportHtml", () => {
  it.each(["sv", "en"] as const)("is one page in %s that fetches nothing", (locale) => {
    const page = reportHtml(reportWith("Åsa"), { locale });
    expect(page.startsWith(`<!doctype html>\n<html lang="${locale}">`)).toBe(true);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(http|\s(?:src|href)=/u);
    expect(page).toContain("default-src 'none'");
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows figures about raters only where the report holds them", () => {
    const without = reportHtml(reportComparison({ ...round, title: "x" }), { locale: "en" });
    expect(without).not.toContain("interviewer_");
    expect(without).not.toContain("Severity");
    expect(reportHtml(reportWith("x"), { locale: "en" })).toContain("interviewer_1");
  });

  it("lets no label become markup", () => {
    const plain = tags(reportHtml(reportWith("x"), { locale: "en" }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1, unit: "binary" }),
          fc.constantFrom("</style><script>alert(1)</script>", '"><img src=x onerror=1>', "&lt;b&gt;", "]]>", "<!--"),
        ),
        (label) => {
          const page = reportHtml(reportWith(label), { locale: "en" });
          expect(tags(page)).toEqual(plain);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** WCAG 2: the ratio of two colours' relative luminances. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
