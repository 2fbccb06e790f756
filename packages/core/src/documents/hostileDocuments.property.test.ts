import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as core from "../index.ts";
import * as testing from "../testing/index.ts";
import * as time from "../time/index.ts";

const marker = "Qz7AnnaAndersson";

type Parse = (input: unknown) => unknown;

const exported = Object.entries({ ...core, ...time } as Record<string, unknown>);
const parsers = exported.filter((entry): entry is [string, Parse] => /^parse[A-Z]/.test(entry[0]));
const safeParsers = exported.filter((entry): entry is [string, Parse] => /^safeParse[A-Z]/.test(entry[0]));
const builders = testing as unknown as Record<string, (() => unknown) | undefined>;

/** Documents to spoil: what the builder of the same name makes, if there is one. */
const validFor = (name: string): unknown[] => {
  const build = builders[`build${name.replace(/^(?:safeP|p)arse/, "")}`];
  return build ? [build()] : [];
};

/** All that an error shows anywhere: to a log, to a console, to JSON, to an inspector. */
function shown(error: unknown): string {
  if (!core.SamtalError.isInstance(error)) throw error;
  const own = Object.getOwnPropertyNames(error).map((name) => String(Reflect.get(error, name)));
  const explained = error.issues.flatMap(({ code, params }) =>
    (["sv", "en"] as const).map((locale) => core.explain({ code, params }, locale, core.issueTexts))
  );
  return [
    String(error),
    error.message,
    error.stack,
    JSON.stringify(error),
    JSON.stringify(error.issues),
    String(error.cause),
    ...own,
    ...explained,
  ].join("\n");
}

const outlets = ["log", "info", "warn", "error", "debug", "trace"] as const;
// The logic packages are compiled without a console.
declare const console: Record<(typeof outlets)[number], () => void>;

/** What was written to the console, by anybody, while a test ran. */
const written: unknown[] = [];

beforeEach(() => {
  written.length = 0;
  for (const outlet of outlets) {
    vi.spyOn(console, outlet).mockImplementation((...said: unknown[]) => void written.push(...said));
  }
});
afterEach(() => void vi.restoreAllMocks());

function caught(run: () => unknown): string {
  try {
    run();
    return "";
  } catch (error) {
    return shown(error);
  }
}

describe("every public parser", () => {
  it("is among those that are tried, with its twin", () => {
    expect(parsers.length).toBeGreaterThan(25);
    expect(safeParsers.map(([name]) => name.slice("safeP".length))).toEqual(
      parsers.map(([name]) => name.slice("p".length))
    );
  });

  it.each(parsers)("%s repeats nothing of a hostile document", (name, parse) => {
    fc.assert(
      fc.property(testing.hostileJson(marker, validFor(name)), (document) => {
        expect(caught(() => parse(document))).not.toContain(marker);
      }),
      { numRuns: 60 }
    );
  });

  it.each(safeParsers)("%s never throws, and says the same as its throwing twin", (name, safeParse) => {
    const parse = exported.find(([other]) => other === `p${name.slice("safeP".length)}`)?.[1] as Parse;
    fc.assert(
      fc.property(testing.hostileJson(marker, validFor(name)), (document) => {
        const parsed = safeParse(document) as core.Parsed<unknown>;
        if (parsed.status === "invalid") {
          expect(JSON.stringify(parsed.issues)).not.toContain(marker);
          expect(() => parse(document)).toThrow(parsed.issues[0].code);
        } else {
          expect(parse(document)).toEqual(parsed.value);
        }
      }),
      { numRuns: 40 }
    );
  });
});

describe("functions that take text from outside", () => {
  const text = fc.tuple(fc.string(), fc.string()).map(([before, after]) => `${before}${marker}\n${after}`);
  const calls: [string, (hostile: string, document: unknown) => unknown][] = [
    ["toId", (hostile) => core.toId("candidate", hostile)],
    ["derivedId", (hostile) => core.derivedId("message", "interview_1", hostile)],
    ["contentHash", (hostile, document) => core.contentHash([document, () => hostile])],
    ["explain, unknown code", (hostile) => core.explain(core.reason(hostile), "sv", core.reasonTexts)],
    [
      "explain, unknown locale",
      (hostile) => core.explain(core.reason("core/zone-gap"), hostile as "sv", core.reasonTexts),
    ],
    [
      "explain, missing parameter",
      (hostile) => core.explain(core.reason("core/zone-gap", { [hostile]: 1 }), "sv", core.reasonTexts),
    ],
  ];

  it.each(calls)("%s repeats nothing of it", (_, call) => {
    fc.assert(
      fc.property(text, testing.hostileJson(marker), (hostile, document) => {
        const said = caught(() => call(hostile, document));
        expect(said).not.toBe("");
        expect(said).not.toContain(marker);
      }),
      { numRuns: 50 }
    );
  });
});

describe("reasons", () => {
  it("hold nothing of the documents that they are about", () => {
    const metadata = { note: marker };
    const check = testing.buildTechCheck({ metadata, sound: "failed", downloadMegabitsPerSecond: null });
    const needs = { downloadMegabitsPerSecond: 3, uploadMegabitsPerSecond: 30 };
    expect(JSON.stringify(core.readiness(check, needs))).not.toContain(marker);
    const moved = core.transition(
      testing.buildInterviewState({ metadata }),
      testing.buildInterviewEvent({ metadata })
    );
    expect(JSON.stringify(moved.status === "moved" ? moved.because : moved.issue)).not.toContain(marker);
  });
});
