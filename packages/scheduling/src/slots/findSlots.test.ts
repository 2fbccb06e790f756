import { sweden } from "@samtal/calendars";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest, weekdays } from "../../testdata/slotRequest.ts";
import { findSlots } from "./findSlots.ts";
import { parseSlot } from "./slot.ts";

const options = { zoneRules: tzdataRules };
const startsOf = (more: Record<string, unknown>): string[] => {
  const search = findSlots(slotRequest(more), options);
  return search.status === "found" ? search.slots.map(({ start }) => start) : [];
};
const emptied = (more: Record<string, unknown>, given = options): unknown => {
  const search = findSlots(slotRequest(more), given);
  return search.status === "none" ? search.because[0]?.params["layer"] : search.status;
};
const quarters = (date: string, from: string, to: string): string[] => {
  const starts: string[] = [];
  for (let at = Date.parse(`${date}T${from}:00Z`); at <= Date.parse(`${date}T${to}:00Z`); at += 900_000) {
    starts.push(new Date(at).toISOString().replace(".000", ""));
  }
  return starts;
};
const day = (date: string) => ({
  window: { start: `${date}T00:00:00Z`, end: new Date(Date.parse(date) + 86_400_000).toISOString() },
});

describe("a panel over the spring weeks of 2027", () => {
  // A candidate in Vancouver (07-12) with Stockholm (08-17), Lisbon (09-18) and Bengaluru (12:30-21:30), 45
  // minutes. Vancouver stays at UTC-7 all year under tzdata 2026f: 14:00Z-19:00Z, also before 14 March.
  // Bengaluru is UTC+5:30: 07:00Z-16:00Z. Stockholm CET: 07:00Z-16:00Z, from 28 March CEST: 06:00Z-15:00Z.
  // Lisbon WET: 09:00Z-18:00Z, from 28 March WEST: 08:00Z-17:00Z.
  const panel = {
    round: round([
      seat("seat_a", ["interviewer_stockholm"]),
      seat("seat_b", ["interviewer_lisbon"]),
      seat("seat_c", ["interviewer_bengaluru"]),
    ]),
    candidate: person("candidate_1", "America/Vancouver", weekdays("07:00", "12:00")),
    interviewers: [
      person("interviewer_stockholm", "Europe/Stockholm", weekdays("08:00", "17:00")),
      person("interviewer_lisbon", "Europe/Lisbon", weekdays("09:00", "18:00")),
      person("interviewer_bengaluru", "Asia/Kolkata", weekdays("12:30", "21:30")),
    ],
  };

  it.each(["2027-03-08", "2027-03-12", "2027-03-15", "2027-03-19", "2027-03-22", "2027-03-26"])(
    "meets 14:00Z-16:00Z on %s, before Europe changes its clocks",
    (date) => expect(startsOf({ ...panel, ...day(date) })).toEqual(quarters(date, "14:00", "15:15")),
  );

  it.each(["2027-03-29", "2027-04-02"])("meets 14:00Z-15:00Z on %s, after Stockholm's day moved", (date) =>
    expect(startsOf({ ...panel, ...day(date) })).toEqual(quarters(date, "14:00", "14:15")),
  );

  it("shows each side's clock", () => {
    const search = findSlots(slotRequest({ ...panel, ...day("2027-03-29") }), options);
    const [slot] = search.status === "found" ? search.slots : [];
    expect(slot?.local.map(({ personId, start }) => [personId, start.local, start.offset])).toEqual([
      ["candidate_1", "2027-03-29T07:00:00", "-07:00"],
      ["interviewer_stockholm", "2027-03-29T16:00:00", "+02:00"],
      ["interviewer_lisbon", "2027-03-29T15:00:00", "+01:00"],
      ["interviewer_bengaluru", "2027-03-29T19:30:00", "+05:30"],
    ]);
    expect(slot?.zoneData).toBe("2026f");
    expect(parseSlot(JSON.parse(JSON.stringify(slot)))).toEqual(slot);
  });

  // New York 08-12: EST 13:00Z-17:00Z, from 14 March EDT 12:00Z-16:00Z. Stockholm 13-17: 12:00Z-16:00Z, from
  // 28 March 11:00Z-15:00Z.
  it.each([
    ["2027-03-12", "13:00", "15:15"],
    ["2027-03-15", "12:00", "15:15"],
    ["2027-03-26", "12:00", "15:15"],
    ["2027-03-29", "12:00", "14:15"],
  ])("follows America on 14 March and Europe on 28 March: %s", (date, from, to) => {
    const transatlantic = {
      candidate: person("candidate_1", "America/New_York", weekdays("08:00", "12:00")),
      interviewers: [person("interviewer_1", "Europe/Stockholm", weekdays("13:00", "17:00"))],
    };
    expect(startsOf({ ...transatlantic, ...day(date) })).toEqual(quarters(date, from, to));
  });
});

