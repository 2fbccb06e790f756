// A TypeScript project that uses the packages as ES modules, under strict flags and without skipLibCheck.
import { type DraftOutcome, type QuestionsDraft, redactTexts } from "@samtal/ai";
import { sweden } from "@samtal/calendars";
import { defaultRuleSet, type MessagePlan, type MessageSender, planMessages } from "@samtal/communication";
import { checkLedger, memoryLedger, memorySender } from "@samtal/communication/testing";
import { type Candidate, type Id, parseCandidate, SamtalError, toId } from "@samtal/core";
import { buildAssessment, buildInterview, buildInterviewGuideDraft } from "@samtal/core/testing";
import {
  epochDayOf,
  isBusinessDay,
  parseInstant,
  parseLocalDate,
  parseTimeZone,
  zonedAt,
} from "@samtal/core/time";
import { checkGuide, publishGuide } from "@samtal/guide";
import { type Cipher, planRetention, type RetentionPlan, subtleCipher, swedishPolicy } from "@samtal/retention";
import { checkDisposalStore, memoryStore } from "@samtal/retention/testing";
import { findSlots, type SlotRequest } from "@samtal/scheduling";
import { readBusy } from "@samtal/scheduling/icalendar";
import { compare, type Comparison, icc, raterEffects, type Statistic } from "@samtal/scoring";
import { readRating, greenhouse } from "@samtal/scoring/interchange";
import { type ComparisonReport, reportCsv } from "@samtal/scoring/reports";
import { checkConformance } from "@samtal/scoring/testing";
import { smtpSender } from "@samtal/smtp";
import { tzdataRules } from "@samtal/tzdata";

export const redacted: readonly string[] = redactTexts(["Anna"], [{ name: "Anna" }]).texts;
export const drafted = (outcome: DraftOutcome<{ readonly draft: QuestionsDraft }>): string => outcome.status;
export const comparison: Comparison = compare([buildAssessment()], { tieTolerance: 0.1, minimumRaters: 1 });
export const coefficient: Statistic = icc([[1, 2], [2, 4]], { form: "A", unit: "single" });
// @ts-expect-error what a person is has no place among ratings
export const effects: unknown = raterEffects([{ candidateId: "a", raterId: "b", value: 3, gender: "x" }]);
export const rating: string = readRating(greenhouse, "yes").status;
export const csv = (report: ComparisonReport): string => reportCsv(report, { locale: "sv" });
export const senders: readonly MessageSender[] = [
  memorySender("sms"),
  smtpSender({ connection: { host: "mail.example.org", port: 587 }, from: { address: "a@example.org" }, domain: "example.org" }),
];
export const cipher: Cipher = subtleCipher(globalThis.crypto.subtle);
export const disposal: unknown = checkDisposalStore(() => memoryStore("files"));
export const ledger: unknown = checkLedger(() => memoryLedger());
export const conformance: unknown = checkConformance;
export const check: string = checkGuide(publishGuide(buildInterviewGuideDraft()), {
  languages: ["sv"],
}).status;
export const busy: readonly unknown[] = readBusy("", {
  zone: parseTimeZone("Europe/Stockholm"),
  zoneRules: tzdataRules,
  from: parseInstant("2027-03-27T00:00:00Z"),
  until: parseInstant("2027-03-29T00:00:00Z"),
}).busy;
export function firstStart(request: SlotRequest): string | undefined {
  const search = findSlots(request, { zoneRules: tzdataRules });
  return search.status === "found" ? search.slots[0]?.start : undefined;
}
export const plan: MessagePlan = planMessages(
  defaultRuleSet,
  buildInterview(),
  [],
  {
    bookedAt: parseInstant("2027-03-22T13:00:00Z"),
  },
  { now: parseInstant("2027-03-22T13:00:00Z"), zoneRules: tzdataRules, calendars: { role: sweden } },
);
export const kept: RetentionPlan["items"] = planRetention(
  [],
  {
    schemaVersion: 1,
    zone: parseTimeZone("Europe/Stockholm"),
    zoneData: "2026f",
    applications: [],
    subjects: [],
    consents: [],
    matters: [],
    restrictions: [],
    requests: [],
  },
  swedishPolicy,
  parseLocalDate("2027-04-02"),
).items;

export const id: Id<"candidate"> = toId("candidate", "7f3a");
// @ts-expect-error an id of one kind is none of another
export const wrong: Id<"role"> = id;

export const local: string = zonedAt(
  parseInstant("2026-12-01T20:00:00Z"),
  parseTimeZone("America/Vancouver"),
  tzdataRules,
).local;
export const isFree: boolean = !isBusinessDay(epochDayOf(parseLocalDate("2027-06-25")), sweden);

export function read(input: unknown): Candidate | string {
  try {
    return parseCandidate(input);
  } catch (error) {
    return SamtalError.isInstance(error) ? error.code : "unknown";
  }
}
