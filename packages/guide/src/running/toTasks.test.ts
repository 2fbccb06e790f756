import { parseNote, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { parseFollowUpTask } from "../models/followUpTask.ts";
import { safeParseReferenceCheck } from "../models/referenceCheck.ts";
import { safeParseActivity } from "../models/activity.ts";
import { parseTranscript } from "../models/transcript.ts";
import { completeGuide } from "../testing/completeGuide.ts";
import { evidenceOfNote, notedGround } from "./notedGround.ts";
import { toTasks } from "./toTasks.ts";

const note = (text: string, id = "note_1", more: object = {}) =>
  parseNote({
    schemaVersion: 1,
    id,
    interviewId: "interview_1",
    authorId: "interviewer_7",
    writtenAt: "2027-03-16T09:30:00Z",
    text,
    ...more,
  });
const to = { assigneeId: toId("interviewer", "1"), dueAt: null };
const transcript = parseTranscript({
  schemaVersion: 1,
  interviewId: "interview_1",
  recordingId: "recording_1",
  language: "sv",
  segments: [
    { speaker: "candidate", fromSeconds: 12.5, toSeconds: 20, text: "- [ ] Not a task: nobody marked it." },
    { speaker: "candidate", fromSeconds: 21, toSeconds: 30, text: "I can send it.", mark: "Ask for the plan" },
  ],
});

describe("toTasks", () => {
  it("cuts no character in half", () => {
    const [task] = toTasks({ notes: [note(`- [ ] ${"x".repeat(1_999)}😀`)], ...to });
    expect(task?.what).toBe("x".repeat(1_999));
  });

  it("takes the same mark of one second in whatever order transcripts come", () => {
    const other = parseTranscript({ ...transcript, segments: transcript.segments.map((one) => (one.mark ? { ...one, mark: "Ring back" } : one)) });
    const [task] = toTasks({ transcripts: [transcript, other], ...to });
    expect(toTasks({ transcripts: [other, transcript], ...to })).toEqual([task]);
  });

  it("makes a task of each ticked line, whatever ends the line, for the one who wrote it", () => {
    const tasks = toTasks({ notes: [note("Said yes.\r\n- [ ] Send plan\r* [x] Ring back\n -[ ] no\n- [] no\n- [ ]  \n[ ] no")], ...to });
    expect(tasks.map(({ what, status, source, assigneeId }) => ({ what, status, source, assigneeId }))).toEqual(
      expect.arrayContaining([
        { what: "Send plan", status: "open", source: { kind: "note", noteId: "note_1", line: 2 }, assigneeId: "interviewer_7" },
        { what: "Ring back", status: "done", source: { kind: "note", noteId: "note_1", line: 3 }, assigneeId: "interviewer_7" },
      ]),
    );
    expect(tasks).toHaveLength(2);
  });

  it("makes a task of a mark, never of what the candidate said", () => {
    expect(toTasks({ transcripts: [transcript], ...to }).map(({ what }) => what)).toEqual(["Ask for the plan"]);
  });

  it("gives the same valid tasks again, in any order, each once", () => {
    const notes = [note("- [ ] a"), note("- [ ] b", "note_2")];
    const tasks = toTasks({ notes, transcripts: [transcript], ...to });
    expect(toTasks({ notes: [...notes].reverse().concat(notes), transcripts: [transcript, transcript], ...to })).toEqual(tasks);
    expect(tasks.map(parseFollowUpTask)).toEqual(tasks);
  });

  it("cuts what is longer than a task may be, quickly", () => {
    const [task] = toTasks({ notes: [note(`- [ ] ${"x ".repeat(40_000)}`)], ...to });
    expect(parseFollowUpTask(task).what).toHaveLength(1_999);
    expect(toTasks({ notes: [note(`x${" ".repeat(90_000)}x`)], ...to })).toEqual([]);
  });
});

describe("notes bound to questions and ratings", () => {
  it("become evidence only when they are about a question", () => {
    expect(evidenceOfNote(note("Measured first."))).toBeUndefined();
    expect(evidenceOfNote(note("x".repeat(10_001), "note_1", { questionId: "question_1" }))).toBeUndefined();
    expect(evidenceOfNote(note("Measured first.", "note_1", { questionId: "question_1" }))).toMatchObject({
      questionId: "question_1",
      text: "Measured first.",
    });
  });

  it("are found by question, and those of no question are named", () => {
    const guide = completeGuide();
    const questionId = guide.sections.flatMap(({ questions }) => questions)[0]?.id;
    const notes = [note("a", "note_2", { questionId }), note("b", "note_1", { questionId }), note("c", "note_3")];
    const noted = notedGround(guide, notes, buildScorecard());
    expect(noted.questions.find((each) => each.questionId === questionId)?.noteIds).toEqual(["note_1", "note_2"]);
    expect(noted.unboundNoteIds).toEqual(["note_3"]);
  });
});

describe("the models", () => {
  const activity = { schemaVersion: 1, kind: "whiteboard", key: "board", guideId: "guide_1", guideVersion: 1 };
  const rest = { title: { sv: "Skissa", en: "Sketch" }, minutes: 10, link: null };
  it("take an activity that is scored by its own rubric or not at all, and no other", () => {
    const scored = { scored: true, rubricId: "rubric_1", rubricVersion: 1, competencyIds: ["competency_1"] };
    for (const scoring of [scored, { scored: false }]) {
      expect(safeParseActivity({ ...activity, ...rest, scoring }).status).toBe("ok");
    }
    for (const scoring of [{ ...scored, competencyIds: [] }, { scored: true }, { scored: false, rubricId: "rubric_1" }]) {
      expect(safeParseActivity({ ...activity, ...rest, scoring }).status).toBe("invalid");
    }
    const script = { ...activity, ...rest, scoring: { scored: false }, link: "javascript:alert(1)" };
    expect(safeParseActivity(script).status).toBe("invalid");
  });

  it("take no reference without the candidate's consent, and no answer twice", () => {
    const referee = { name: "R", contact: { email: "r@example.com" }, relation: "manager" };
    const common = { schemaVersion: 1, key: "r", applicationId: "application_1", referee, takenBy: "interviewer_1" };
    expect(safeParseReferenceCheck({ ...common, status: "planned" }).status).toBe("invalid");
    const consented = { ...common, consentId: "consent_1" };
    expect(safeParseReferenceCheck({ ...consented, status: "planned" }).status).toBe("ok");
    const taken = { ...consented, status: "taken", takenAt: "2027-03-16T09:30:00Z" };
    const answer = { questionKey: "tasks", answer: null };
    expect(safeParseReferenceCheck({ ...taken, answers: [answer] }).status).toBe("ok");
    expect(safeParseReferenceCheck({ ...taken, answers: [answer, answer] }).status).toBe("invalid");
  });
});