describe("what a start has to pass", () => {
  const busy = (start: string, end: string, kind = "busy") => ({
    interviewers: [
      person("interviewer_1", "Europe/Stockholm", weekdays("09:00", "17:00"), {
        busy: [{ interval: { start, end }, kind }],
      }),
    ],
  });
  // Stockholm 09-17 on 2027-03-15 is 08:00Z-16:00Z; 45 minutes, so the last start is 15:15Z.
  const morning = ["2027-03-15T08:00:00Z", "2027-03-15T09:30:00Z"] as const;

  it("lies in the hours of both, to the minute", () =>
    expect(startsOf({})).toEqual(quarters("2027-03-15", "08:00", "15:15")));

  it("leaves busy times alone and may touch them", () =>
    expect(startsOf(busy("2027-03-15T08:45:00Z", "2027-03-15T15:15:00Z"))).toEqual([
      "2027-03-15T08:00:00Z",
      "2027-03-15T15:15:00Z",
    ]));

  it("keeps tentative times free too, and says which they were", () => {
    expect(emptied(busy("2027-03-15T08:00:00Z", "2027-03-15T16:00:00Z", "tentative"))).toBe("seat");
    const search = findSlots(
      slotRequest(busy("2027-03-15T08:00:00Z", "2027-03-15T16:00:00Z", "tentative")),
      options,
    );
    const lost = search.because.filter(({ code }) => code === "scheduling/member-lost");
    expect(lost.map(({ params }) => params)).toEqual([
      { seatId: "seat_1", personId: "interviewer_1", layer: "tentative", count: 30 },
    ]);
  });

  it("counts the lobby in conflicts, not in hours", () => {
    const lobby = { round: round([seat("seat_1", ["interviewer_1"])], { lobbyMinutes: 10 }) };
    expect(startsOf(lobby)[0]).toBe("2027-03-15T08:00:00Z");
    expect(startsOf({ ...lobby, ...busy(...morning) })[0]).toBe("2027-03-15T09:45:00Z");
    expect(startsOf(busy(...morning))[0]).toBe("2027-03-15T09:30:00Z");
  });

  it("keeps the buffers free", () => {
    const buffers = { buffers: { beforeMinutes: 20, afterMinutes: 0 } };
    expect(startsOf({ ...buffers, ...busy(...morning) })[0]).toBe("2027-03-15T10:00:00Z");
    const after = { buffers: { beforeMinutes: 0, afterMinutes: 1 } };
    expect(startsOf({ ...after, ...busy("2027-03-15T15:00:00Z", "2027-03-15T16:00:00Z") }).at(-1)).toBe(
      "2027-03-15T14:00:00Z",
    );
  });

  it("keeps the notice, counted to the opening of the lobby", () => {
    const notice = { now: "2027-03-14T10:00:00Z", minimumNotice: "PT24H" };
    expect(startsOf(notice)[0]).toBe("2027-03-15T10:00:00Z");
    const lobby = { round: round([seat("seat_1", ["interviewer_1"])], { lobbyMinutes: 10 }) };
    expect(startsOf({ ...notice, ...lobby })[0]).toBe("2027-03-15T10:15:00Z");
  });

  it("is long enough for the candidate's accommodations", () => {
    const accommodations = [
      {
        schemaVersion: 1,
        id: "accommodation_1",
        candidateId: "candidate_1",
        needs: [{ kind: "extra-time", minutes: 15 }],
      },
    ];
    expect(startsOf({ accommodations }).at(-1)).toBe("2027-03-15T15:00:00Z");
  });

  it("finds people qualified on the date that their own clock shows", () => {
    // Bengaluru is past midnight from 18:30Z on; the qualification ends with 15 March.
    const night = { weekly: [{ weekdays: [1, 2], from: "00:00", to: "24:00" }], exceptions: [] };
    const trained = {
      round: round([seat("seat_1", ["interviewer_1"], { qualifications: ["structured-interviewing"] })]),
      candidate: person("candidate_1", "Asia/Kolkata", night),
      interviewers: [
        person("interviewer_1", "Asia/Kolkata", night, {
          qualifications: [
            { key: "structured-interviewing", validFrom: "2026-01-01", validUntil: "2027-03-15" },
          ],
        }),
      ],
      grid: { minutes: 30, zone: "Etc/UTC" },
    };
    expect(startsOf(trained).at(-1)).toBe("2027-03-15T18:00:00Z");
  });

  it("leaves holidays out, except where an exception opens the day", () => {
    // Good Friday 2027 is 26 March.
    const hours = weekdays("09:00", "17:00");
    const swedish = (workingHours: Record<string, unknown>) => ({
      ...day("2027-03-26"),
      interviewers: [person("interviewer_1", "Europe/Stockholm", workingHours, { calendarId: sweden.id })],
    });
    const given = { zoneRules: tzdataRules, calendars: [sweden] };
    expect(emptied(swedish(hours), given)).toBe("seat");
    const open = {
      ...hours,
      exceptions: [{ date: "2027-03-26", windows: [{ from: "10:00", to: "10:45" }] }],
    };
    expect(findSlots(slotRequest(swedish(open)), given)).toMatchObject({ status: "found", total: 1 });
  });
});

