import { instantOf, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { type PlacementInput, placeMessage } from "./placeMessage.ts";

const base: PlacementInput = {
  desired: Date.parse("2027-01-13T05:30:00Z"),
  now: Date.parse("2027-01-04T10:00:00Z"),
  notAfter: Date.parse("2027-01-13T06:15:00Z"),
  ifLate: "merge",
  handling: "later",
  window: { from: 21 * 3_600_000, to: 8 * 3_600_000 },
  table: tzdataRules.table(parseTimeZone("Europe/Stockholm")),
};

function placed(change: Partial<PlacementInput>): string {
  const placement = placeMessage({ ...base, ...change });
  const steps = placement.steps.map(({ kind }) => kind).join(" ");
  const where = placement.state === "skipped" ? placement.cause : instantOf(placement.at);
  return `${placement.state} ${where} ${steps}`.trim();
}

describe("placeMessage", () => {
  it.each([
    [
      "leaves a good hour alone",
      { desired: Date.parse("2027-01-12T12:00:00Z") },
      "planned 2027-01-12T12:00:00Z",
    ],
    ["flips later into earlier", {}, "planned 2027-01-12T19:59:00Z quiet-later deadline-earlier"],
    [
      "sends at once when earlier has passed",
      { now: Date.parse("2027-01-12T22:00:00Z") },
      "planned 2027-01-12T22:00:00Z quiet-later deadline-earlier earlier-passed",
    ],
    [
      "does not wait longer than the deadline when the rule itself aims past it",
      { handling: "ignore", desired: Date.parse("2027-01-13T07:00:00Z") },
      "planned 2027-01-13T06:15:00Z deadline-earlier",
    ],
    [
      "goes without a message past its deadline",
      { ifLate: "send-now", now: base.desired + 3_600_000 },
      "skipped deadline",
    ],
    ["skips what is late when the rule says so", { ifLate: "skip", now: base.desired + 1 }, "skipped late"],
    [
      "asks another message to carry what is late",
      { now: base.desired + 1 },
      "merged 2027-01-13T05:30:00.001Z",
    ],
    [
      "sends late messages at once, quiet hours permitting",
      { ifLate: "send-now", now: base.desired + 1, notAfter: Date.parse("2027-01-13T09:00:00Z") },
      "planned 2027-01-13T07:00:00Z late-sent-now quiet-later",
    ],
    ["drops in quiet hours when the rule says so", { handling: "drop" }, "skipped quiet-hours"],
    [
      "counts its own instant as punctual",
      { now: base.desired, handling: "ignore" },
      "planned 2027-01-13T05:30:00Z quiet-ignored",
    ],
  ] as const)("%s", (_, change, expected) => {
    expect(placed(change)).toBe(expected);
  });

  it("may leave at the deadline itself", () => {
    expect(placed({ desired: base.notAfter as number, handling: "ignore" })).toMatch(
      /^planned 2027-01-13T06:15:00Z/,
    );
  });
});
