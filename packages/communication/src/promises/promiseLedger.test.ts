import { sweden } from "@samtal/calendars";
import { explain, SamtalError } from "@samtal/core";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { reasonTexts } from "../reasonTexts.ts";
import { parseDatedPromise } from "./datedPromise.ts";
import { parsePromiseEvent, type PromiseEvent } from "./promiseEvent.ts";
import { promiseLedger, type PromiseLedger } from "./promiseLedger.ts";
import { promisesOf } from "./promisesOf.ts";
import { parsePromiseStatement, type PromiseStatement } from "./promiseStatement.ts";
import { summarizePromises } from "./summarizePromises.ts";

const say = (messageId: string, sentAt: string, by: string, more: object = {}): PromiseStatement =>
  parsePromiseStatement({
    messageId: `message_${messageId}`,
    sentAt,
    applicationId: "application_1",
    roleId: "role_backend",
    to: "candidate_1",
    timeZone: "Europe/Stockholm",
    promises: [{ kind: "decision", who: "recruiter", by }],
    ...more,
  });
const event = (kind: string, at: string, more: object = {}): PromiseEvent =>
  parsePromiseEvent(
    kind === "withdrawn"
      ? { kind, applicationId: "application_1", at, ...more }
      : { kind, applicationId: "application_1", to: "candidate_1", promise: "decision", at, ...more },
  );
const options = { zoneRules: tzdataRules, calendars: { role: sweden }, soon: { kind: "elapsed", minutes: 1440 } } as const;
const ledgerOf = (said: PromiseStatement[], events: PromiseEvent[], now: string): PromiseLedger =>
  promiseLedger(promisesOf(said, options), events, parseInstant(now), options);
const states = (said: PromiseStatement[], events: PromiseEvent[], now: string): string[] =>
  ledgerOf(said, events, now).entries.map(({ state, promise }) => `${promise.by.instant.slice(5, 10)} ${state}`);

// Wednesday 24 March 2027: "you hear from us by Tuesday 30 March, 17.00" (Stockholm, summer time from the 28th).
const thanks = say("thanks", "2027-03-24T13:00:00Z", "2027-03-30T15:00:00Z");
const inTime = say("friday", "2027-03-29T13:00:00Z", "2027-04-02T15:00:00Z");
const tooLate = say("wednesday", "2027-03-31T07:00:00Z", "2027-04-02T15:00:00Z");

