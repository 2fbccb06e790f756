import { SamtalError } from "@samtal/core";
import { type LocalDate, parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import type { AggregateContribution } from "./aggregateContribution.ts";
import { parseAggregateDefinition, safeParseAggregateDefinition } from "./aggregateDefinition.ts";
import { type AggregatePublication, parseAggregatePublication } from "./aggregatePublication.ts";
import { type AggregateOutcome, publishAggregate } from "./publishAggregate.ts";
import { publishedDistribution } from "./publishedDistribution.ts";

const open = {
  schemaVersion: 1, key: "levels", purpose: "rater-calibration",
  strata: [{ key: "question", values: ["question_1", "question_2"] }],
  rows: { key: "level", values: ["1", "2", "3"] },
  columns: { key: "country", values: ["SE", "DE"] },
};
const definition = parseAggregateDefinition(open);
const { columns: _columns, ...withoutColumns } = open;
const oneWay = parseAggregateDefinition({ ...withoutColumns, strata: [], key: "one-way" });
const quarter = (n: number): { window: { from: LocalDate; to: LocalDate }; day: LocalDate; inside: LocalDate } => ({
  window: { from: parseLocalDate(`2027-0${3 * n - 2}-01`), to: parseLocalDate(`2027-0${3 * n}-28`) },
  inside: parseLocalDate(`2027-0${3 * n - 1}-10`),
  day: parseLocalDate(`2027-0${3 * n}-29`),
});
const half = { window: { from: quarter(1).window.from, to: quarter(2).window.to }, day: quarter(2).day };

let made = 0;
const people = (count: number, values: Record<string, string>, day = quarter(1).inside): AggregateContribution[] =>
  Array.from({ length: count }, () => ({ subjectId: `subject-${made++}`, day, values }));
const levels = (counts: readonly number[], day = quarter(1).inside): AggregateContribution[] =>
  counts.flatMap((count, at) => people(count, { level: String(at + 1) }, day));
const published = (outcome: AggregateOutcome): AggregatePublication => {
  if (outcome.status === "refused") throw new Error(outcome.because.map(({ code }) => code).join());
  return outcome.publication;
};
const counts = (outcome: AggregateOutcome): (number | null)[] => published(outcome).cells.map(({ count }) => count);
const code = (outcome: AggregateOutcome): string | undefined =>
  outcome.status === "refused" ? outcome.because[0]?.code : undefined;
const thrown = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return SamtalError.isInstance(error) ? error.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`).join() : String(error);
  }
  return "nothing";
};

describe("case 64: an aggregate is published only where every cell has k people", () => {
  const { window, day, inside } = quarter(1);
  it("publishes ten people in a cell and not nine", () => {
    expect(counts(publishAggregate(levels([10, 20, 30]), oneWay, { window, day, earlier: [] }))).toEqual([10, 20, 30, 60]);
    const nine = publishAggregate(levels([9, 20, 30]), oneWay, { window, day, earlier: [] });
    // 60 less 20 less 30 would be the nine: the cheapest second count to hide is the 20.
    expect(counts(nine)).toEqual([null, null, 30, 59]);
  });
  it("hides an empty cell as a small one, so that a group that was rated alike is not shown to be", () => {
    expect(counts(publishAggregate(levels([0, 40, 0]), oneWay, { window, day, earlier: [] }))).toEqual([null, null, null, 40]);
  });
  it("hides further cells until nothing can be reckoned over rows and columns", () => {
    const rows = [["1", "SE", 4], ["1", "DE", 20], ["2", "SE", 15], ["2", "DE", 30], ["3", "SE", 40], ["3", "DE", 50]] as const;
    const all = rows.flatMap(([level, country, count]) => people(count, { question: "question_1", level, country }));
    const outcome = publishAggregate(all, definition, { window, day, earlier: [] });
    const of = (values: Record<string, string>): number | null =>
      published(outcome).cells.find((cell) => JSON.stringify(cell.values) === JSON.stringify({ question: "question_1", ...values }))
        ?.count ?? null;
    // The four corners of one rectangle, as in any textbook; every sum stays.
    expect(rows.map(([level, country]) => of({ level, country }))).toEqual([null, null, null, null, 40, 50]);
    expect([of({ level: "1" }), of({ level: "2" }), of({ country: "SE" }), of({})]).toEqual([24, 45, 59, 159]);
    // Nobody answered the second question: all of its table is hidden.
    expect(published(outcome).cells.filter(({ values }) => values["question"] === "question_2").every(({ count }) => count === null)).toBe(true);
  });
  it("publishes nothing where nothing is large enough", () => {
    expect(code(publishAggregate(levels([3, 3, 3]), oneWay, { window, day, earlier: [] }))).toBe("retention/too-few-people");
    expect(code(publishAggregate([], oneWay, { window, day, earlier: [] }))).toBe("retention/too-few-people");
    expect(code(publishAggregate(people(1, { level: "1" }), oneWay, { window, day, earlier: [] }))).toBe("retention/too-few-people");
  });
  it("names nobody", () => {
    const all = [...levels([12, 20, 30]), { subjectId: "anna@example.se", day: inside, values: { level: "2" } }];
    const text = JSON.stringify(publishAggregate(all, oneWay, { window, day, earlier: [] }));
    expect(text).not.toMatch(/anna|subject-/);
    expect(parseAggregatePublication(JSON.parse(text).publication)).toBeDefined();
  });
  it("counts nobody outside the window, and waits until it is over", () => {
    const all = [...levels([12, 20, 30]), ...levels([5, 5, 5], quarter(2).inside)];
    expect(counts(publishAggregate(all, oneWay, { window, day, earlier: [] }))).toEqual([12, 20, 30, 62]);
    expect(code(publishAggregate(all, oneWay, { window, day: window.to, earlier: [] }))).toBe("retention/window-open");
  });
});

describe("case 64: no difference between two publications is smaller than k", () => {
  const first = levels([20, 30, 40]);
  const one = published(publishAggregate(first, oneWay, { ...quarter(1), earlier: [] }));
  const later = (joined: readonly number[], before = first): AggregateOutcome =>
    publishAggregate([...before, ...levels(joined, quarter(2).inside)], oneWay, { ...half, earlier: [one] });
  it("publishes a window around an earlier one whose newcomers are enough in each cell", () => {
    expect(counts(later([10, 11, 12]))).toEqual([30, 41, 52, 123]);
  });
  it("hides what would show fewer newcomers, and what that could be reckoned from", () => {
    // 3 newcomers at level 1: that cell is hidden, and the 41 with it, since 123 - 52 - 41 less 20 would be the 3.
    expect(counts(later([3, 18, 12]))).toEqual([null, null, 52, 123]);
    expect(code(later([1, 1, 1]))).toBe("retention/too-few-people");
  });
  it("shows the same again where nobody joined", () => {
    expect(counts(later([0, 0, 0]))).toEqual([20, 30, 40, 90]);
  });
  it("may show sums now that were too small before, for those before could have been others", () => {
    const few = levels([2, 30, 40]);
    const earlier = [published(publishAggregate(few, oneWay, { ...quarter(1), earlier: [] }))];
    expect(earlier[0]?.cells.map(({ count }) => count)).toEqual([null, null, 40, 72]);
    const all = [...few, ...levels([30, 30, 30], quarter(2).inside)];
    expect(counts(publishAggregate(all, oneWay, { ...half, earlier }))).toEqual([32, 60, 70, 162]);
  });
  it("does not show that none of the newcomers was asked a question", () => {
    const asked = (question: string, count: number, day = quarter(1).inside): AggregateContribution[] =>
      ["SE", "DE"].flatMap((country) => ["1", "2", "3"].flatMap((level) => people(count, { question, level, country }, day)));
    const before = [...asked("question_1", 20), ...asked("question_2", 20)];
    const earlier = [published(publishAggregate(before, definition, { ...quarter(1), earlier: [] }))];
    const after = publishAggregate([...before, ...asked("question_1", 20, quarter(2).inside)], definition, { ...half, earlier });
    // The same 120 as before would say that nobody new was asked question_2, of newcomers whom the first table shows.
    const of = (question: string): (number | null)[] =>
      published(after).cells.filter(({ values }) => values["question"] === question).map(({ count }) => count);
    expect(of("question_1")).toEqual([40, 40, 80, 40, 40, 80, 40, 40, 80, 120, 120, 240]);
    expect(of("question_2")).toEqual(Array.from({ length: 12 }, () => null));
  });
  it("hides the same whatever comes first of two earlier publications", () => {
    const cells = (quarterly: readonly number[], day: LocalDate): AggregateContribution[] =>
      quarterly.flatMap((count, at) =>
        people(count, { question: "question_1", level: String(1 + Math.floor(at / 3)), country: ["SE", "DE", "FR"][at % 3] ?? "" }, day));
    const three = parseAggregateDefinition({
      ...open, minimumCount: 3, strata: [{ key: "question", values: ["question_1"] }], rows: { key: "level", values: ["1", "2"] },
      columns: { key: "country", values: ["SE", "DE", "FR"] },
    });
    const third = { from: parseLocalDate("2027-07-01"), to: parseLocalDate("2027-09-28") };
    const all = [
      ...cells([8, 0, 5, 0, 2, 0], quarter(1).inside), ...cells([0, 1, 2, 0, 0, 0], quarter(2).inside), ...cells([0, 2, 0, 4, 0, 5], third.from),
    ];
    const [one, two] = [1, 2].map((n) => published(publishAggregate(all, three, { ...quarter(n), earlier: [] }))) as [AggregatePublication, AggregatePublication];
    const year = { window: { from: quarter(1).window.from, to: third.to }, day: parseLocalDate("2028-01-01") };
    expect(publishAggregate(all, three, { ...year, earlier: [two, one] })).toEqual(publishAggregate(all, three, { ...year, earlier: [one, two] }));
  });
  it("refuses a window whose earlier people changed, the same window again, an overlap, another definition", () => {
    expect(code(later([20, 20, 20], first.slice(1)))).toBe("retention/cohort-changed");
    expect(code(later([20, 20, 20], [...first, ...levels([1, 0, 0])]))).toBe("retention/cohort-changed");
    expect(code(publishAggregate(first, oneWay, { ...quarter(1), earlier: [one] }))).toBe("retention/window-published");
    const across = { from: quarter(1).inside, to: quarter(2).window.to };
    expect(code(publishAggregate(first, oneWay, { window: across, day: half.day, earlier: [one] }))).toBe("retention/windows-overlap");
    const coarser = { ...oneWay, rows: { key: "level", values: ["1", "2", "3", "4"] } };
    expect(code(publishAggregate(first, coarser, { ...half, earlier: [one] }))).toBe("retention/definition-changed");
    const apart = levels([20, 20, 20], quarter(2).inside);
    expect(counts(publishAggregate(apart, coarser, { ...quarter(2), earlier: [one] }))).toEqual([null, 20, 20, null, 60]);
  });
  it("refuses an earlier publication that was edited or is another series'", () => {
    const edited = { ...one, cells: one.cells.slice(1) };
    expect(thrown(() => publishAggregate(first, oneWay, { ...half, earlier: [edited] }))).toBe("retention/publication-edited earlier.0");
    const other = { ...oneWay, key: "others" };
    expect(thrown(() => publishAggregate(first, other, { ...half, earlier: [one] }))).toBe("retention/other-series earlier.0.definition.key");
  });
});

describe("bad input", () => {
  const occasion = { ...quarter(1), earlier: [] };
  it("refuses unknown values and a person counted twice, by place and without the value", () => {
    const hostile = ["__proto__", "constructor", "9"].map((level) => people(1, { level }));
    for (const one of hostile) {
      expect(thrown(() => publishAggregate(one, oneWay, occasion))).toBe("retention/unknown-dimension-value contributions.0.values.level");
    }
    expect(thrown(() => publishAggregate(people(1, {}), oneWay, occasion))).toContain("retention/unknown-dimension-value");
    const [one] = levels([1, 0, 0]);
    expect(thrown(() => publishAggregate([one, one] as never, oneWay, occasion))).toBe("retention/contributed-twice contributions.1.subjectId");
  });
  it("refuses a count for each interviewer, a small minimum, doubles and too many cells", () => {
    const fault = (change: object): string | undefined => {
      const parsed = safeParseAggregateDefinition({ ...open, ...change });
      return parsed.status === "invalid" ? parsed.issues[0].code : undefined;
    };
    expect(fault({})).toBeUndefined();
    expect(fault({ columns: { key: "rater", values: ["interviewer_1", "interviewer_2"] } })).toBe("retention/dimension-of-persons");
    expect(fault({ minimumCount: 2 })).toBeDefined();
    expect(fault({ columns: { key: "level", values: ["SE"] } })).toBe("retention/duplicate-dimension");
    expect(fault({ columns: { key: "country", values: ["SE", "SE"] } })).toBe("retention/duplicate-dimension");
    const many = (key: string, length: number): object => ({ key, values: Array.from({ length }, (_, at) => `v${at}`) });
    expect(fault({ rows: many("level", 100), columns: many("country", 100) })).toBe("retention/too-many-cells");
  });
  it("takes values and people named like parts of JavaScript, and refuses half a character", () => {
    const values = ["__proto__", "constructor", "\ud800\udc00", " "];
    const odd = parseAggregateDefinition({
      ...withoutColumns, strata: [{ key: "constructor", values: ["toString"] }], rows: { key: "level", values },
    });
    const ids = ["__proto__", "constructor", "\ud800", "", ...Array.from({ length: 8 }, (_, at) => `s${at}`)];
    const each = values.flatMap((level, at) =>
      ids.map((id) => ({ subjectId: at === 0 ? id : `${at} ${id}`, day: occasion.inside, values: { constructor: "toString", level } })));
    const outcome = publishAggregate(each, odd, occasion);
    expect(counts(outcome)).toEqual([12, 12, 12, 12, 48]);
    expect(published(outcome).cells.map((cell) => Object.hasOwn(cell.values, "level") ? cell.values["level"] : null)).toEqual([...values, null]);
    const half = safeParseAggregateDefinition({ ...open, rows: { key: "level", values: ["\ud800"] } });
    expect(half.status === "invalid" && half.issues.map(({ code: found, path }) => `${found} ${path.join(".")}`)).toEqual(["core/not-json rows.values.0"]);
  });
  it("takes a hundred thousand contributions", () => {
    const questions = Array.from({ length: 50 }, (_, at) => `question_${at}`);
    const countries = Array.from({ length: 20 }, (_, at) => `C${at}`);
    const wide = parseAggregateDefinition({
      ...open, strata: [{ key: "question", values: questions }], rows: { key: "level", values: ["1", "2", "3", "4", "5"] },
      columns: { key: "country", values: countries },
    });
    const all = Array.from({ length: 100_000 }, (_, at) => ({
      subjectId: `s${at}`, day: quarter(1).inside,
      values: { question: questions[at % 50] as string, level: String(1 + ((at * 7919) % 31) % 5), country: countries[(at * 104729) % 97 % 20] as string },
    }));
    expect(counts(publishAggregate(all, wide, occasion)).filter((count) => count !== null).length).toBeGreaterThan(1_000);
  });
});

describe("publishedDistribution", () => {
  it("bounds the mean by what is published", () => {
    const publication = published(publishAggregate(levels([9, 20, 30]), oneWay, { ...quarter(1), earlier: [] }));
    const { people: all, levels: found, mean } = publishedDistribution(publication, {});
    expect([all, found.map(({ count }) => count)]).toEqual([59, [null, null, 30]]);
    // 29 people at level 1 or 2, by what is shown: (29 + 90) / 59 to (58 + 90) / 59.
    expect(mean?.low).toBeCloseTo(119 / 59, 12);
    expect(mean?.high).toBeCloseTo(148 / 59, 12);
    expect(publishedDistribution(publication, { country: "SE" })).toMatchObject({ people: null, mean: null });
    expect(publishedDistribution(publication, {}, () => NaN).mean).toBeNull();
  });
});
