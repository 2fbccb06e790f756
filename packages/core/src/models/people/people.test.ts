import { describe, expect, it } from "vitest";
import { buildAccommodation } from "../../testing/builders/buildAccommodation.ts";
import { buildInterviewer } from "../../testing/builders/buildInterviewer.ts";
import { parseLocalDate } from "../../time/localDate.ts";
import { addedMinutes } from "./addedMinutes.ts";
import { qualifiedOn } from "./qualifiedOn.ts";

describe("qualifiedOn", () => {
  const interviewer = buildInterviewer({
    qualifications: [
      { key: "structured-interviewing", validFrom: "2026-01-01", validUntil: "2026-12-31" },
      { key: "structured-interviewing", validFrom: "2027-02-01", validUntil: "2028-02-29" },
      { key: "security", validFrom: "2027-02-01" },
    ],
  });

  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2027-01-31", false],
    ["2028-02-29", true],
    ["2028-03-01", false],
  ])("on %s: %s, first and last day included", (day, expected) => {
    expect(qualifiedOn(interviewer, "structured-interviewing", parseLocalDate(day))).toBe(expected);
  });

  it("never ends without a last day, and is of the key asked for", () => {
    expect(qualifiedOn(interviewer, "security", parseLocalDate("9999-12-31"))).toBe(true);
    expect(qualifiedOn(interviewer, "secur", parseLocalDate("2027-06-01"))).toBe(false);
    expect(qualifiedOn({ qualifications: [] }, "security", parseLocalDate("2027-06-01"))).toBe(false);
  });
});

describe("addedMinutes", () => {
  it("adds extra time and breaks over all accommodations", () => {
    const breaks = buildAccommodation({ needs: [{ kind: "breaks", count: 3, minutesEach: 5 }] });
    expect(addedMinutes([breaks, buildAccommodation()])).toBe(3 * 5 + 15 + 5);
    expect(addedMinutes([buildAccommodation(), breaks])).toBe(35);
  });

  it("is zero where nothing lengthens", () => {
    expect(addedMinutes([])).toBe(0);
    const needs = [
      { kind: "captions" as const },
      { kind: "interpreter" as const, language: "ssp" },
      { kind: "format" as const, format: "phone" as const },
      { kind: "material-in-advance" as const, hours: 48 },
    ];
    expect(addedMinutes([buildAccommodation({ needs })])).toBe(0);
  });
});
