import {
  dayInterval,
  epochMilliseconds,
  parseInstant,
  parseLocalDate,
  parseLocalDateTime,
  parseTimeZone,
  resolveLocal,
  zonedAt,
} from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import golden from "../testdata/zone-cases.json" with { type: "json" };
import { tzdataRules } from "./tzdataRules.ts";

// Expected by Python's zoneinfo over Debian's tzdata 2026f; see generatedWith in the file.
const wallCases = golden.cases.flatMap(({ zone, local, kind, earlier, later, compatible, shownAs, note }) =>
  zone && local && earlier && later && compatible && shownAs
    ? [{ zone: parseTimeZone(zone), local: parseLocalDateTime(local), kind, earlier, later, compatible, shownAs, note }]
    : [],
);
const dayCases = golden.cases.flatMap(({ zone, date, startUtc, startLocal, lengthMin, note }) =>
  zone && date && startUtc && startLocal && lengthMin !== undefined
    ? [{ zone: parseTimeZone(zone), date: parseLocalDate(date), startUtc, startLocal, lengthMin, note }]
    : [],
);
const pairCases = golden.cases.flatMap(({ a, b, at, diffMin, note }) =>
  a && b && at && diffMin !== undefined
    ? [{ a: parseTimeZone(a), b: parseTimeZone(b), at: parseInstant(at), diffMin, note }]
    : [],
);
const covered = wallCases.filter(({ local }) => local < "2038");
const beyond = wallCases.filter(({ local }) => local >= "2038");

function shown(text: string, zone: ReturnType<typeof parseTimeZone>): string {
  const { local, offset } = zonedAt(parseInstant(text), zone, tzdataRules);
  return `${local}${offset}`;
}

describe("the golden zone cases", () => {
  it("are all here", () => {
    expect(wallCases.length + dayCases.length + pairCases.length).toBe(golden.cases.length);
    expect(golden.cases).toHaveLength(46);
    expect(beyond).toHaveLength(1);
  });

  it.each(covered)("$zone $local: $note", ({ zone, local, kind, earlier, later, compatible, shownAs }) => {
    const choose = (choice: "compatible" | "earlier" | "later") => resolveLocal(local, zone, tzdataRules, choice);
    expect(choose("compatible")).toMatchObject({
      status: "ok",
      kind: kind === "normal" ? "exact" : kind,
      instant: compatible,
      zoneData: "2026f",
    });
    expect(choose("earlier")).toMatchObject({ instant: earlier });
    expect(choose("later")).toMatchObject({ instant: later });
    expect(shown(earlier, zone)).toBe(shownAs.earlier);
    expect(shown(later, zone)).toBe(shownAs.later);
  });

  // The data end with 2037. What lies beyond is refused, never extrapolated.
  it.each(beyond)("$zone $local lies beyond the data and is refused", ({ zone, local }) => {
    expect(() => resolveLocal(local, zone, tzdataRules)).toThrow("core/outside-zone-rules");
  });

  it.each(dayCases)("$zone $date: $note", ({ zone, date, startUtc, startLocal, lengthMin }) => {
    const { start, end } = dayInterval(date, zone, tzdataRules);
    expect(start).toBe(startUtc);
    expect(shown(start, zone)).toBe(startLocal);
    expect((epochMilliseconds(end) - epochMilliseconds(start)) / 60_000).toBe(lengthMin);
  });

  it.each(pairCases)("$a and $b at $at: $note", ({ a, b, at, diffMin }) => {
    const milliseconds = epochMilliseconds(at);
    expect((tzdataRules.offsetAt(a, milliseconds) - tzdataRules.offsetAt(b, milliseconds)) / 60_000).toBe(diffMin);
  });
});
