import { type Note, toId } from "@samtal/core";
import { buildCandidate, buildInterview, buildInterviewer, buildNote } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { parseSummaryConsent, type SummaryConsent } from "../summaries/summaryConsent.ts";
import type { SummaryRequest } from "../summaries/summariseInterview.ts";

const interview = buildInterview();
/** The candidate of all these. */
const anna = buildCandidate({ id: interview.candidateId, name: "Anna Åberg", contact: { email: "anna@example.org" } });
/** Who wrote the notes. */
const bo = buildInterviewer({ name: "Bo Ek", contact: { email: "bo@example.org" } });

/** A note of the interview; later numbers were written later. */
export function noteOf(number: number, text: string): Note {
  const { questionId: _, ...note } = buildNote({ id: toId("note", `${number}`), interviewId: interview.id, text });
  return { ...note, writtenAt: parseInstant(`2027-03-30T07:${String(number).padStart(2, "0")}:00Z`) };
}

/** Anna's consent to a summary of this interview. */
export function consentOf(overrides: Partial<SummaryConsent> = {}): SummaryConsent {
  return parseSummaryConsent({
    schemaVersion: 1,
    id: "consent_1",
    subjectId: interview.candidateId,
    purpose: "interview-summary",
    interviewId: interview.id,
    answer: "given",
    answeredAt: "2027-03-29T09:00:00Z",
    textVersion: "1",
    ...overrides,
  });
}

/** A request that can be met: two notes, consent in force. */
export function summaryRequest(overrides: Partial<SummaryRequest> = {}): SummaryRequest {
  return {
    interview,
    notes: [noteOf(1, "Anna berättade om en flytt av databasen. Mejl: anna@example.org"), noteOf(2, "ÅBERG ringde kunden själv, 070-123 45 67.")],
    consents: [consentOf()],
    people: [anna, bo],
    language: "sv",
    now: parseInstant("2027-03-30T10:00:00Z"),
    ...overrides,
  };
}
