import { type Scorecard, toId } from "@samtal/core";
import { buildNote, buildScorecard } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disclosureMomentSchema, type IndependencePolicy, parseIndependencePolicy } from "./independencePolicy.ts";
import type { Viewer } from "./viewer.ts";
import { visibleScorecards } from "./visibleScorecards.ts";

const moment = fc.constantFrom(...disclosureMomentSchema.options);
const rule = fc.record({ scorecards: moment, notes: moment, comparison: moment });
const policy: fc.Arbitrary<IndependencePolicy> = fc
  .record({
    quorum: fc.integer({ min: 1, max: 4 }),
    shownTo: fc.record({ interviewer: rule, chair: rule, trainee: rule, recruiter: rule }),
    debrief: fc.constantFrom("after-quorum", "after-all"),
  })
  .map((body) => parseIndependencePolicy({ schemaVersion: 1, ...body }));
const place = fc.record({ who: fc.integer({ min: 0, max: 3 }), application: fc.integer({ min: 0, max: 2 }), round: fc.integer({ min: 0, max: 1 }) });
type Place = { who: number; application: number; round: number };
const key = ({ who, application, round }: Place) => `${who}.${application}.${round}`;
const idsOf = ({ who, application, round }: Place) => ({
  interviewerId: toId("interviewer", `${who}`),
  applicationId: toId("application", `${application}`),
  interviewId: toId("interview", `${application}.${round}`),
});
const cards = fc
  .uniqueArray(fc.tuple(place, fc.boolean()), { selector: ([at]) => key(at), maxLength: 14 })
  .map((list) =>
    list.map(([at, sealed]): Scorecard =>
      buildScorecard({ id: `scorecard_${key(at)}`, ...idsOf(at), sealedAt: sealed ? "2027-03-16T10:05:00Z" : null }),
    ),
  );
const notes = fc
  .uniqueArray(place, { selector: key, maxLength: 6 })
  .map((list) => list.map((at) => buildNote({ id: `note_${key(at)}`, authorId: idsOf(at).interviewerId, interviewId: idsOf(at).interviewId })));
const due = fc.array(place.map(idsOf), { maxLength: 3 });
const viewer: fc.Arbitrary<Viewer> = fc.record({
  role: fc.constantFrom("interviewer", "chair", "trainee", "recruiter"),
  interviewerId: fc.integer({ min: 0, max: 4 }).map((who) => toId("interviewer", `${who}`)),
});
const trainees = fc.subarray(["0", "1"]).map((list) => list.map((who) => toId("interviewer", who)));
const world = fc.record({ viewer, cards, policy, notes, due, trainees });

describe("laws of visibility", () => {
  it("whatever the policy: no draft of others, nothing of others before one's own cards there are sealed", () => {
    fc.assert(
      fc.property(world, ({ viewer, cards, policy, notes, due, trainees }) => {
        const context = { notes, dueScorecards: due, traineeIds: trainees };
        const seen = visibleScorecards(viewer, cards, policy, context);
        for (const card of seen.scorecards.filter(({ interviewerId }) => interviewerId !== viewer.interviewerId)) {
          expect(card.sealedAt).not.toBeNull();
          const own = cards.filter((each) => each.interviewerId === viewer.interviewerId && each.applicationId === card.applicationId);
          expect(own.every(({ sealedAt }) => sealedAt !== null)).toBe(true);
          if (viewer.role === "interviewer" || viewer.role === "trainee") expect(own.length).toBeGreaterThan(0);
        }
        for (const note of seen.notes.filter(({ authorId }) => authorId !== viewer.interviewerId)) {
          const applicationId = [...cards, ...due].find(({ interviewId }) => interviewId === note.interviewId)?.applicationId;
          expect(applicationId).toBeDefined();
          const open = cards.filter((each) => each.applicationId === applicationId && each.sealedAt === null);
          expect(open.some(({ interviewerId }) => interviewerId === viewer.interviewerId)).toBe(false);
          expect(open.some((each) => each.interviewerId === note.authorId && each.interviewId === note.interviewId)).toBe(false);
        }
      }),
    );
  });

  it("shows or withholds each item once, and always what is one's own", () => {
    fc.assert(
      fc.property(world, ({ viewer, cards, policy, notes, due, trainees }) => {
        const seen = visibleScorecards(viewer, cards, policy, { notes, dueScorecards: due, traineeIds: trainees });
        const named = [...seen.scorecards, ...seen.notes, ...seen.withheld].map(({ id }) => id).sort();
        expect(named).toEqual([...cards, ...notes].map(({ id }) => id).sort());
        const shown = new Set([...seen.scorecards, ...seen.notes].map(({ id }) => id as string));
        for (const { id, interviewerId } of cards) if (interviewerId === viewer.interviewerId) expect(shown.has(id)).toBe(true);
        for (const { id, authorId } of notes) if (authorId === viewer.interviewerId) expect(shown.has(id)).toBe(true);
      }),
    );
  });

  it("sealing one more card hides nothing that was shown", () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ viewer, cards, policy, notes, trainees }, nth) => {
        const context = { notes, traineeIds: trainees };
        const more = cards.map((card, at) =>
          at === nth % cards.length ? buildScorecard({ ...card, sealedAt: "2027-03-16T10:05:00Z" }) : card,
        );
        const after = new Set(visibleScorecards(viewer, more, policy, context).scorecards.map(({ id }) => id));
        for (const { id } of visibleScorecards(viewer, cards, policy, context).scorecards) expect(after.has(id)).toBe(true);
      }),
    );
  });

  it("law 7: the order of cards and notes changes no byte", () => {
    fc.assert(
      fc.property(world, ({ viewer, cards, policy, notes, due, trainees }) => {
        const seen = visibleScorecards(viewer, cards, policy, { notes, dueScorecards: due, traineeIds: trainees });
        const turned = visibleScorecards(viewer, cards.toReversed(), policy, {
          notes: notes.toReversed(),
          dueScorecards: due.toReversed(),
          traineeIds: trainees.toReversed(),
        });
        expect(JSON.stringify(turned)).toBe(JSON.stringify(seen));
      }),
    );
  });
});
