import { SamtalError, type Scorecard, toId } from "@samtal/core";
import { buildAssessment, buildNote, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";
import { parseIndependencePolicy } from "./independencePolicy.ts";
import { strictIndependencePolicy } from "./strictIndependencePolicy.ts";
import type { Viewer } from "./viewer.ts";
import { type VisibilityContext, type VisibleItems, visibleScorecards } from "./visibleScorecards.ts";

const sealedAt = "2027-03-16T10:05:00Z";

/** `anna` sealed, `anna?` a draft; the application and the interview are `1` unless named. */
function card(mark: string, application = "1", interview = application): Scorecard {
  const who = mark.replace("?", "");
  return buildScorecard({
    id: `scorecard_${who}-${interview}`,
    interviewerId: `interviewer_${who}`,
    applicationId: `application_${application}`,
    interviewId: `interview_${interview}`,
    sealedAt: mark.endsWith("?") ? null : sealedAt,
  });
}

const note = (who: string, interview = "1") =>
  buildNote({ id: `note_${who}-${interview}`, authorId: `interviewer_${who}`, interviewId: `interview_${interview}` });
const as = (role: "interviewer" | "chair" | "trainee", who: string): Viewer => ({ role, interviewerId: toId("interviewer", who) });
const recruiter: Viewer = { role: "recruiter" };
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id.replace(/^[a-z]+_/, ""));
const whys = ({ withheld }: VisibleItems) =>
  Object.fromEntries(withheld.map(({ kind, id, because }) => [`${kind} ${id.replace(/^[a-z]+_/, "")}`, because.map(({ code }) => code.slice(8)).join(" ")]));
const see = (viewer: Viewer, cards: Scorecard[], context: VisibilityContext = {}, policy = strictIndependencePolicy) =>
  visibleScorecards(viewer, cards, policy, context);
const all = (moment: string) => ({ scorecards: moment, notes: moment, comparison: moment });
const policyOf = (moment: string, quorum = 2) =>
  parseIndependencePolicy({
    schemaVersion: 1,
    quorum,
    shownTo: { interviewer: all(moment), chair: all(moment), trainee: all(moment), recruiter: all(moment) },
    debrief: "after-all",
  });

describe("a rater", () => {
  it("sees nothing of others until their own card is sealed, and then what is sealed", () => {
    const before = see(as("interviewer", "anna"), [card("anna?"), card("bo"), card("cy?")], { notes: [note("anna"), note("bo")] });
    expect(ids(before.scorecards)).toEqual(["anna-1"]);
    expect(ids(before.notes)).toEqual(["anna-1"]);
    expect(whys(before)).toEqual({
      "scorecard bo-1": "own-card-open",
      "scorecard cy-1": "draft-of-another own-card-open",
      "note bo-1": "own-card-open",
    });
    const after = see(as("interviewer", "anna"), [card("anna"), card("bo"), card("cy?")], { notes: [note("bo"), note("cy")] });
    expect(ids(after.scorecards)).toEqual(["anna-1", "bo-1"]);
    expect(ids(after.notes)).toEqual(["bo-1"]);
    expect(whys(after)).toEqual({ "scorecard cy-1": "draft-of-another", "note cy-1": "draft-of-another" });
  });

  it("must seal every card of the application, those not begun included", () => {
    const cards = [card("anna"), card("anna?", "1", "second"), card("bo")];
    expect(whys(see(as("interviewer", "anna"), cards))).toEqual({ "scorecard bo-1": "own-card-open" });
    const dueScorecards = [{ ...card("anna", "1", "third") }];
    expect(whys(see(as("interviewer", "anna"), [card("anna"), card("bo")], { dueScorecards }))).toEqual({
      "scorecard bo-1": "own-card-not-begun",
    });
    expect(whys(see(as("interviewer", "anna"), [card("anna"), card("bo")], { dueScorecards: [card("anna")] }))).toEqual({});
  });

  it("opens nothing on another application by sealing on this one", () => {
    const cards = [card("anna"), card("bo"), card("anna?", "2"), card("bo", "2"), card("bo", "3")];
    const seen = see(as("interviewer", "anna"), cards);
    expect(ids(seen.scorecards)).toEqual(["anna-1", "anna-2", "bo-1"]);
    expect(whys(seen)).toEqual({ "scorecard bo-2": "own-card-open", "scorecard bo-3": "no-own-card" });
  });

  it("does not get around it by another role, nor by a policy that shows everything", () => {
    const cards = [card("anna?"), card("bo")];
    const viewers: Viewer[] = [as("chair", "anna"), as("trainee", "anna"), { role: "recruiter", interviewerId: toId("interviewer", "anna") }];
    for (const viewer of viewers) {
      expect(whys(see(viewer, cards, { traineeIds: [toId("interviewer", "anna")] }, policyOf("when-sealed")))).toEqual({ "scorecard bo-1": "own-card-open" });
    }
  });
});

