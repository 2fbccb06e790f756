import { SamtalError, type Scorecard, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { parseInstant, parseInterval } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { parseDebrief } from "./debrief.ts";
import { type IndependenceEvidence, independenceOf } from "./independenceOf.ts";
import { strictIndependencePolicy } from "./strictIndependencePolicy.ts";
import { sealScorecard } from "./sealScorecard.ts";
import { parseViewEvent, safeParseViewEvent, type ViewEvent } from "./viewEvent.ts";

const salt = (who: string) => `${"ab12cd34ef567890".repeat(2)}${who.charCodeAt(0).toString(16)}`;
const draftOf = (who: string, application = "1") =>
  buildScorecard({
    id: `scorecard_${who}-${application}`,
    interviewerId: `interviewer_${who}`,
    applicationId: `application_${application}`,
    sealedAt: null,
  });
const sealedOf = (who: string, at: string, application = "1") =>
  sealScorecard(draftOf(who, application), { salt: salt(who), at: parseInstant(at) });
const view = (who: string, at: string, item: ViewEvent["item"], id = "event_1", application = "1") =>
  parseViewEvent({ schemaVersion: 1, id, at, viewerId: `interviewer_${who}`, applicationIds: [`application_${application}`], item });
const cardOf = (who: string): ViewEvent["item"] => ({
  kind: "scorecard",
  scorecardId: toId("scorecard", `${who}-1`),
  interviewerId: toId("interviewer", who),
});
const anna = sealedOf("anna", "2027-03-16T10:05:00Z");
const bo = sealedOf("bo", "2027-03-16T11:00:00Z");
const whole: IndependenceEvidence = {
  cards: [anna.scorecard, bo.scorecard],
  seals: [anna.seal, bo.seal],
  salts: { [anna.scorecard.id]: salt("anna"), [bo.scorecard.id]: salt("bo") },
  viewEvents: [],
  viewsRecorded: parseInterval({ start: "2027-03-16T09:00:00Z", end: "2027-03-16T11:00:00Z" }),
  debriefs: [],
};
const verdicts = (evidence: IndependenceEvidence) =>
  independenceOf(evidence).cards.map(({ status, because }) => [status, ...because.map(({ code }) => code.slice(8))].join(" "));
const debrief = (startedAt: string, who?: string[]) =>
  parseDebrief({
    schemaVersion: 1,
    id: "event_debrief",
    applicationId: "application_1",
    startedAt,
    ...(who ? { interviewerIds: who.map((each) => `interviewer_${each}`) } : {}),
  });

describe("independenceOf", () => {
  it("says independent only where seal, salt and a whole log say so", () => {
    expect(verdicts(whole)).toEqual(["independent rated-independently", "independent rated-independently"]);
    expect(independenceOf(whole)).toMatchObject({ debriefs: [], sealsWithoutCard: [] });
  });

  it.each<[string, IndependenceEvidence, string]>([
    ["no seals", { ...whole, seals: [] }, "seal-missing"],
    ["no salts", { ...whole, salts: {} }, "salt-missing"],
    ["no log", { cards: whole.cards, seals: [anna.seal, bo.seal], salts: whole.salts ?? {}, debriefs: [] }, "views-not-recorded"],
    ["an empty list that nobody vouches for", { cards: whole.cards, seals: [anna.seal, bo.seal], salts: whole.salts ?? {}, viewEvents: [], debriefs: [] }, "views-not-recorded"],
    ["a log that began after the first note", { ...whole, viewsRecorded: parseInterval({ start: "2027-03-16T10:00:00Z", end: "2027-03-16T12:00:00Z" }) }, "views-partly-recorded"],
  ])("says unknown with %s, never more", (_, evidence, code) => {
    expect(verdicts(evidence)).toEqual([`unknown ${code}`, `unknown ${code}`]);
  });

  it("says unknown of the card that was sealed after the log's end only", () => {
    const viewsRecorded = parseInterval({ start: "2027-03-16T09:00:00Z", end: "2027-03-16T10:59:59.999Z" });
    expect(verdicts({ ...whole, viewsRecorded })).toEqual(["independent rated-independently", "unknown views-partly-recorded"]);
  });

  it("finds an edit after sealing", () => {
    const edited: Scorecard = { ...bo.scorecard, ratings: bo.scorecard.ratings.slice(1) };
    expect(verdicts({ ...whole, cards: [anna.scorecard, edited] })[1]).toBe("compromised seal-broken");
    const reopened: Scorecard = { ...bo.scorecard, sealedAt: null };
    expect(verdicts({ ...whole, cards: [anna.scorecard, reopened] })[1]).toBe("compromised seal-taken-off card-is-draft");
  });

  it("finds an early view, and knows before from after to the millisecond", () => {
    const early = view("bo", "2027-03-16T10:59:59.999Z", cardOf("anna"));
    const report = independenceOf({ ...whole, viewEvents: [early] });
    expect(report.cards[0]?.status).toBe("independent");
    expect(report.cards[1]).toMatchObject({
      status: "compromised",
      because: [
        {
          code: "scoring/viewed-before-sealed",
          params: { scorecardId: "scorecard_bo-1", eventId: "event_1", at: "2027-03-16T10:59:59.999Z", item: "scorecard" },
        },
      ],
    });
    for (const at of ["2027-03-16T11:00:00Z", "2027-03-16T11:00:00.000Z", "2027-03-16T11:00:01Z"]) {
      expect(verdicts({ ...whole, viewEvents: [view("bo", at, cardOf("anna"))] })[1]).toMatch(/^independent/);
    }
  });

  it("counts notes and results of the application, not one's own, another's application or another viewer", () => {
    const at = "2027-03-16T10:00:00Z";
    const counted: ViewEvent[] = [
      view("bo", at, { kind: "note", noteId: toId("note", "1"), authorId: toId("interviewer", "anna") }),
      view("bo", at, { kind: "assessment" }),
      view("bo", at, { kind: "comparison", comparisonId: toId("comparison", "1") }),
    ];
    for (const event of counted) expect(verdicts({ ...whole, viewEvents: [event] })[1]).toBe("compromised viewed-before-sealed");
    const harmless: ViewEvent[] = [
      view("bo", at, cardOf("bo")),
      view("bo", at, { kind: "note", noteId: toId("note", "1"), authorId: toId("interviewer", "bo") }),
      view("bo", at, { kind: "assessment" }, "event_1", "2"),
      view("cy", at, cardOf("anna")),
    ];
    for (const event of harmless) expect(verdicts({ ...whole, viewEvents: [event] })[1]).toMatch(/^independent/);
  });

  it("finds a look between two of one's own cards on the later one only", () => {
    const second = buildScorecard({ ...draftOf("anna"), id: "scorecard_anna-second", interviewId: "interview_2" });
    const late = sealScorecard(second, { salt: salt("anna"), at: parseInstant("2027-03-17T10:00:00Z") });
    const evidence: IndependenceEvidence = {
      ...whole,
      cards: [anna.scorecard, late.scorecard],
      seals: [anna.seal, late.seal],
      salts: { ...whole.salts, [second.id]: salt("anna") },
      viewEvents: [view("anna", "2027-03-16T12:00:00Z", cardOf("bo"))],
      viewsRecorded: parseInterval({ start: "2027-03-16T09:00:00Z", end: "2027-03-18T00:00:00Z" }),
    };
    expect(verdicts(evidence)).toEqual(["independent rated-independently", "compromised viewed-before-sealed"]);
  });

  it("holds an early view against a card of which nothing else is known, and a draft", () => {
    const viewEvents = [view("bo", "2027-03-16T10:00:00Z", cardOf("anna"))];
    expect(verdicts({ cards: [bo.scorecard], viewEvents, debriefs: [] })).toEqual([
      "compromised viewed-before-sealed seal-missing views-not-recorded",
    ]);
    expect(verdicts({ cards: [draftOf("bo")], viewEvents, debriefs: [] })[0]).toMatch(/^compromised viewed-before-sealed/);
    expect(verdicts({ ...whole, cards: [draftOf("cy")] })).toEqual(["unknown card-is-draft"]);
  });

  it("finds a debrief before all cards were in, and whom it touched", () => {
    const between = { ...whole, debriefs: [debrief("2027-03-16T10:30:00Z")] };
    expect(verdicts(between)).toEqual(["independent rated-independently", "compromised debriefed-before-sealed"]);
    expect(independenceOf(between).debriefs).toEqual([
      {
        debriefId: "event_debrief",
        applicationId: "application_1",
        startedAt: "2027-03-16T10:30:00Z",
        because: [{ code: "scoring/debrief-before-all-sealed", params: { debriefId: "event_debrief", startedAt: "2027-03-16T10:30:00Z", open: 1 } }],
      },
    ]);
    const without = { ...whole, debriefs: [debrief("2027-03-16T10:30:00Z", ["anna"])] };
    expect(verdicts(without)[1]).toBe("independent rated-independently");
    expect(independenceOf(without).debriefs).toHaveLength(1);
    expect(independenceOf({ ...whole, debriefs: [debrief("2027-03-16T11:00:00Z")] }).debriefs).toEqual([]);
  });

  it("waits with the debrief for cards that are owed, not for trainees', and for the quorum where the policy says so", () => {
    const after = [debrief("2027-03-16T12:00:00Z")];
    const owed = { ...whole, debriefs: after, dueScorecards: [draftOf("cy")] };
    expect(independenceOf(owed).debriefs).toHaveLength(1);
    expect(independenceOf({ ...owed, traineeIds: [toId("interviewer", "cy")] }).debriefs).toEqual([]);
    const policy = { ...strictIndependencePolicy, debrief: "after-quorum" as const, quorum: 1 };
    const early = { ...whole, debriefs: [debrief("2027-03-16T10:30:00Z")], policy };
    expect(independenceOf(early).debriefs).toEqual([]);
    expect(verdicts(early)[1]).toBe("compromised debriefed-before-sealed");
    expect(independenceOf({ ...early, policy: { ...policy, quorum: 2 } }).debriefs[0]?.because[0]?.code).toBe("scoring/debrief-before-quorum");
    expect(independenceOf({ cards: [], debriefs: after }).debriefs[0]?.because[0]?.code).toBe("scoring/debrief-before-any-card");
  });

  it("says beside the verdict that nobody recorded debriefs, and that amendments came", () => {
    const { debriefs: _, ...unrecorded } = whole;
    expect(verdicts(unrecorded)[0]).toBe("independent rated-independently debriefs-not-recorded");
    const amended = buildScorecard({ ...anna.scorecard, amendments: [{ at: "2027-03-17T09:00:00Z", reason: "slip", ratings: anna.scorecard.ratings.slice(0, 1) }] });
    expect(verdicts({ ...whole, cards: [amended] })).toEqual(["independent rated-independently amendments-outside-seal"]);
  });

  it("names a sealed card that is gone", () => {
    expect(independenceOf({ ...whole, cards: [anna.scorecard] }).sealsWithoutCard).toEqual(["scorecard_bo-1"]);
  });

  it("gives the same bytes for every order of cards, seals, events and debriefs", () => {
    const viewEvents = [view("bo", "2027-03-16T10:00:00Z", cardOf("anna"), "event_2"), view("bo", "2027-03-16T10:00:00Z", { kind: "assessment" }, "event_1")];
    const debriefs = [debrief("2027-03-16T10:30:00Z"), debrief("2027-03-16T10:20:00Z", ["bo"])];
    const turned = { ...whole, cards: [bo.scorecard, anna.scorecard], seals: [bo.seal, anna.seal], viewEvents: viewEvents.toReversed(), debriefs: debriefs.toReversed() };
    expect(JSON.stringify(independenceOf(turned))).toBe(JSON.stringify(independenceOf({ ...whole, viewEvents, debriefs })));
  });

  it("carries ids and instants only", () => {
    const edited: Scorecard = { ...bo.scorecard, evidence: [] };
    const report = JSON.stringify(independenceOf({ ...whole, cards: [anna.scorecard, edited] }));
    expect(report).not.toMatch(/"l[1-5]"|mätning|cd34/);
  });

  it("refuses mistakes all at once, and a salt by its place", () => {
    const codes = (evidence: IndependenceEvidence): unknown => {
      try {
        return independenceOf(evidence);
      } catch (error) {
        return SamtalError.isInstance(error) && error.issues.map(({ code, path }) => [code, path.join(".")]);
      }
    };
    expect(codes({ cards: [anna.scorecard, anna.scorecard], seals: [anna.seal, anna.seal] })).toEqual([
      ["scoring/duplicate-card", "cards.1"],
      ["scoring/duplicate-seal", "seals.1"],
    ]);
    expect(codes({ ...whole, salts: { [anna.scorecard.id]: "short" } })).toEqual([["scoring/salt-unreadable", "salts.scorecard_anna-1"]]);
  });

  it("takes no view event without a viewer, an item or an application", () => {
    const event = view("bo", "2027-03-16T10:00:00Z", cardOf("anna"));
    for (const broken of [{ viewerId: "candidate_1" }, { applicationIds: [] }, { item: { kind: "scorecard" } }, { at: "2027-03-16 10:00" }]) {
      expect(safeParseViewEvent({ ...event, ...broken }).status).toBe("invalid");
    }
  });
});
