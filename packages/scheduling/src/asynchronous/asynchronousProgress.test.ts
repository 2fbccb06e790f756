import { explain, reasonTexts as coreTexts, SamtalError } from "@samtal/core";
import { buildAccommodation } from "@samtal/core/testing";
import { epochMilliseconds, instantOf, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { event, fixedRules, opened, openWindow } from "../../testdata/asynchronous.ts";
import type { AsynchronousEvent } from "./asynchronousEvent.ts";
import { safeParseAsynchronousEvent } from "./asynchronousEvent.ts";
import { type AsynchronousProgress, asynchronousProgress } from "./asynchronousProgress.ts";
import { asynchronousReasonTexts } from "./asynchronousTexts.ts";
import { chooseLiveAlternative } from "./chooseLiveAlternative.ts";
import { interviewForRaters } from "./interviewForRaters.ts";
import { parseLiveRequest } from "./liveRequest.ts";

// Open from Wednesday 24 March, 10:00; deadline Monday 29 March 2027, 20:00 in Stockholm (18:00Z).
const window = openWindow();
const rules = { zoneRules: tzdataRules };
const at = (now: string, ...events: AsynchronousEvent[]): AsynchronousProgress =>
  asynchronousProgress(window, events, parseInstant(now), rules);
const b = { questionId: "question_b", recordingId: "recording_b1" };
const a = { questionId: "question_a", recordingId: "recording_a1" };
const answerB = [
  event("attempt-started", "1", "2027-03-25T18:00:00Z", b),
  event("attempt-submitted", "2", "2027-03-25T18:03:00Z", b),
];
const answerA = [
  event("attempt-started", "3", "2027-03-25T18:10:00Z", a),
  event("attempt-submitted", "4", "2027-03-25T18:12:00Z", a),
];
const extension = (id: string, until: string, grantedAt = "2027-03-29T17:00:00Z") =>
  event("extension-granted", id, grantedAt, { until, cause: "asked-for" });

describe("the status", () => {
  it.each([
    ["before it opens", "2027-03-24T08:59:59Z", [], "not-open"],
    ["as it opens", "2027-03-24T09:00:00Z", [], "open"],
    ["at the last millisecond", "2027-03-29T17:59:59.999Z", [], "open"],
    ["at the deadline", "2027-03-29T18:00:00Z", [], "expired"],
    ["with one answer of two", "2027-03-29T18:00:00Z", answerB, "expired"],
    ["with every answer", "2027-03-29T18:00:00Z", [...answerB, ...answerA], "submitted"],
    [
      "with an extension, before the first deadline",
      "2027-03-29T17:30:00Z",
      [extension("x", "2027-03-30T09:00:00Z")],
      "open",
    ],
    [
      "with an extension, after it",
      "2027-03-29T19:00:00Z",
      [extension("x", "2027-03-30T09:00:00Z")],
      "extended",
    ],
    [
      "with an extension granted afterwards",
      "2027-03-31T07:00:00Z",
      [extension("x", "2027-03-31T10:00:00Z", "2027-03-31T06:00:00Z")],
      "extended",
    ],
    [
      "when the extension is over",
      "2027-03-30T18:00:00Z",
      [extension("x", "2027-03-30T09:00:00Z")],
      "expired",
    ],
    [
      "with the live alternative chosen",
      "2027-04-20T18:00:00Z",
      [event("live-chosen", "l", "2027-03-25T18:00:00Z")],
      "live",
    ],
    ["before what is yet to happen", "2027-03-25T18:00:00Z", [...answerB, ...answerA], "open"],
  ] as const)("%s", (_, now, events, status) => expect(at(now, ...events).status).toBe(status));

  it("counts an answer that began in time and was handed in late", () => {
    const late = [
      event("attempt-started", "5", "2027-03-29T17:59:00Z", b),
      event("attempt-submitted", "6", "2027-03-29T18:20:00Z", b),
    ];
    expect(at("2027-03-29T18:30:00Z", ...late, ...answerA).status).toBe("submitted");
  });

  it("does not count one that began afterwards, and says so", () => {
    const late = [
      event("attempt-started", "5", "2027-03-29T18:00:00Z", b),
      event("attempt-submitted", "6", "2027-03-29T18:20:00Z", b),
    ];
    const progress = at("2027-03-29T18:30:00Z", ...late, ...answerA);
    expect(progress.status).toBe("expired");
    expect(progress.because.map(({ code }) => code)).toContain("scheduling/attempt-after-deadline");
  });
});

describe("attempts", () => {
  const used = (...events: AsynchronousEvent[]) => {
    const [first] = at("2027-03-29T00:00:00Z", ...events).questions;
    return [first?.attemptsUsed, first?.attemptsLeft];
  };
  const trouble = (id: string, from: string, until?: string) =>
    event("technical-trouble", id, from, { whose: "platform", ...(until === undefined ? {} : { until }) });

  it("are used up one by one, and never below none", () => {
    const tries = [1, 2, 3, 4].map((n) =>
      event("attempt-started", `s${n}`, `2027-03-25T18:0${n}:00Z`, { ...b, recordingId: `recording_${n}` }),
    );
    expect(used(...tries.slice(0, 2))).toEqual([2, 1]);
    expect(used(...tries)).toEqual([4, 0]);
  });

  it("are not used up by trouble that touched them, handed in or not", () => {
    expect(used(...answerB, trouble("t", "2027-03-25T18:01:00Z"))).toEqual([0, 3]);
    expect(
      used(answerB[0] as AsynchronousEvent, trouble("t", "2027-03-25T17:00:00Z", "2027-03-25T18:00:00Z")),
    ).toEqual([0, 3]);
    // Abandoned, and trouble while nothing else was recorded.
    expect(used(answerB[0] as AsynchronousEvent, trouble("t", "2027-03-26T18:00:00Z"))).toEqual([0, 3]);
  });

  it("are used up where the trouble came before or after", () => {
    expect(used(...answerB, trouble("t", "2027-03-25T18:03:01Z"))).toEqual([1, 2]);
    expect(used(...answerB, trouble("t", "2027-03-25T17:00:00Z", "2027-03-25T17:59:00Z"))).toEqual([1, 2]);
  });

  it("last no longer than until the next one starts", () =>
    expect(used(answerB[0] as AsynchronousEvent, ...answerA, trouble("t", "2027-03-26T18:00:00Z"))).toEqual([
      1, 2,
    ]));

  it("count once, and from the hand-in where the start was lost", () => {
    expect(used(...answerB, ...answerB)).toEqual([1, 2]);
    expect(used(answerB[1] as AsynchronousEvent)).toEqual([1, 2]);
  });
});

describe("an extension", () => {
  it("ends in the evening like the window, and names its cause", () => {
    const progress = at("2027-03-29T19:00:00Z", extension("x", "2027-03-30T09:00:00Z"));
    expect(progress.deadline.local).toBe("2027-03-30T20:00:00");
    expect(progress.because[1]).toEqual({
      code: "scheduling/deadline-extended",
      params: { eventId: "event_x", cause: "asked-for", local: "2027-03-30T20:00:00", offset: "+02:00" },
    });
  });

  it("never shortens", () => {
    const progress = at("2027-03-29T17:00:00Z", extension("x", "2027-03-27T09:00:00Z"));
    expect(progress.deadline).toEqual(window.deadline);
    expect(progress.because[1]?.code).toBe("scheduling/extension-not-later");
  });
});

describe("new zone data", () => {
  it("never brings the deadline forward: the later of the two instants holds", () => {
    // +01:00 all year puts the promised 20:00 an hour later, +03:00 an hour earlier.
    for (const [hours, instant] of [
      [1, "2027-03-29T19:00:00Z"],
      [3, "2027-03-29T18:00:00Z"],
    ] as const) {
      const progress = asynchronousProgress(window, [], parseInstant("2027-03-29T17:00:00Z"), {
        zoneRules: fixedRules(hours),
      });
      expect(progress.deadline.instant).toBe(instant);
      expect(progress.because[1]?.code).toBe("scheduling/deadline-drifted");
    }
  });
});

describe("new zone data after an extension", () => {
  it("keeps what the candidate was told of, by clock and by instant", () => {
    const told = at("2027-03-29T17:00:00Z", extension("x", "2027-03-30T09:00:00Z")).deadline;
    expect(told.instant).toBe("2027-03-30T18:00:00Z");
    const granted = { until: "2027-03-30T09:00:00Z", cause: "asked-for", promised: told };
    for (const [hours, instant] of [
      [1, "2027-03-30T19:00:00Z"],
      [3, "2027-03-30T18:00:00Z"],
    ] as const) {
      const events = [event("extension-granted", "x", "2027-03-29T17:00:00Z", granted)];
      const progress = asynchronousProgress(window, events, parseInstant("2027-03-29T17:00:00Z"), {
        zoneRules: fixedRules(hours),
      });
      expect(progress.deadline.instant).toBe(instant);
      expect(progress.because.filter(({ code }) => code === "scheduling/deadline-drifted")).toHaveLength(2);
    }
  });
});

describe("the live alternative", () => {
  const request = chooseLiveAlternative(window, parseInstant("2027-03-25T18:00:00Z"));
  const need = buildAccommodation({
    id: "accommodation_9",
    needs: [{ kind: "format", format: "live-instead-of-recorded" }],
  });
  const needed = opened({ accommodations: [need] });

  it("is a request that parses, and looks the same chosen as needed", () => {
    expect(parseLiveRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
    if (needed.status !== "live") throw new Error(needed.status);
    expect({ ...needed.request, accommodationIds: [], requestedAt: request.requestedAt }).toEqual(request);
  });

  it("is never refused, also when the window is over or not yet open", () => {
    for (const now of ["2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z"]) {
      expect(chooseLiveAlternative(window, parseInstant(now)).requestedAt).toBe(now);
    }
  });

  it("leaves what raters get the same, byte for byte", () => {
    const bytes = JSON.stringify(interviewForRaters(window));
    expect(JSON.stringify(interviewForRaters(request))).toBe(bytes);
    expect(needed.status === "live" && JSON.stringify(interviewForRaters(needed.request))).toBe(bytes);
    expect(bytes).not.toMatch(/live|recording|asynchronous|deadline|accommodation|candidate/);
  });
});

describe("mistakes", () => {
  it("are all named, by position", () => {
    const foreign = {
      ...event("live-chosen", "1", "2027-03-25T18:00:00Z"),
      interviewId: "interview_2",
    } as AsynchronousEvent;
    const stray = event("attempt-started", "2", "2027-03-25T18:00:00Z", { ...b, questionId: "question_z" });
    try {
      at("2027-03-25T18:00:00Z", foreign, stray);
      expect.unreachable();
    } catch (error) {
      expect(SamtalError.isInstance(error) && error.issues.map(({ code, path }) => [code, ...path])).toEqual([
        ["scheduling/event-of-another-interview", "events", 0, "interviewId"],
        ["scheduling/question-not-in-window", "events", 1, "questionId"],
      ]);
    }
  });

  it("in events are refused at the border", () => {
    const backwards = {
      schemaVersion: 1,
      interviewId: "interview_1",
      type: "technical-trouble",
      id: "event_1",
      whose: "candidate",
      at: "2027-03-25T18:00:00Z",
      until: "2027-03-25T18:00:00Z",
    };
    expect(safeParseAsynchronousEvent(backwards).status).toBe("invalid");
    expect(
      safeParseAsynchronousEvent({ ...backwards, type: "extension-granted", cause: "illness" }).status,
    ).toBe("invalid");
  });

  it("cost little time: 20,000 events", () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      event("attempt-started", String(n), instantOf(epochMilliseconds(window.opensAt) + n * 1000), {
        ...b,
        recordingId: `recording_${n}`,
      }),
    );
    expect(at("2027-03-29T00:00:00Z", ...many).questions[0]?.attemptsUsed).toBe(20_000);
  });
});

describe("the texts", () => {
  it("explain every reason in both languages", () => {
    const trouble = event("technical-trouble", "t", "2027-03-25T18:01:00Z", { whose: "candidate" });
    const causes = ["technical-trouble", "asked-for", "late-invitation", "other"].map((cause, day) =>
      event("extension-granted", `c${day}`, `2027-03-29T1${day}:00:00Z`, {
        until: `2027-04-0${day + 1}T09:00:00Z`,
        cause,
      }),
    );
    const reasons = [
      ...openWindow({ accommodations: [buildAccommodation()] }).because,
      ...chooseLiveAlternative(window, window.opensAt).because,
      ...at("2027-04-20T00:00:00Z", ...answerB, trouble, ...causes, extension("x", "2027-03-27T09:00:00Z"))
        .because,
    ];
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const) {
        expect(explain(each, locale, { ...coreTexts, ...asynchronousReasonTexts })).toMatch(/^[^{}]+\.$/);
      }
    }
  });
});