describe("whoever has no card", () => {
  const cards = [card("anna"), card("bo"), card("cy?")];

  it("as a recruiter waits for all by default, or for the quorum", () => {
    expect(whys(see(recruiter, cards))).toEqual({
      "scorecard anna-1": "waits-for-all-cards",
      "scorecard bo-1": "waits-for-all-cards",
      "scorecard cy-1": "draft-of-another waits-for-all-cards",
    });
    expect(ids(see(recruiter, cards.slice(0, 2)).scorecards)).toEqual(["anna-1", "bo-1"]);
    expect(ids(see(recruiter, cards, {}, policyOf("after-quorum", 2)).scorecards)).toEqual(["anna-1", "bo-1"]);
    expect(whys(see(recruiter, cards, {}, policyOf("after-quorum", 3)))["scorecard bo-1"]).toBe("waits-for-quorum");
    expect(whys(see(recruiter, cards.slice(0, 2), {}, policyOf("never")))["scorecard bo-1"]).toBe("not-shown-to-role");
  });

  it("waits for cards that are owed and were not begun", () => {
    const dueScorecards = [card("anna"), card("dora")];
    expect(whys(see(recruiter, cards.slice(0, 2), { dueScorecards }))["scorecard bo-1"]).toBe("waits-for-all-cards");
  });

  it("as interviewer or trainee sees nothing of others, as chair what the policy shows", () => {
    const sealed = cards.slice(0, 2);
    for (const role of ["interviewer", "trainee"] as const) {
      expect(whys(see(as(role, "eve"), sealed))["scorecard anna-1"]).toBe("no-own-card");
    }
    expect(ids(see(as("chair", "eve"), sealed).scorecards)).toEqual(["anna-1", "bo-1"]);
  });

  it("never waits for a trainee, whose card counts for no quorum", () => {
    const traineeIds = [toId("interviewer", "cy")];
    expect(ids(see(recruiter, cards, { traineeIds }).scorecards)).toEqual(["anna-1", "bo-1"]);
    const quorum = see(recruiter, [card("anna"), card("cy")], { traineeIds }, policyOf("after-quorum", 2));
    expect(quorum.scorecards).toEqual([]);
  });
});

describe("notes", () => {
  it("wait for their author's card of that interview", () => {
    const cards = [card("anna"), card("bo"), card("bo?", "1", "second")];
    const seen = see(as("interviewer", "anna"), cards, { notes: [note("bo"), note("bo", "second")] });
    expect(ids(seen.notes)).toEqual(["bo-1"]);
  });

  it("of an author without a card wait for all", () => {
    const open = see(as("interviewer", "anna"), [card("anna"), card("bo?")], { notes: [note("eve")] });
    expect(whys(open)["note eve-1"]).toBe("waits-for-all-cards");
    expect(ids(see(as("interviewer", "anna"), [card("anna"), card("bo")], { notes: [note("eve")] }).notes)).toEqual(["eve-1"]);
  });

  it("of an interview that no card names are the author's alone", () => {
    const notes = [note("anna", "other"), note("bo", "other")];
    const seen = see(as("interviewer", "anna"), [card("anna")], { notes });
    expect(ids(seen.notes)).toEqual(["anna-other"]);
    expect(whys(seen)).toEqual({ "note bo-other": "note-without-cards" });
  });
});