describe("who sits where", () => {
  const hours = weekdays("09:00", "17:00");
  const panel = (seats: readonly Record<string, unknown>[], busy: readonly unknown[] = []) => ({
    round: round(seats),
    interviewers: ["interviewer_c", "interviewer_a", "interviewer_b"].map((id) =>
      person(id, "Europe/Stockholm", hours, id === "interviewer_a" ? { busy } : {}),
    ),
  });
  const seated = (more: Record<string, unknown>) => {
    const search = findSlots(slotRequest({ ...more, maximumSlots: 1 }), options);
    return search.status === "found"
      ? search.slots[0]?.seats.map((each) => `${each.seatId} ${each.interviewerId}`)
      : [];
  };
  const all = ["interviewer_c", "interviewer_b", "interviewer_a"];

  it("is settled by seat id, then interviewer id", () =>
    expect(seated(panel([seat("seat_2", all), seat("seat_1", all)]))).toEqual([
      "seat_1 interviewer_a",
      "seat_2 interviewer_b",
    ]));

  it("gives way where another seat has nobody else", () =>
    expect(seated(panel([seat("seat_2", ["interviewer_a"]), seat("seat_1", all)]))).toEqual([
      "seat_1 interviewer_b",
      "seat_2 interviewer_a",
    ]));

  it("passes over those who are busy", () => {
    const busy = [{ interval: { start: "2027-03-15T08:00:00Z", end: "2027-03-15T09:00:00Z" }, kind: "busy" }];
    expect(seated(panel([seat("seat_1", all)], busy))).toEqual(["seat_1 interviewer_b"]);
  });
});
