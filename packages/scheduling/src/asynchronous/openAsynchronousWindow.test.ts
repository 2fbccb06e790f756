import { SamtalError, toId } from "@samtal/core";
import { buildAccommodation, buildAsynchronousRound } from "@samtal/core/testing";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { opened, openWindow } from "../../testdata/asynchronous.ts";
import { parseAsynchronousPolicy, safeParseAsynchronousPolicy } from "./asynchronousPolicy.ts";
import { parseAsynchronousWindow } from "./asynchronousWindow.ts";
import { openAsynchronousWindow } from "./openAsynchronousWindow.ts";

const exact = parseAsynchronousPolicy({ schemaVersion: 1, deadline: { kind: "exact" } });
const at = (time: string) =>
  parseAsynchronousPolicy({ schemaVersion: 1, deadline: { kind: "end-of-day", at: time } });

describe("a window", () => {
  it("ends on the candidate's wall clock, not after so many times 24 hours", () => {
    // Stockholm loses an hour on 2027-03-28: five days from 10:00 are 119 hours.
    expect(openWindow({ policy: exact }).deadline).toMatchObject({
      local: "2027-03-29T10:00:00",
      instant: "2027-03-29T08:00:00Z",
      offset: "+02:00",
    });
    // And gains one on 2027-10-31: 121 hours.
    expect(openWindow({ policy: exact, invitedAt: "2027-10-28T08:00:00Z" }).deadline.instant).toBe(
      "2027-11-02T09:00:00Z",
    );
  });

  it("counts hours as elapsed time", () =>
    // 48 h over the lost hour: the clock shows 11:00.
    expect(
      openWindow({ policy: exact, window: "PT48H", invitedAt: "2027-03-27T09:00:00Z" }).deadline.local,
    ).toBe("2027-03-29T11:00:00"));

  it("does not lose the hour that a clock repeats", () =>
    // Invited at the second 02:30 of 2027-10-31, for two hours: 04:30, not 03:30.
    expect(
      openWindow({ policy: exact, window: "PT2H", invitedAt: "2027-10-31T01:30:00Z" }).deadline.local,
    ).toBe("2027-10-31T04:30:00"));

  it("keeps to the month and the leap day", () => {
    expect(
      openWindow({ policy: exact, window: "P1M", invitedAt: "2028-01-31T09:00:00Z" }).deadline.local,
    ).toBe("2028-02-29T10:00:00");
  });

  it("says so when the clock skips its end", () => {
    // Two days from Friday 02:30 meet the gap of 02:00-03:00.
    const window = openWindow({ policy: exact, window: "P2D", invitedAt: "2027-03-26T01:30:00Z" });
    expect(window.deadline.local).toBe("2027-03-28T03:30:00");
    expect(window.because.map(({ code }) => code)).toEqual(["scheduling/window-counted", "core/zone-gap"]);
  });

  it.each([
    // Over at 10:00: the same evening.
    ["2027-03-24T09:00:00Z", "20:00", "2027-03-29T20:00:00"],
    // Over at 02:00 at night: the evening after it, never the one before.
    ["2027-04-05T00:00:00Z", "20:00", "2027-04-10T20:00:00"],
    // Over at 21:00: the next evening.
    ["2027-04-05T19:00:00Z", "20:00", "2027-04-11T20:00:00"],
    // Over on the minute.
    ["2027-04-05T18:00:00Z", "20:00", "2027-04-10T20:00:00"],
    ["2027-04-05T18:00:00Z", "23:59", "2027-04-10T23:59:00"],
  ])("from %s has its deadline at %s: %s", (invitedAt, time, local) =>
    expect(openWindow({ invitedAt, policy: at(time) }).deadline.local).toBe(local),
  );

  it("survives a day that a zone skipped", () =>
    // Apia had no 2011-12-30: the three days from the 27th at 10:00 end on the 31st.
    expect(
      openWindow({ policy: exact, zone: "Pacific/Apia", window: "P3D", invitedAt: "2011-12-27T20:00:00Z" })
        .deadline.local,
    ).toBe("2011-12-31T10:00:00"));

  it("offers the live alternative, and parses", () => {
    const window = openWindow({ accommodations: [buildAccommodation()] });
    expect(window.liveAlternative).toBe("offered");
    expect(parseAsynchronousWindow(JSON.parse(JSON.stringify(window)))).toEqual(window);
    expect(window.questions.map(({ questionId }) => questionId)).toEqual(["question_b", "question_a"]);
  });

  it("is lengthened by accommodations, which it does not describe", () => {
    // 15 minutes and one break of five.
    const window = openWindow({ policy: exact, accommodations: [buildAccommodation()] });
    expect(window.deadline.local).toBe("2027-03-29T10:20:00");
    expect(window.because.at(-1)).toEqual({ code: "scheduling/window-lengthened", params: { minutes: 20 } });
    expect(JSON.stringify(window)).not.toMatch(/extra-time|breaks/);
  });

  it("gives way to a meeting where an accommodation asks for one", () => {
    const live = buildAccommodation({ needs: [{ kind: "format", format: "live-instead-of-recorded" }] });
    const outcome = opened({ accommodations: [live] });
    expect(outcome.status).toBe("live");
  });
});

describe("what openAsynchronousWindow refuses", () => {
  const codes = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => [code, ...path]) : error;
    }
  };

  it("lists every mistake at once, without an address", () =>
    expect(
      codes(() =>
        openAsynchronousWindow(
          {
            round: buildAsynchronousRound(),
            interviewId: toId("interview", "1"),
            applicationId: toId("application", "1"),
            candidateId: toId("candidate", "1"),
            questionIds: [],
            invitedAt: parseInstant("2027-03-24T09:00:00Z"),
            zone: parseTimeZone("Europe/Stockholm"),
            accommodations: [buildAccommodation({ candidateId: "candidate_2" })],
          },
          { zoneRules: tzdataRules },
        ),
      ),
    ).toEqual([
      ["scheduling/no-question", "questionIds"],
      ["scheduling/accommodation-of-another", "accommodations", 0, "candidateId"],
    ]));

  it.each([
    ["P0D", "scheduling/no-time-to-answer"],
    ["PT0S", "scheduling/no-time-to-answer"],
    ["P999999999D", "core/date-out-of-range"],
    ["P999999999Y", "core/date-out-of-range"],
    ["PT999999999H", "core/outside-zone-rules"],
  ])("refuses a window of %s", (window, code) =>
    expect(codes(() => openWindow({ window }))).toEqual([
      [code, ...(code.endsWith("answer") ? ["round", "window"] : [])],
    ]),
  );

  it("refuses a zone that nobody knows", () =>
    expect(codes(() => openWindow({ zone: "Mars/Olympus" }))).toEqual([["core/unknown-zone"]]));

  it.each(["00:00", "03:30", "05:59:59"])("refuses a deadline at %s", (time) => {
    const parsed = safeParseAsynchronousPolicy({
      schemaVersion: 1,
      deadline: { kind: "end-of-day", at: time },
    });
    expect(parsed.status === "invalid" && parsed.issues.map(({ code }) => code)).toEqual([
      "scheduling/deadline-at-night",
    ]);
  });
});
