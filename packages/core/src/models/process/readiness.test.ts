import { describe, expect, it } from "vitest";
import { explain } from "../../reasons/explain.ts";
import { reasonTexts } from "../../reasonTexts.ts";
import { buildTechCheck } from "../../testing/builders/buildTechCheck.ts";
import { readiness } from "./readiness.ts";

const needs = { downloadMegabitsPerSecond: 3, uploadMegabitsPerSecond: 3 };

describe("readiness", () => {
  it("is ready when everything passed", () => {
    expect(readiness(buildTechCheck(), needs)).toEqual({
      status: "ready",
      because: [{ code: "core/all-tests-passed", params: {} }],
    });
  });

  it("takes a line that just suffices", () => {
    expect(readiness(buildTechCheck({ uploadMegabitsPerSecond: 3 }), needs).status).toBe("ready");
    expect(readiness(buildTechCheck({ uploadMegabitsPerSecond: 2.99 }), needs)).toEqual({
      status: "not-ready",
      because: [{ code: "core/line-too-slow", params: { direction: "upload", measured: 2.99, needed: 3 } }],
    });
  });

  it("never takes a test that was not made for passed", () => {
    const untested = buildTechCheck({ light: "not-tested", downloadMegabitsPerSecond: null });
    expect(readiness(untested, needs)).toEqual({
      status: "unknown",
      because: [
        { code: "core/test-missing", params: { test: "light" } },
        { code: "core/test-missing", params: { test: "download" } },
      ],
    });
  });

  it.each([NaN, -1, Infinity, -Infinity])("refuses a need of %s, which no line could be measured against", (bad) => {
    const call = () =>
      readiness(buildTechCheck(), { downloadMegabitsPerSecond: bad, uploadMegabitsPerSecond: bad });
    expect(call).toThrow(
      /^core\/invalid-line-need at needs\.downloadMegabitsPerSecond; core\/invalid-line-need at needs\.uploadMegabitsPerSecond$/,
    );
  });

  it("takes a meeting that needs no speed", () => {
    const none = { downloadMegabitsPerSecond: 0, uploadMegabitsPerSecond: 0 };
    expect(readiness(buildTechCheck({ downloadMegabitsPerSecond: 0 }), none).status).toBe("ready");
  });

  it("names what failed before what is missing", () => {
    const check = buildTechCheck({ sound: "not-tested", picture: "failed", uploadMegabitsPerSecond: 0 });
    const { status, because } = readiness(check, needs);
    expect(status).toBe("not-ready");
    expect(because.map((reason) => explain(reason, "sv", reasonTexts))).toEqual([
      "Bilden fungerade inte vid testet.",
      "Uppladdningen klarar 0 Mbit/s; mötet behöver 3.",
      "Ljudet är inte testat.",
    ]);
  });
});