describe("promiseLedger", () => {
  it.each([
    ["open at first", [thanks], [], "2027-03-24T13:00:00Z", ["03-30 open"]],
    ["due soon a day before", [thanks], [], "2027-03-29T15:00:00Z", ["03-30 due-soon"]],
    ["due soon at its very time", [thanks], [], "2027-03-30T15:00:00Z", ["03-30 due-soon"]],
    ["broken a second later", [thanks], [], "2027-03-30T15:00:01Z", ["03-30 broken"]],
    ["kept at its very time", [thanks], [event("delivered", "2027-03-30T15:00:00Z")], "2027-05-01T00:00:00Z", ["03-30 kept"]],
    ["kept late", [thanks], [event("delivered", "2027-03-31T15:00:00Z")], "2027-05-01T00:00:00Z", ["03-30 kept-late"]],
    ["superseded by a date told in time", [thanks, inTime], [], "2027-03-30T16:00:00Z", ["04-02 open", "03-30 superseded"]],
    ["broken, then renewed", [thanks, tooLate], [], "2027-04-01T00:00:00Z", ["03-30 broken", "04-02 open"]],
    [
      "the renewed one kept, the first still broken",
      [thanks, tooLate],
      [event("delivered", "2027-04-02T09:00:00Z")],
      "2027-05-01T00:00:00Z",
      ["03-30 broken", "04-02 kept"],
    ],
    ["not kept by calling it off", [thanks], [event("called-off", "2027-03-25T09:00:00Z")], "2027-04-01T00:00:00Z", ["03-30 broken"]],
    ["released by who withdraws", [thanks], [event("withdrawn", "2027-03-26T09:00:00Z")], "2027-04-01T00:00:00Z", ["03-30 released"]],
    ["broken before who withdraws", [thanks], [event("withdrawn", "2027-04-01T09:00:00Z")], "2027-04-05T00:00:00Z", ["03-30 broken"]],
    ["kept, whoever withdraws later", [thanks], [event("delivered", "2027-03-25T09:00:00Z"), event("withdrawn", "2027-03-26T09:00:00Z")], "2027-04-05T00:00:00Z", ["03-30 kept"]],
    ["kept by nothing that came before it", [thanks], [event("delivered", "2027-03-24T12:59:59Z")], "2027-04-05T00:00:00Z", ["03-30 broken"]],
    ["kept by nothing of another kind", [thanks], [event("delivered", "2027-03-25T09:00:00Z", { promise: "feedback" })], "2027-04-05T00:00:00Z", ["03-30 broken"]],
  ])("is %s", (_, said, events, now, expected) => {
    expect(states(said, events, now)).toEqual(expected);
  });

  it("counts a date that had passed when it was told as broken, and lets it supersede nothing", () => {
    const passed = say("passed", "2027-03-29T13:00:00Z", "2027-03-28T13:00:00Z");
    expect(states([thanks, passed], [], "2027-03-29T14:00:00Z")).toEqual(["03-28 broken", "03-30 open"]);
    const [worst] = ledgerOf([thanks, passed], [], "2027-03-29T14:00:00Z").entries;
    expect(worst?.brokenAt).toBe("2027-03-29T13:00:00Z");
    expect(worst?.because.map(({ code }) => code)).toContain("communication/promise-passed-when-told");
  });

  it("takes a date that is told again for the same promise", () => {
    const again = say("again", "2027-03-26T13:00:00Z", "2027-03-30T15:00:00Z");
    const { entries, counts } = ledgerOf([thanks, again], [], "2027-03-27T00:00:00Z");
    expect(counts.total).toBe(1);
    expect(entries[0]?.promise.madeAt).toBe("2027-03-24T13:00:00Z");
    expect(entries[0]?.restatedBy).toHaveLength(1);
  });

  it("holds the first date again once it is told anew after another", () => {
    const back = say("back", "2027-03-29T14:00:00Z", "2027-03-30T15:00:00Z");
    expect(states([thanks, inTime, back], [], "2027-03-30T16:00:00Z")).toEqual([
      "03-30 broken",
      "03-30 superseded",
      "04-02 superseded",
    ]);
  });

  it("lets the earlier of two dates told at one instant stand", () => {
    const sms = say("sms", "2027-03-24T13:00:00Z", "2027-04-09T15:00:00Z");
    expect(states([thanks, sms], [], "2027-04-01T00:00:00Z")).toEqual(["03-30 broken", "04-09 superseded"]);
  });

  it("counts days off out of what is due soon", () => {
    // Easter 2027: Friday 26 and Monday 29 March are days off in Sweden, so one business day before Tuesday is Thursday.
    const soon = { kind: "business-days", days: 1, calendar: "role" } as const;
    const at = (now: string) =>
      promiseLedger(promisesOf([thanks], options), [], parseInstant(now), { ...options, soon }).entries[0]?.state;
    expect(at("2027-03-25T15:59:59Z")).toBe("open");
    expect(at("2027-03-25T16:00:00Z")).toBe("due-soon");
  });

  it("says why, in sentences, by the recipient's clock", () => {
    const [entry] = ledgerOf([thanks, tooLate], [event("called-off", "2027-03-25T09:00:00Z")], "2027-04-01T00:00:00Z").entries;
    // From 15.00 UTC on the 30th to midnight after the 31st: 33 hours.
    expect(entry?.minutesLate).toBe(1980);
    expect(entry?.because.map((each) => explain(each, "en", reasonTexts))).toEqual([
      "On 2027-03-24 14:00 a decision was promised by 2027-03-30 17:00.",
      "On 2027-03-25 10:00 the promise was called off; that does not keep it.",
      "Broken 2027-03-30 17:00.",
      expect.stringMatching(/^A new date was told only once the old one had passed \(promise_[0-9a-f]{32}\); the promise stays broken\.$/),
    ]);
  });

  it("counts by role and owner, under ids alone", () => {
    const other = say("other", "2027-03-24T13:00:00Z", "2027-03-26T15:00:00Z", {
      applicationId: "application_2",
      roleId: "role_admin",
      ownerId: "interviewer_7",
    });
    const summary = summarizePromises(ledgerOf([thanks, other], [], "2027-03-28T00:00:00Z"));
    expect(summary.roles.map(({ roleId, counts }) => [roleId, counts.states.broken])).toEqual([
      ["role_admin", 1],
      ["role_backend", 0],
    ]);
    expect(summary.owners.map(({ ownerId, counts }) => [ownerId, counts.total])).toEqual([
      [null, 1],
      ["interviewer_7", 1],
    ]);
  });

  it("is empty of nothing, and refuses an unknown calendar and a promise that contradicts itself", () => {
    expect(ledgerOf([], [], "2027-03-28T00:00:00Z")).toMatchObject({ entries: [], counts: { total: 0, everBroken: 0 } });
    const promises = promisesOf([thanks], options);
    const now = parseInstant("2027-03-28T00:00:00Z");
    const soon = { kind: "business-days", days: 1, calendar: "toString" } as const;
    expect(() => promiseLedger(promises, [], now, { ...options, soon })).toThrow("communication/unknown-calendar");
    const changed = promises.map((promise) => ({ ...promise, madeAt: now }));
    expect(() => promiseLedger([...promises, ...changed], [], now, options)).toThrow("communication/promise-contradicts");
    expect(promiseLedger([...promises, ...promises], [], now, options).counts.total).toBe(1);
  });

  it("keeps up with many promises", () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      say(`m${index}`, "2027-03-24T13:00:00Z", "2027-03-30T15:00:00Z", { applicationId: `application_${index}` }),
    );
    expect(ledgerOf(many, [], "2027-04-01T00:00:00Z").counts.states.broken).toBe(2_000);
  });
});