describe("results", () => {
  const assessments = ["1", "2"].map((key) => buildAssessment({ applicationId: `application_${key}` }));
  const comparisons = [compare(assessments, { tieTolerance: 0, minimumRaters: 1 })];
  const name = `comparison ${ids(comparisons).join("")}`;

  it("wait until every card of every application in them is sealed", () => {
    const cards = [card("anna"), card("bo"), card("anna", "2"), card("bo?", "2")];
    const seen = see(as("interviewer", "anna"), cards, { assessments, comparisons });
    expect(seen.assessments.map(({ applicationId }) => applicationId)).toEqual(["application_1"]);
    expect(whys(seen)).toMatchObject({ "assessment 2": "waits-for-all-cards", [name]: "waits-for-all-cards" });
    const done = see(as("interviewer", "anna"), [...cards.slice(0, 3), card("bo", "2")], { assessments, comparisons });
    expect([done.assessments.length, done.comparisons.length, done.withheld]).toEqual([2, 1, []]);
  });

  it("open to whoever met one of the candidates, and to no stranger", () => {
    const cards = [card("anna"), card("bo", "2")];
    expect(see(as("interviewer", "anna"), cards, { comparisons }).comparisons).toHaveLength(1);
    expect(whys(see(as("interviewer", "eve"), cards, { comparisons }))[name]).toBe("no-own-card-in-result");
    expect(see(recruiter, cards, { comparisons }).comparisons).toHaveLength(1);
  });

  it("are withheld where the cards of an application are not there to judge by", () => {
    expect(whys(see(recruiter, [card("anna")], { comparisons }))[name]).toBe("cards-not-given");
    expect(whys(see(recruiter, [], { assessments }))["assessment 1"]).toBe("cards-not-given");
  });

  it("never show in an assessment's tree what the policy hides on cards", () => {
    const rule = { scorecards: "never", notes: "never", comparison: "when-sealed" };
    const { shownTo } = strictIndependencePolicy;
    const policy = parseIndependencePolicy({ ...strictIndependencePolicy, shownTo: { ...shownTo, interviewer: rule, recruiter: rule } });
    for (const viewer of [as("interviewer", "anna"), recruiter]) {
      const cards = [card("anna"), card("bo"), card("anna", "2"), card("bo", "2")];
      const seen = see(viewer, cards, { assessments, comparisons }, policy);
      expect(seen.assessments).toEqual([]);
      expect(whys(seen)["assessment 1"]).toBe("not-shown-to-role");
      // A comparison holds no single rating.
      expect(seen.comparisons).toHaveLength(1);
    }
    expect(whys(see(recruiter, [card("anna?")], { assessments }))["assessment 1"]).toBe("waits-for-all-cards");
  });

  it("say once that a role never sees them", () => {
    const seen = see(recruiter, [card("anna"), card("bo", "2")], { comparisons }, policyOf("never"));
    expect(whys(seen)[name]).toBe("not-shown-to-role");
  });
});

describe("mistakes", () => {
  it("a role that nobody knows sees nothing: it is refused", () => {
    const run = () => see({ role: "admin", interviewerId: "interviewer_1" } as never, [card("anna")]);
    expect(run).toThrow("scoring/unknown-viewer-role at viewer.role");
    expect(() => see({ role: "toString" } as never, [card("anna")])).toThrow(SamtalError);
  });

  it("one card twice is refused: the draft could hide behind the sealed one", () => {
    expect(() => see(recruiter, [card("anna"), card("anna?")])).toThrow("scoring/duplicate-card at scorecards.1");
  });
});
