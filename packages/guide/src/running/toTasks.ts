import { compareText, derivedId, type Id, type Note } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { FollowUpTask } from "../models/followUpTask.ts";
import type { Transcript } from "../models/transcript.ts";

/** What the tasks are made of, and who gets them. */
export interface ToTasksOptions {
  /** Each line that is a Markdown task, `- [ ] …` or `- [x] …`, becomes one for the note's author. */
  readonly notes?: readonly Note[];
  /** Each marked segment becomes one. */
  readonly transcripts?: readonly Transcript[];
  /** Who does what a transcript's mark asks for. */
  readonly assigneeId: Id<"interviewer">;
  /** When it is to be done; `null` leaves it open. */
  readonly dueAt: Instant | null;
}

const task = /^\s{0,12}[-*+] \[([ xX])\] +(\S.*)$/;
const longest = 2_000;

/** No longer than a task takes, and never half of a character. */
const cut = (text: string): string => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "").trim();

/**
 * What notes and transcripts say is to be done, as tasks that can be handed to a task system.
 *
 * Only what a person marked becomes a task: nothing is guessed from what the candidate said. A task's id is made of its
 * note and line or its recording and second, so that a second run gives the same tasks. Text past 2,000 characters is
 * cut. Of transcripts of one recording with marks in the same second, the first by its letters stands.
 *
 * @param options - notes, transcripts, who does it, and by when
 * @returns the tasks, each once, by id
 * @example
 * ```ts
 * import { parseNote, toId } from "@samtal/core";
 * import { toTasks } from "@samtal/guide";
 *
 * const note = parseNote({
 *   schemaVersion: 1,
 *   id: "note_1",
 *   interviewId: "interview_1",
 *   authorId: "interviewer_1",
 *   writtenAt: "2027-03-16T09:30:00Z",
 *   text: "Told about the move.\n- [ ] Send the plan for the first month",
 * });
 * const [task] = toTasks({ notes: [note], assigneeId: toId("interviewer", "1"), dueAt: null });
 * task?.what; // => "Send the plan for the first month"
 * ```
 */
export function toTasks({ notes = [], transcripts = [], assigneeId, dueAt }: ToTasksOptions): FollowUpTask[] {
  const tasks = new Map<string, FollowUpTask>();
  const add = (made: FollowUpTask): void => {
    const known = tasks.get(made.id);
    if (known === undefined || compareText(JSON.stringify(made), JSON.stringify(known)) < 0) tasks.set(made.id, made);
  };
  for (const note of notes) {
    for (const [at, line] of note.text.split(/\r\n|\r|\n/).entries()) {
      const [, box, what] = task.exec(line) ?? [];
      if (what === undefined) continue;
      add({
        schemaVersion: 1,
        id: derivedId("item", "task", note.id, at + 1),
        interviewId: note.interviewId,
        what: cut(what),
        assigneeId: note.authorId,
        dueAt,
        status: box === " " ? "open" : "done",
        source: { kind: "note", noteId: note.id, line: at + 1 },
      });
    }
  }
  for (const { interviewId, recordingId, segments } of transcripts) {
    for (const { mark, fromSeconds } of segments) {
      if (mark === undefined) continue;
      add({
        schemaVersion: 1,
        id: derivedId("item", "task", recordingId, fromSeconds),
        interviewId,
        what: cut(mark),
        assigneeId,
        dueAt,
        status: "open",
        source: { kind: "transcript", recordingId, atSeconds: fromSeconds },
      });
    }
  }
  return [...tasks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
