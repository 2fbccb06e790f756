import { explain } from "@samtal/core";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { findSlots } from "./findSlots.ts";

const options = { zoneRules: tzdataRules };
const emptied = (more: Record<string, unknown>): unknown => {
  const search = findSlots(slotRequest(more), options);
  return search.status === "none" ? search.because[0]?.params["layer"] : search.status;
};

describe("an empty list", () => {
  const at = (start: string, end: string) => [{ interval: { start, end }, kind: "busy" }];
  const allDay = at("2027-03-15T00:00:00Z", "2027-03-16T00:00:00Z");
  const hours = weekdays("09:00", "17:00");
  const interviewer = (id: string, more = {}) => person(id, "Europe/Stockholm", hours, more);

  it.each([
    ["window", { window: { start: "2027-03-15T10:00:00Z", end: "2027-03-15T10:30:00Z" } }],
    ["notice", { now: "2027-03-15T12:00:00Z", minimumNotice: "PT48H" }],
    ["notice", { minimumNotice: "PT999999999H" }],
    [
      "candidate-hours",
      { candidate: person("candidate_1", "Europe/Stockholm", { weekly: [], exceptions: [] }) },
    ],
    ["candidate-calendar", { candidate: person("candidate_1", "Europe/Stockholm", hours, { busy: allDay }) }],
    ["seat", { interviewers: [interviewer("interviewer_1", { busy: allDay })] }],
    ["seat", { round: round([seat("seat_1", ["interviewer_1"], { qualifications: ["untaught"] })]) }],
    [
      "seats-together",
      {
        round: round([seat("seat_1", ["interviewer_1"]), seat("seat_2", ["interviewer_2"])]),
        interviewers: [
          interviewer("interviewer_1", { busy: at("2027-03-15T00:00:00Z", "2027-03-15T12:00:00Z") }),
          interviewer("interviewer_2", { busy: at("2027-03-15T12:00:00Z", "2027-03-16T00:00:00Z") }),
        ],
      },
    ],
    [
      "distinct-people",
      { round: round([seat("seat_1", ["interviewer_1"]), seat("seat_2", ["interviewer_1"])]) },
    ],
  ])("names the layer that emptied it: %s", (layer, more) => expect(emptied(more)).toBe(layer));

  it("tells for each seat whom what took, in words of both languages", () => {
    const search = findSlots(
      slotRequest({ interviewers: [interviewer("interviewer_1", { busy: allDay })] }),
      options,
    );
    expect(search.because.map(({ code, params }) => [code, params["count"], params["layer"]])).toEqual([
      ["scheduling/emptied-by", undefined, "seat"],
      ["scheduling/slot-length", undefined, undefined],
      ["scheduling/starts-in-window", 94, undefined],
      ["scheduling/starts-in-time", 94, undefined],
      ["scheduling/starts-open-to-candidate", 30, undefined],
      ["scheduling/candidate-lost", 64, "outside-hours"],
      ["scheduling/seat-fillable", 0, undefined],
      ["scheduling/member-free", 0, undefined],
      ["scheduling/member-lost", 30, "busy"],
      ["scheduling/starts-with-panel", 0, undefined],
    ]);
    for (const each of search.because) {
      expect(explain(each, "sv", reasonTexts)).not.toContain("{");
      expect(explain(each, "en", reasonTexts)).not.toContain("{");
    }
  });
});

describe("a slot", () => {
  it("says its rank, whose calendars are free and who sits where", () => {
    const search = findSlots(slotRequest({ maximumSlots: 1 }), options);
    expect(search).toMatchObject({ status: "found", total: 30, zoneData: "2026f" });
    const [slot, ...rest] = search.status === "found" ? search.slots : [];
    expect(rest).toEqual([]);
    expect(slot?.because).toEqual([
      { code: "scheduling/ranked", params: { rank: 1, of: 30, order: "start" } },
      ...["candidate_1", "interviewer_1"].map((personId) => ({
        code: "scheduling/free-at",
        params: { personId, local: "2027-03-15T09:00:00", zone: "Europe/Stockholm", offset: "+01:00" },
      })),
      {
        code: "scheduling/seat-taken",
        params: { seatId: "seat_1", personId: "interviewer_1", free: 1, of: 1 },
      },
    ]);
  });

  it("does not tell that an accommodation lengthened it", () => {
    const accommodations = [
      {
        schemaVersion: 1,
        id: "accommodation_1",
        candidateId: "candidate_1",
        needs: [{ kind: "extra-time", minutes: 15 }],
      },
    ];
    const search = findSlots(slotRequest({ accommodations }), options);
    expect(JSON.stringify(search)).not.toContain("accommodation");
  });
});