describe("promisesOf", () => {
  it("makes valid documents, dates on the recipient's clock, and no promise of the candidate's own steps", () => {
    const said = say("thanks", "2027-03-24T13:00:00Z", "2027-03-30T15:00:00Z", {
      promises: [
        { kind: "decision", who: "recruiter", by: "2027-03-30T15:00:00Z" },
        { kind: "references", who: "candidate", by: "2027-03-26T15:00:00Z" },
        { kind: "next-step", key: "second-round", who: "interviewer", by: "2027-10-31T00:30:00Z" },
      ],
    });
    const promises = promisesOf([said], options);
    expect(promises.map((promise) => parseDatedPromise(promise).by.local).toSorted()).toEqual([
      "2027-03-30T17:00:00",
      // The hour that Stockholm's clock shows twice; the offset tells which.
      "2027-10-31T02:30:00",
    ]);
  });

  it("promises once what left twice, from the first departure", () => {
    const resent = { ...thanks, sentAt: parseInstant("2027-03-24T12:00:00Z") };
    expect(promisesOf([thanks, resent], options).map(({ madeAt }) => madeAt)).toEqual(["2027-03-24T12:00:00Z"]);
    expect(promisesOf([resent, thanks], options)).toEqual(promisesOf([thanks, resent], options));
  });

  it("refuses a next step without a key, and two dates in one message, all at once", () => {
    const [promise] = thanks.promises;
    const bad = {
      ...thanks,
      promises: [...thanks.promises, { kind: "decision", who: "recruiter", by: parseInstant("2027-04-01T00:00:00Z") }, { ...promise, kind: "next-step" }],
    } as PromiseStatement;
    try {
      promisesOf([bad], options);
      expect.unreachable();
    } catch (error) {
      if (!SamtalError.isInstance(error)) throw error;
      expect(error.issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
        "communication/promise-contradicts statements.0.promises.1.by",
        "communication/step-without-key statements.0.promises.2.key",
      ]);
    }
  });

  it.each([
    { to: "candidate_Anna Andersson" },
    { timeZone: "Mars/Olympus" },
    { promises: [{ kind: "pay-rise", who: "recruiter", by: "2027-03-30T15:00:00Z" }] },
    { promises: [{ kind: "decision", who: "recruiter", by: "soon" }] },
  ])("knows no statement with %j", (more) => {
    const run = () => promisesOf([say("x", "2027-03-24T13:00:00Z", "2027-03-30T15:00:00Z", more)], options);
    expect(run).toThrow(/^core\//);
    expect(run).not.toThrow(/Anna/);
  });
});
