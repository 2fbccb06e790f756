import { SamtalError } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, requestJson, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { findSlots } from "./findSlots.ts";
import { safeParseSlotRequest } from "./slotRequest.ts";

const options = { zoneRules: tzdataRules };

describe("a request that can't be searched", () => {
  const codesOf = (more: Record<string, unknown>): string[] => {
    const parsed = safeParseSlotRequest(requestJson(more));
    return parsed.status === "ok" ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  };

  it.each([
    [
      "core/end-not-after-start window.end",
      { window: { start: "2027-03-16T00:00:00Z", end: "2027-03-15T00:00:00Z" } },
    ],
    ["core/too-small grid.minutes", { grid: { minutes: 0, zone: "Etc/UTC" } }],
    ["scheduling/grid-not-part-of-day grid.minutes", { grid: { minutes: 7, zone: "Etc/UTC" } }],
    [
      "scheduling/window-too-long window",
      { window: { start: "2027-01-01T00:00:00Z", end: "2127-01-01T00:00:00Z" } },
    ],
    ["core/not-elapsed minimumNotice", { minimumNotice: "P1D" }],
    [
      "core/too-small round.panel.seats.0.pool",
      {
        round: {
          ...(requestJson()["round"] as object),
          panel: { id: "panel_1", seats: [seat("seat_1", [])] },
        },
      },
    ],
    ["scheduling/availability-missing round.panel.seats.0.pool.0", { interviewers: [] }],
    [
      "core/duplicate-id interviewers.1.personId",
      { interviewers: [1, 2].map(() => person("interviewer_1", "Etc/UTC", weekdays("09:00", "17:00"))) },
    ],
    [
      "scheduling/accommodation-of-another accommodations.0.candidateId",
      {
        accommodations: [
          {
            schemaVersion: 1,
            id: "accommodation_1",
            candidateId: "candidate_2",
            needs: [{ kind: "extra-time", minutes: 15 }],
          },
        ],
      },
    ],
    [
      "scheduling/window-order candidate.workingHours.weekly.0.to",
      { candidate: person("candidate_1", "Etc/UTC", weekdays("17:00", "09:00")) },
    ],
  ])("is refused: %s", (code, more) => expect(codesOf(more)).toEqual([code]));

  it("is refused when it would not end: ten thousand people in every pool", () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `interviewer_${index}`);
    const found = codesOf({
      round: round([seat("seat_1", ids)]),
      interviewers: ids.map((id) => person(id, "Etc/UTC", weekdays("09:00", "17:00"))),
      window: { start: "2027-01-01T00:00:00Z", end: "2027-12-31T00:00:00Z" },
    });
    expect(found).toEqual(["scheduling/request-too-large "]);
  });

  it("holds nothing of the document in its error", () => {
    const hostile = "Marker\u0000\r\nATTENDEE:mailto:x@example.com";
    const parsed = safeParseSlotRequest(requestJson({ [hostile]: hostile, now: hostile }));
    expect(JSON.stringify(parsed)).not.toContain("Marker");
    const zone = {
      candidate: person("candidate_1", "Mars/Marker", weekdays("09:00", "17:00"), { calendarId: "Marker" }),
    };
    const search = () => findSlots(slotRequest(zone), options);
    expect(search).toThrow(
      "core/unknown-zone at candidate.timeZone; scheduling/unknown-calendar at candidate.calendarId",
    );
    expect(search).not.toThrow("Marker");
  });

  it("is refused outside the zone data", () => {
    const late = { window: { start: "2037-12-31T00:00:00Z", end: "2038-01-01T00:00:00Z" } };
    let caught: unknown;
    try {
      findSlots(slotRequest(late), options);
    } catch (error) {
      caught = error;
    }
    expect(SamtalError.isInstance(caught) && [caught.code, ...caught.path]).toEqual([
      "core/outside-zone-rules",
      "window",
    ]);
  });
});
