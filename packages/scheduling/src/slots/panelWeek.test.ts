import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { alwaysOpen } from "../../testdata/availabilities.ts";
import { person, round, seat, slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "./findSlots.ts";
import type { Slot } from "./slot.ts";

/**
 * A candidate in Bengaluru with somebody in Stockholm and somebody in New York: an hour, the lobby 15
 * minutes before.
 */
function slotsOn(date: string): readonly Slot[] {
  const request = slotRequest({
    round: round([seat("seat_a", ["interviewer_stockholm"]), seat("seat_b", ["interviewer_newyork"])], {
      minutes: 60,
      lobbyMinutes: 15,
    }),
    candidate: person("candidate_1", "Asia/Kolkata", alwaysOpen),
    interviewers: [
      person("interviewer_stockholm", "Europe/Stockholm", alwaysOpen, {
        comfortableHours: { from: "08:00", to: "14:30" },
      }),
      person("interviewer_newyork", "America/New_York", alwaysOpen),
    ],
    window: { start: `${date}T10:30:00Z`, end: `${date}T14:00:00Z` },
    grid: { minutes: 30, zone: "Europe/Stockholm" },
    ranking: { order: ["discomfort"] },
  });
  const search = findSlots(request, { zoneRules: tzdataRules });
  return search.status === "found" ? search.slots : [];
}

/** Start, the farthest minutes outside comfortable hours, their sum, and each person's. */
const figures = (slots: readonly Slot[]): unknown[] =>
  slots.map(({ start, place }) => [
    start.slice(11, 16),
    place?.discomfort.worstMinutes,
    place?.discomfort.sumMinutes,
    place?.discomfort.people
      .map(({ personId, minutes }) => `${personId.split("_")[1]} ${minutes}`)
      .join(", "),
  ]);

describe("a panel in Stockholm, Bengaluru and New York", () => {
  // New York is at UTC-4 since 2027-03-14, Bengaluru at UTC+5:30; 08:00 to 18:00 are comfortable there.
  it("on 2027-03-15, Stockholm at UTC+1, ranks by who stays up latest or rises earliest", () =>
    expect(figures(slotsOn("2027-03-15"))).toEqual([
      // 17:15 to 18:30 in Bengaluru, 07:45 to 09:00 in New York, 12:45 to 14:00 in Stockholm.
      ["12:00", 30, 45, "1 30, newyork 15"],
      // 16:45 to 18:00, 07:15 to 08:30, 12:15 to 13:30.
      ["11:30", 45, 45, "newyork 45"],
      // 17:45 to 19:00, 08:15 to 09:30, 13:15 to 14:30.
      ["12:30", 60, 60, "1 60"],
      // 16:15 to 17:30, 06:45 to 08:00, 11:45 to 13:00.
      ["11:00", 75, 75, "newyork 75"],
      // 18:15 to 19:30, 08:45 to 10:00, 13:45 to 15:00.
      ["13:00", 90, 120, "1 90, stockholm 30"],
      // 15:45 to 17:00, 06:15 to 07:30, 11:15 to 12:30.
      ["10:30", 105, 105, "newyork 105"],
    ]));

  it("on 2027-03-29, Stockholm at UTC+2, ranks the same instants by other figures", () =>
    expect(figures(slotsOn("2027-03-29"))).toEqual([
      // Stockholm has an hour more each time: 13:45 to 15:00, then 13:15 to 14:30, and so on.
      ["12:00", 30, 75, "1 30, stockholm 30, newyork 15"],
      ["11:30", 45, 45, "newyork 45"],
      ["12:30", 60, 120, "1 60, stockholm 60"],
      ["11:00", 75, 75, "newyork 75"],
      ["13:00", 90, 180, "1 90, stockholm 90"],
      ["10:30", 105, 105, "newyork 105"],
    ]));

  it("shows both sides' clocks, names the figures as reasons, and asks whose odd hour it is", () => {
    const [best, , , early] = slotsOn("2027-03-29");
    expect(
      best?.local.map(({ personId, start, end }) => [personId, start.local, end.local, start.offset]),
    ).toEqual([
      ["candidate_1", "2027-03-29T17:30:00", "2027-03-29T18:30:00", "+05:30"],
      ["interviewer_stockholm", "2027-03-29T14:00:00", "2027-03-29T15:00:00", "+02:00"],
      ["interviewer_newyork", "2027-03-29T08:00:00", "2027-03-29T09:00:00", "-04:00"],
    ]);
    expect(
      best?.because.slice(0, 4).map(({ code, params }) => [code, params["minutes"] ?? params["rank"]]),
    ).toEqual([
      ["scheduling/ranked", 1],
      ["scheduling/uncomfortable-for", 30],
      ["scheduling/uncomfortable-for", 30],
      ["scheduling/uncomfortable-for", 15],
    ]);
    expect(best?.confirmations).toBeUndefined();
    // At 11:00Z the lobby opens at 06:45 in New York, before 07:00.
    expect(early?.confirmations).toEqual([{ personId: "interviewer_newyork", local: "2027-03-29T07:00:00" }]);
  });
});
