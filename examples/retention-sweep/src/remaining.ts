import { epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import { type AggregatePublication, type AggregateOutcome, parseAggregateDefinition, publishAggregate } from "@samtal/retention";
import { countries } from "./population/countries.ts";
import type { Population } from "./population/population.ts";
import { drawing } from "./population/drawing.ts";

const levels = ["1-2", "3", "4-5"];

const definition = parseAggregateDefinition({
  schemaVersion: 1,
  key: "levels-by-country",
  purpose: "rater-calibration",
  minimumCount: 5,
  strata: [],
  rows: { key: "level", values: levels },
  columns: { key: "country", values: countries.map(({ code }) => code) },
});

/**
 * How people were rated in the interviews of one month, by country: what may remain once the ratings are anonymised.
 * Each candidate counts once, by the first rating.
 */
export function remainingCounts({ items, facts }: Population, day: LocalDate, seed: number): AggregatePublication | null {
  const draw = drawing(seed + 1);
  const to = localDateOf(epochDayOf(day) - 400);
  const window = { from: localDateOf(epochDayOf(to) - 30), to };
  const countryOf = new Map<string, string | undefined>(
    facts.applications.map(({ applicationId, jurisdictions }) => [applicationId, jurisdictions?.at(-1)?.jurisdiction]),
  );
  const counted = new Set<string>();
  const contributions = items.flatMap((item) => {
    const [subjectId = ""] = item.subjectIds;
    const country = item.applicationId && countryOf.get(item.applicationId);
    const isRated = item.category === "rating" && item.id.endsWith("-1");
    if (!isRated || !country || counted.has(subjectId) || item.collectedOn < window.from || item.collectedOn > window.to) return [];
    counted.add(subjectId);
    // A third rated low, half in the middle: the ratings' content is drawn, as everything here.
    const level = levels[[0, 1, 1, 1, 2, 2][draw(6)] as number] as string;
    return [{ subjectId, day: item.collectedOn, values: { level, country } }];
  });
  const outcome: AggregateOutcome = publishAggregate(contributions, definition, { window, day, earlier: [] });
  return outcome.status === "published" ? outcome.publication : null;
}
