import { explain, type Reason, toId } from "@samtal/core";
import { buildAssessment, buildNote, buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { parseDebrief } from "./debrief.ts";
import { independenceOf } from "./independenceOf.ts";
import { independenceReasonTexts } from "./independenceReasonTexts.ts";
import { parseIndependencePolicy } from "./independencePolicy.ts";
import { sealScorecard } from "./sealScorecard.ts";
import { strictIndependencePolicy } from "./strictIndependencePolicy.ts";
import { verifySeal } from "./verifySeal.ts";
import { parseViewEvent } from "./viewEvent.ts";
import type { Viewer } from "./viewer.ts";
import { type VisibilityContext, visibleScorecards } from "./visibleScorecards.ts";

/** Every reason within a document, wherever it stands. */
function reasonsIn(document: unknown): Reason[] {
  if (typeof document !== "object" || document === null) return [];
  if ("code" in document && "params" in document) return [document as Reason];
  return Object.values(document).flatMap(reasonsIn);
}

const at = parseInstant("2027-03-16T10:05:00Z");
const salt = "5f2b9c01d4e8a7360b1c2d3e4f506172";
const draft = (who: string) => buildScorecard({ id: `scorecard_${who}`, interviewerId: `interviewer_${who}`, sealedAt: null });
const { scorecard, seal } = sealScorecard(draft("1"), { salt, at });
const other = buildScorecard({ ...scorecard, id: "scorecard_2", interviewerId: "interviewer_2" });
const amended = buildScorecard({ ...scorecard, amendments: [{ at, reason: "slip", ratings: scorecard.ratings }] });
const all = (moment: string) => ({ scorecards: moment, notes: moment, comparison: moment });
const policy = parseIndependencePolicy({
  schemaVersion: 1,
  quorum: 3,
  shownTo: { interviewer: all("never"), chair: all("never"), trainee: all("never"), recruiter: all("after-quorum") },
  debrief: "after-quorum",
});
const as = (role: "interviewer" | "chair" | "trainee", who: string): Viewer => ({ role, interviewerId: toId("interviewer", who) });
const assessments = [buildAssessment({}), buildAssessment({ applicationId: "application_9" })];
const stray = { notes: [buildNote({ interviewId: "interview_9" })], assessments };
const see = (viewer: Viewer, context: VisibilityContext, rules = policy) => visibleScorecards(viewer, [scorecard, other], rules, context);
const view = (item: object, nth: number) =>
  parseViewEvent({ schemaVersion: 1, id: `event_${nth}`, at: "2027-03-16T10:00:00Z", viewerId: "interviewer_1", applicationIds: ["application_1"], item });
const debrief = (startedAt: string) => parseDebrief({ schemaVersion: 1, id: "event_d", applicationId: "application_1", startedAt });
const documents = [
  see(as("interviewer", "1"), {}),
  see(as("chair", "1"), stray),
  see(as("trainee", "1"), {}),
  see(as("interviewer", "8"), stray),
  see({ role: "recruiter" }, stray),
  see(as("interviewer", "1"), { dueScorecards: [draft("1")].map((due) => ({ ...due, interviewId: toId("interview", "9") })) }),
  visibleScorecards(as("interviewer", "1"), [draft("1"), draft("2"), other].slice(0, 2), strictIndependencePolicy),
  visibleScorecards({ role: "recruiter" }, [scorecard, draft("3")]),
  visibleScorecards({ role: "recruiter" }, [scorecard, draft("3"), draft("4")]),
  [
    verifySeal(scorecard, seal, salt),
    verifySeal(scorecard, seal, undefined),
    verifySeal({ ...scorecard, evidence: [] }, seal, salt),
    verifySeal({ ...scorecard, sealedAt: null }, seal, salt),
    verifySeal({ ...scorecard, sealedAt: parseInstant("2027-03-17T10:05:00Z") }, seal, salt),
    verifySeal({ ...scorecard, id: toId("scorecard", "9") }, seal, salt),
  ],
  independenceOf({ cards: [amended, other, draft("3")], debriefs: [debrief("2027-03-16T10:00:00Z"), debrief("2027-03-16T10:30:00Z")] }),
  independenceOf({ cards: [amended, other], policy, debriefs: [debrief("2027-03-16T10:00:00Z"), debrief("2027-03-16T10:30:00Z")] }),
  independenceOf({ cards: [], debriefs: [debrief("2027-03-16T10:00:00Z")] }),
  independenceOf({
    cards: [scorecard],
    seals: [seal],
    salts: { [scorecard.id]: salt },
    viewEvents: [],
    viewsRecorded: { start: at, end: parseInstant("2027-03-17T10:05:00Z") } as never,
  }),
  independenceOf({
    cards: [amended],
    seals: [seal],
    salts: { [scorecard.id]: salt },
    viewEvents: [],
    viewsRecorded: { start: parseInstant("2027-03-01T10:05:00Z"), end: at } as never,
  }),
  independenceOf({
    cards: [scorecard],
    viewEvents: [
      view({ kind: "scorecard", scorecardId: "scorecard_2", interviewerId: "interviewer_2" }, 1),
      view({ kind: "note", noteId: "note_2", authorId: "interviewer_2" }, 2),
      view({ kind: "assessment" }, 3),
      view({ kind: "comparison", comparisonId: "comparison_1" }, 4),
    ],
  }),
];

describe("independenceReasonTexts", () => {
  const reasons = reasonsIn(documents);

  it("explains every reason that the functions give, in Swedish and English", () => {
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const) {
        expect(explain(each, locale, independenceReasonTexts)).toMatch(/^[^{}]+\.$/);
      }
    }
  });

  it("has no text that no function gives", () => {
    expect([...new Set(reasons.map(({ code }) => code))].sort()).toEqual(Object.keys(independenceReasonTexts).sort());
  });

  it("tells what was seen apart", () => {
    const seen = reasons.filter(({ code }) => code === "scoring/viewed-before-sealed");
    expect(new Set(seen.map((each) => explain(each, "sv", independenceReasonTexts))).size).toBe(4);
  });
});
